// The findings of a check as annotations that GitHub shows beside the lines of a change.
// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
import type { Severity } from "../../lib/finding.ts";
import { plainSentence } from "../../lib/format-findings.ts";
import { printable } from "../../lib/printable.ts";
import { type CheckReport, sortedFindings } from "./check-report.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** An annotation a line; empty where nothing was found. */
export function findingsGithub(report: CheckReport): string {
  return sortedFindings(report)
    .map(({ rule, code, severity, place, message, hint }) => {
      // A PDF, a picture and a folder have no lines; what is found in one is said of all of it.
      const hasLines = report.lineOf(place.file, place.line) !== undefined;
      const properties = {
        file: `${report.folder}${place.file}`,
        ...(hasLines ? { line: String(place.line), col: String(place.column) } : {}),
        title: code ?? rule,
      };
      const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
      const text = `${plainSentence(message)}\nTo mend: ${plainSentence(hint)}`;
      return `::${commands[severity]} ${written.join(",")}::${escapeData(text)}\n`;
    })
    .join("");
}

/** What ends a command, or begins what is escaped, as the runner reads it. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(printable(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
