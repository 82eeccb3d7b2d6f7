// The formats for programs that a check can give its findings out in, each with what makes its text of a report.
import type { CheckReport } from "./check-report.ts";
import { findingsGithub } from "./findings-github.ts";
import { findingsJson } from "./findings-json.ts";
import { findingsSarif } from "./findings-sarif.ts";

/** Each format by its name; nothing else goes to where it is written. */
export const reportFormats: ReadonlyMap<string, (report: CheckReport) => string> = new Map([
  ["json", findingsJson],
  ["sarif", findingsSarif],
  ["github", findingsGithub],
]);
