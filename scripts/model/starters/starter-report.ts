// What a new report starts with: the fields and sections that its template asks for.

import { isWrittenCoverField } from "../facts/report/report.ts";
import { isComputedCoverField } from "../facts/report/report-template.ts";
import type { OrganizationId } from "../owner-id.ts";
import { placeholder, quotedPlaceholder } from "./placeholder.ts";
import type { StarterFacts } from "./starter-facts.ts";

/** The text of index.md: every section of the template, or two where it has none. */
export function reportText({ template }: StarterFacts): string {
  const written = template?.sections ?? [];
  const sections = written.length > 0 ? written : usualSections;
  return sections
    .map(
      ({ number, title }, at) =>
        `## ${number} ${title}\n\n${at + 1}.1 ${sentences[at] ?? placeholder("what is to be said.")}\n`,
    )
    .join("\n");
}

const usualSections = [
  { number: "1", title: "Background" },
  { number: "2", title: "Key issues" },
];

/** What stands in the first sections, to show how a report counts its recommendations and leads to one. */
const sentences = [
  placeholder("why there is a report."),
  "The report makes [[= recommendations.count]] recommendations. The first is [[recommendation 1]].",
];

/** The report.yaml with every field that the template asks for. */
export function reportYaml({ template, organization }: StarterFacts): string {
  const asked = (template?.fields ?? []).filter(
    ({ key, required }) => required === true && !isComputedCoverField(key),
  );
  const own = asked.filter(({ key }) => isWrittenCoverField(key));
  const other = asked.filter(({ key }) => !isWrittenCoverField(key));
  return `${[
    `template: ${template?.id ?? ""}`,
    ...own.map(({ key }) => `${key}: ${exampleOf(key, organization)}`),
    ...(template?.fields.some(({ key }) => key === "summary") === true
      ? ["report-summary: |", `  ${placeholder(summaryHint)}`]
      : []),
    ...(other.length === 0 ? [] : ["other:"]),
    ...other.map(({ key }) => `  ${key}: ${quotedPlaceholder("what belongs here.")}`),
  ].join("\n")}\n`;
}

const summaryHint =
  "the summary of the cover in its paragraphs and lists. Take both lines out where the summary of index.md says it all.";

/** The director is a person or a body, the papers are a list, and all else is words. */
function exampleOf(key: string, organization: OrganizationId): string {
  if (key === "director") return organization;
  return key === "background-papers" ? "[]" : quotedPlaceholder("what belongs here.");
}

/** The recommendations.yaml of a report. */
export function reportRecommendationsYaml({ organization }: StarterFacts): string {
  return `recommendations:
  - ref: 1
    text: ${quotedPlaceholder("the first recommendation, such as: That the progress be noted.")}
    addressed-to: [${organization}]
  - ref: 2
    text: ${quotedPlaceholder("the second recommendation.")}
    addressed-to: [${organization}]
`;
}
