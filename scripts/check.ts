// npm run check: every problem in the content, in one run.
import { resolve } from "node:path";
import { commandForms } from "./command/command-forms.ts";
import { readToday } from "./command/command-line.ts";
import { countAcknowledged, listAcknowledged } from "./command/describe-acknowledged.ts";
import { describeReadiness } from "./command/describe-drafts.ts";
import { countFixes, describeFix } from "./command/fix/describe-fixes.ts";
import { writeFixes } from "./command/fix/write-fixes.ts";
import { reportFormats } from "./command/formats/report-formats.ts";
import { checkLinks } from "./command/links/check-links.ts";
import { hasErrors, showFindings } from "./command/load-and-check.ts";
import { type Asked, lookAtSource } from "./command/look-at-source.ts";
import { projectRoot } from "./command/project-root.ts";
import { runCommand } from "./command/run-command.ts";
import { describeLeftOut } from "./command/since/describe-left-out.ts";
import { folderInRepository } from "./command/tracked-by-git.ts";
import type { Fix } from "./lib/finding.ts";
import { countFindings } from "./lib/format-findings.ts";
import { explainSheet } from "./load/sheet/explain-sheet.ts";
import { listLeftOut } from "./model/drafts.ts";

await runCommand(commandForms.check, async ({ line, terminal, environment, signal }) => {
  const source = resolve(line.options.get("source")?.[0] ?? projectRoot);
  const only = line.options.get("only") ?? [];
  const today = readToday(line.options.get("today")?.[0], environment["SOURCE_DATE_EPOCH"], new Date());
  const format = reportFormats.get(line.options.get("format")?.[0] ?? "text");
  const speak = format === undefined ? terminal.say : terminal.tell;
  const askLinks: Asked["askLinks"] = line.options.has("links")
    ? (register, isAsked) =>
        checkLinks(register, { environment, signal, time: Date.now(), isAsked, tell: terminal.tell })
    : undefined;
  const asked = { source, today, only, revision: line.options.get("since")?.[0], environment, askLinks };
  const isMending = line.options.has("fix");
  // Nobody is asked about a link that is mended.
  let look = await lookAtSource({ ...asked, signal, askLinks: isMending ? undefined : askLinks });
  if (isMending) {
    const made: Fix[] = [];
    for await (const fix of writeFixes(source, look.findings, signal)) {
      speak(describeFix(fix, format === undefined ? terminal.paintResults : terminal.paint));
      made.push(fix);
    }
    if (signal.aborted) return 1;
    speak(countFixes(made));
    if (made.length > 0 || askLinks !== undefined) look = await lookAtSource(asked);
  }
  const { findings, acknowledged, lines, register, since } = look;
  if (line.options.has("explain")) for (const reading of look.sheets) speak(explainSheet(reading));
  if (format !== undefined) {
    const text = format({
      ...look,
      lineOf: lines.lineOf,
      folder: await folderInRepository(source),
    }).trimEnd();
    if (text !== "") terminal.say(text);
    if (findings.length > 0) terminal.tell(`${countFindings(findings)}.`);
  } else if (findings.length > 0) await showFindings(findings, lines, terminal);
  if (acknowledged.length > 0)
    speak(
      line.options.has("acknowledged")
        ? listAcknowledged(acknowledged, lines.lineOf, terminal.paintResults)
        : countAcknowledged(acknowledged),
    );
  if (since !== undefined) terminal.tell(describeLeftOut(since));
  const isStrict = line.options.has("strict");
  if (hasErrors(findings) || (isStrict && findings.some(({ severity }) => severity === "warning"))) return 1;
  // What stood there before may still be in the way of a build.
  if (since === undefined || !hasErrors(since.leftOut))
    speak(describeReadiness(register.publications.keys(), only, listLeftOut(register)));
  return 0;
});
