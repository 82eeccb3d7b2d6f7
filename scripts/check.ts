// npm run check: every problem in the content, in one run.
import { resolve } from "node:path";
import { commandForms } from "./command/command-forms.ts";
import { readToday } from "./command/command-line.ts";
import { countAcknowledged, listAcknowledged } from "./command/describe-acknowledged.ts";
import { describeReadiness } from "./command/describe-drafts.ts";
import { reportFormats } from "./command/formats/report-formats.ts";
import { hasErrors, loadAndCheck, requireKnownIds, showFindings } from "./command/load-and-check.ts";
import { projectRoot } from "./command/project-root.ts";
import { runCommand } from "./command/run-command.ts";
import { folderInRepository } from "./command/tracked-by-git.ts";
import { countFindings } from "./lib/format-findings.ts";
import { explainSheet } from "./load/sheet/explain-sheet.ts";
import { listLeftOut } from "./model/drafts.ts";

await runCommand(commandForms.check, async ({ line, terminal, environment }) => {
  const source = resolve(line.options.get("source")?.[0] ?? projectRoot);
  const only = line.options.get("only") ?? [];
  const today = readToday(line.options.get("today")?.[0], environment["SOURCE_DATE_EPOCH"], new Date());
  const format = reportFormats.get(line.options.get("format")?.[0] ?? "text");
  const speak = format === undefined ? terminal.say : terminal.tell;
  const checked = await loadAndCheck(source, today);
  requireKnownIds(only, checked);
  const findings = checked.findings.filter(({ place }) => isAsked(place.file, only));
  if (line.options.has("explain"))
    for (const reading of checked.sheets.filter(({ file }) => isAsked(file, only)))
      speak(explainSheet(reading));
  if (format !== undefined) {
    const { lineOf } = checked.lines;
    const text = format({ findings, lineOf, folder: await folderInRepository(source) }).trimEnd();
    if (text !== "") terminal.say(text);
    if (findings.length > 0) terminal.tell(`${countFindings(findings)}.`);
  } else if (findings.length > 0) await showFindings(findings, checked.lines, terminal);
  const acknowledged = checked.acknowledged.filter(({ finding }) => isAsked(finding.place.file, only));
  if (acknowledged.length > 0)
    speak(
      line.options.has("acknowledged")
        ? listAcknowledged(acknowledged, checked.lines.lineOf, terminal.paintResults)
        : countAcknowledged(acknowledged),
    );
  const isStrict = line.options.has("strict");
  if (hasErrors(findings) || (isStrict && findings.some(({ severity }) => severity === "warning"))) return 1;
  speak(describeReadiness(checked.register.publications.keys(), only, listLeftOut(checked.register)));
  return 0;
});

/** Whether a file belongs to one of the publications that were asked for, or nobody asked for any. */
function isAsked(file: string, only: readonly string[]): boolean {
  return only.length === 0 || only.some((id) => `${file}/`.startsWith(`content/${id}/`));
}
