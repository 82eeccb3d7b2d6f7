// Findings that no officer could do anything with: without words or a place, or with the words of a program in them.
import type { Finding } from "../../scripts/lib/finding.ts";

/** Those of some findings that are not fit to be shown. What they quote may be anything. */
export function unfitFindings(findings: readonly Finding<string>[]): readonly Finding<string>[] {
  return findings.filter(
    ({ message, hint, place: { line, column } }) =>
      message.trim() === "" ||
      hint.trim() === "" ||
      !(line > 0 && column > 0) ||
      /undefined|NaN|\[object/.test(`${message} ${hint}`.replaceAll(/“[^”]*”/g, "")),
  );
}
