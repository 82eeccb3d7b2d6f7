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
import { describeLeftOut } from "./command/since/describe-left-out.ts";
import { findSince } from "./command/since/find-since.ts";
import { folderInRepository } from "./command/tracked-by-git.ts";
import { countFindings } from "./lib/format-findings.ts";
import { explainSheet } from "./load/sheet/explain-sheet.ts";
import { listLeftOut } from "./model/drafts.ts";

await runCommand(commandForms.check, async ({ line, terminal, environment, signal }) => {
  const source = resolve(line.options.get("source")?.[0] ?? projectRoot);
  const only = line.options.get("only") ?? [];
  const today = readToday(line.options.get("today")?.[0], environment["SOURCE_DATE_EPOCH"], new Date());
  const [revision] = line.options.get("since") ?? [];
  const format = reportFormats.get(line.options.get("format")?.[0] ?? "text");
  const speak = format === undefined ? terminal.say : terminal.tell;
  const checked = await loadAndCheck(source, today);
  requireKnownIds(only, checked);
  const found = checked.findings.filter(({ place }) => isAsked(place.file, only));
  const since =
    revision === undefined
      ? undefined
      : await findSince({ findings: found, lineOf: checked.lines.lineOf }, today, {
          source,
          revision,
          environment,
          signal,
        });
  const findings = since?.brought ?? found;
  if (line.options.has("explain"))
    for (const reading of checked.sheets.filter(({ file }) => isAsked(file, only)))
      speak(explainSheet(reading));
  const acknowledged = checked.acknowledged.filter(({ finding }) => isAsked(finding.place.file, only));
  if (format !== undefined) {
    const { lineOf } = checked.lines;
    const folder = await folderInRepository(source);
    const text = format({
      findings,
      acknowledged,
      lineOf,
      folder,
      ...(since === undefined ? {} : { since }),
    }).trimEnd();
    if (text !== "") terminal.say(text);
    if (findings.length > 0) terminal.tell(`${countFindings(findings)}.`);
  } else if (findings.length > 0) await showFindings(findings, checked.lines, terminal);
  if (acknowledged.length > 0)
    speak(
      line.options.has("acknowledged")
        ? listAcknowledged(acknowledged, checked.lines.lineOf, terminal.paintResults)
        : countAcknowledged(acknowledged),
    );
  if (since !== undefined) terminal.tell(describeLeftOut(since));
  const isStrict = line.options.has("strict");
  if (hasErrors(findings) || (isStrict && findings.some(({ severity }) => severity === "warning"))) return 1;
  // What stood there before may still be in the way of a build.
  if (since === undefined || !hasErrors(since.leftOut))
    speak(describeReadiness(checked.register.publications.keys(), only, listLeftOut(checked.register)));
  return 0;
});

/** Whether a file belongs to one of the publications that were asked for, or nobody asked for any. */
function isAsked(file: string, only: readonly string[]): boolean {
  return only.length === 0 || only.some((id) => `${file}/`.startsWith(`content/${id}/`));
}
