// The findings of a check in SARIF 2.1.0, which code hosts and editors read.
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html
import type { Acknowledged } from "../../check/acknowledging/acknowledged.ts";
import { type DescribedRule, type Rule, rules } from "../../check/rules.ts";
import type { Finding, Fix, Severity } from "../../lib/finding.ts";
import { jsonText } from "../../lib/json-text.ts";
import { toolVersion } from "../tool-version.ts";
import { type CheckReport, shownLine, sortedAcknowledged, sortedFindings } from "./check-report.ts";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** The text of a report as a log of SARIF. */
export function findingsSarif(report: CheckReport): string {
  const version = toolVersion();
  return jsonText({
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Scrutineer",
            version,
            semanticVersion: version,
            language: "en-GB",
            rules: rules.map(describeRule),
          },
        },
        originalUriBaseIds: { [base]: { description: { text: "The repository that holds the content." } } },
        columnKind: "utf16CodeUnits",
        newlineSequences: ["\r\n", "\n", "\r"],
        results: [
          ...sortedFindings(report).map((finding) => ({
            ...describeFinding(report, finding),
            suppressions: [],
          })),
          ...sortedAcknowledged(report).map((one) => ({
            ...describeFinding(report, one.finding),
            suppressions: [describeAcknowledgement(report, one)],
          })),
        ],
      },
    ],
  });
}

/** What paths are relative to, by the name that GitHub knows it by. */
const base = "%SRCROOT%";

const ruleNumbers: ReadonlyMap<string, number> = new Map(rules.map(({ name }, at) => [name, at]));

function describeRule({ name, about, why, mend, level, family }: DescribedRule) {
  return {
    id: name,
    shortDescription: message(about),
    fullDescription: message(`${about} ${why}`),
    help: message(`${why} ${mend}`),
    defaultConfiguration: {
      enabled: level !== "off",
      level: level === undefined || level === "off" ? "error" : levels[level],
    },
    properties: { tags: [family] },
  };
}

function describeFinding(report: CheckReport, finding: Finding<Rule>) {
  const { rule, code, severity, place, fix } = finding;
  const line = shownLine(report, place);
  const snippet = line === undefined ? {} : { snippet: snippetOf(line, place.column) };
  // A PDF, a picture and a folder have no lines.
  const hasLines = report.lineOf(place.file, place.line) !== undefined;
  const region = hasLines ? { region: { startLine: place.line, startColumn: place.column, ...snippet } } : {};
  const artifactLocation = locate(report, place.file);
  return {
    ruleId: rule,
    ruleIndex: ruleNumbers.get(rule) ?? -1,
    level: levels[severity],
    message: message(`${finding.message} To mend: ${finding.hint}`),
    locations: [{ physicalLocation: { artifactLocation, ...region } }],
    ...(code === undefined ? {} : { partialFingerprints: { "code/v1": code } }),
    ...(fix === undefined ? {} : { fixes: [describeFix(report, fix)] }),
  };
}

function describeAcknowledgement(report: CheckReport, { reason, name, place }: Acknowledged) {
  const region = { startLine: place.line, startColumn: place.column };
  return {
    kind: "inSource",
    status: "accepted",
    justification: `${reason} (${name})`,
    location: { physicalLocation: { artifactLocation: locate(report, place.file), region } },
  };
}

function describeFix(report: CheckReport, { place, written, instead }: Fix) {
  const deletedRegion = {
    startLine: place.line,
    startColumn: place.column,
    endLine: place.line,
    endColumn: place.column + written.length,
  };
  return {
    description: message(`Write “${instead}” in place of “${written}”.`),
    artifactChanges: [
      {
        artifactLocation: locate(report, place.file),
        replacements: [{ deletedRegion, insertedContent: { text: instead } }],
      },
    ],
  };
}

/** Of the region alone, which goes to the end of the line. */
function snippetOf(line: string, column: number) {
  return { text: line.slice(column - 1) };
}

function locate({ folder }: CheckReport, file: string) {
  const steps = `${folder}${file}`.toWellFormed().split("/");
  return { uri: steps.map(encodeURIComponent).join("/"), uriBaseId: base };
}

/** Braces stand for arguments, and are doubled where they are meant. */
function message(text: string) {
  return { text: text.replace(/[{}]/g, "$&$&") };
}
