// The findings of a check as JSON for other programs: its schema, which the reference prints, and its text.
import Type, { type Static } from "typebox";
import type { Rule } from "../../check/rules.ts";
import type { Finding, Fix } from "../../lib/finding.ts";
import { jsonText } from "../../lib/json-text.ts";
import { type CheckReport, countOf, shownLine, sortedAcknowledged, sortedFindings } from "./check-report.ts";

const file = Type.String({ description: "The file, relative to the source folder, with `/`." });
const line = Type.Integer({ description: "Its line, counted from 1." });
const column = Type.Integer({
  description: "Its column, counted from 1 in UTF-16 code units, as editors do.",
});

const findingFields = {
  rule: Type.String({ description: "The name of the rule." }),
  code: Type.Optional(
    Type.String({
      description:
        "What it is acknowledged by. It stays the same as long as the text does; what stops the build has none.",
    }),
  ),
  severity: Type.Enum(["error", "warning", "info"], { description: "How much it weighs." }),
  file,
  line,
  column,
  message: Type.String({ description: "What is wrong." }),
  hint: Type.String({ description: "How to mend it." }),
  text: Type.Optional(
    Type.String({ description: "The line as it stands in the file; not of a PDF, a picture or a folder." }),
  ),
  fix: Type.Optional(
    Type.Object(
      {
        file,
        line,
        column,
        written: Type.String({ description: "What stands there." }),
        instead: Type.String({ description: "What is to stand there." }),
      },
      { description: "What `--fix` would write, where that can be told for sure." },
    ),
  ),
};
const FindingJson = Type.Object(findingFields);

const AcknowledgedJson = Type.Object({
  ...findingFields,
  reason: Type.String({ description: "Why it may stay." }),
  name: Type.String({ description: "Who says so." }),
  given: Type.Object({ file, line, column }, { description: "Where that is written." }),
});

/** What `npm run check -- --format json` prints. A field that goes away or changes its meaning makes a new version. */
export const FindingsJson = Type.Object({
  version: Type.Literal(1, { description: "Of this shape. New fields may come without a new version." }),
  findings: Type.Array(FindingJson, { description: "What was found, by file and place." }),
  acknowledged: Type.Array(AcknowledgedJson, {
    description: "What was found, and somebody lets stay, by file and place.",
  }),
  counts: Type.Object(
    {
      errors: Type.Integer({ description: "What stops the build." }),
      warnings: Type.Integer({ description: "What a person has to judge." }),
      infos: Type.Integer({ description: "What the site wants to be told, and no more." }),
      acknowledged: Type.Integer({ description: "What is left as it is." }),
    },
    { description: "How many of `findings` are of each severity, and how many were acknowledged." },
  ),
  since: Type.Optional(
    Type.Object(
      {
        revision: Type.String({ description: "As it was given." }),
        commit: Type.String({ description: "The commit that it is." }),
        leftOut: Type.Integer({ description: "How many findings stood there already." }),
      },
      { description: "With `--since`." },
    ),
  ),
});
type FindingsJson = Static<typeof FindingsJson>;

/** The text of a report as JSON. */
export function findingsJson(report: CheckReport): string {
  const { findings, since } = report;
  const json: FindingsJson = {
    version: 1,
    findings: sortedFindings(report).map((finding) => findingJson(report, finding)),
    acknowledged: sortedAcknowledged(report).map(({ finding, reason, name, place }) => ({
      ...findingJson(report, finding),
      reason,
      name,
      given: placeJson(place),
    })),
    counts: {
      errors: countOf(findings, "error"),
      warnings: countOf(findings, "warning"),
      infos: countOf(findings, "info"),
      acknowledged: report.acknowledged.length,
    },
    ...(since === undefined ? {} : { since: sinceJson(since) }),
  };
  return jsonText(json);
}

function sinceJson({ revision, commit, leftOut }: NonNullable<CheckReport["since"]>) {
  return { revision, commit, leftOut: leftOut.length };
}

function findingJson(report: CheckReport, finding: Finding<Rule>): Static<typeof FindingJson> {
  const { rule, code, severity, place, message, hint, fix } = finding;
  const text = shownLine(report, place);
  return {
    rule,
    ...(code === undefined ? {} : { code }),
    severity,
    ...placeJson(place),
    message,
    hint,
    ...(text === undefined ? {} : { text }),
    ...(fix === undefined ? {} : { fix: fixJson(fix) }),
  };
}

function fixJson({ place, written, instead }: Fix) {
  return { ...placeJson(place), written, instead };
}

/** Field by field: a place may come with more than its type says. */
function placeJson({ file, line, column }: Finding["place"]) {
  return { file, line, column };
}
