// npm run build: checks the content and writes the whole site with its PDFs.
import { join, resolve } from "node:path";
import { buildSite } from "./command/build-site.ts";
import { commandForms } from "./command/command-forms.ts";
import { readToday } from "./command/command-line.ts";
import { describeDrafts } from "./command/describe-drafts.ts";
import { showErrors } from "./command/load-and-check.ts";
import { useCache } from "./command/open-cache.ts";
import { readPathPrefix } from "./command/path-prefix.ts";
import { previewVariable, tellFindings } from "./command/preview/told-findings.ts";
import { projectRoot } from "./command/project-root.ts";
import { runCommand } from "./command/run-command.ts";
import { formatCount } from "./lib/number-format.ts";

await runCommand(commandForms.build, async ({ line, terminal, environment, signal }) => {
  const started = performance.now();
  const source = resolve(line.options.get("source")?.[0] ?? projectRoot);
  const output = resolve(line.options.get("output")?.[0] ?? join(source, "_site"));
  const pathPrefix = readPathPrefix(line.options.get("path-prefix")?.[0]);
  const build = (cacheDirectory: string) =>
    buildSite({
      source,
      output,
      cacheDirectory,
      today: readToday(line.options.get("today")?.[0], environment["SOURCE_DATE_EPOCH"], new Date()),
      drafts: line.options.has("drafts"),
      only: line.options.get("only") ?? [],
      pdf: !line.options.has("no-pdf"),
      pathPrefix,
      environment,
      processId: process.pid,
      signal,
      progress: terminal.progress,
    });
  const { findings, checked, written } = await useCache(environment, build);
  await showErrors(findings, checked.lines, terminal);
  if (environment[previewVariable] !== undefined)
    await tellFindings(process, { ...checked, findings }, pathPrefix);
  if (written === undefined) {
    terminal.tell("Nothing was written; the last site is as it was.");
    return 1;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  for (const note of written.notes) terminal.tell(note);
  if (written.drafts.size > 0) terminal.tell(describeDrafts(written.drafts, line.options.has("drafts")));
  const pdfs =
    written.pdfs === 0
      ? "no PDFs"
      : `${formatCount(written.pdfs, "PDF")} (${written.reused} unchanged and reused)`;
  terminal.say(
    `Done: ${formatCount(written.pages, "page")}, ${pdfs}, in ${seconds} seconds. The site is in ${output}`,
  );
  return 0;
});
