// npm run pack: prints the packs of one meeting, for everybody or for its members.
import { join, resolve } from "node:path";
import { buildPacks } from "./command/build-packs.ts";
import { commandForms } from "./command/command-forms.ts";
import { readToday, UsageError, usageLine } from "./command/command-line.ts";
import { describeNotes } from "./command/describe-notes.ts";
import { showErrors } from "./command/load-and-check.ts";
import { useCache } from "./command/open-cache.ts";
import { projectRoot } from "./command/project-root.ts";
import { runCommand } from "./command/run-command.ts";
import { openSourceLines } from "./command/source-lines.ts";
import { formatCount } from "./lib/number-format.ts";
import type { Audience } from "./model/packs/plan-pack.ts";
import { publicationId } from "./model/publication-id.ts";
import { en } from "./words/en.ts";

await runCommand(commandForms.pack, async ({ line, terminal, environment, signal }) => {
  const [meeting] = line.parameters;
  if (meeting === undefined) throw new UsageError(`Say of which meeting. ${usageLine(commandForms.pack)}`);
  const source = resolve(line.options.get("source")?.[0] ?? projectRoot);
  const audience = readAudience(line.options.get("audience")?.[0]);
  const usual = audience === "members" ? "_members" : "_site";
  const build = (cacheDirectory: string) =>
    buildPacks({
      meeting: publicationId(meeting.replace(/^content\//, "").replace(/\/$/, "")),
      audience,
      processId: process.pid,
      drafts: line.options.has("drafts"),
      source,
      output: resolve(line.options.get("output")?.[0] ?? join(source, usual)),
      cacheDirectory,
      today: readToday(line.options.get("today")?.[0], environment["SOURCE_DATE_EPOCH"], new Date()),
      environment,
      signal,
      progress: terminal.progress,
    });
  const { findings, notes = [], written, beside = [] } = await useCache(environment, build);
  await showErrors(findings, openSourceLines(source), terminal);
  if (written === undefined) {
    terminal.tell("Nothing was written.");
    return 1;
  }
  for (const note of [...describeNotes(written), ...notes]) terminal.tell(note);
  for (const { file, pages, bytes } of written)
    terminal.say(`${file} (${formatCount(pages, "page")}, ${en.publications.size(bytes)})`);
  for (const file of beside) terminal.say(`${file} (a file that an exempt paper links)`);
  if (audience === "members")
    terminal.say("For members only: they may hold exempt papers. Publish none of them.");
  return 0;
});

function readAudience(written = "public"): Audience {
  if (written === "public" || written === "members") return written;
  throw new UsageError(`There is no audience “${written}”. Write public or members.`);
}
