// A scorecard as large as a county's: figures of every sort for months on end, made by rule, so that each run has the same.
import type { Files } from "../support/temporary-folder.ts";

/** How large it is. */
export interface ScorecardSize {
  readonly measures: number;
  readonly months: number;
  readonly areas: number;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The files of the scorecard `scorecards/county`, to be laid over the small valid source folder. */
export function bigScorecard(size: ScorecardSize): Files {
  const measures = Array.from({ length: size.measures }, (_, index) => index);
  const areas = Array.from({ length: size.areas }, (_, index) => `area-${index + 1}`);
  return {
    "content/scorecards/county/index.md": `---
title: The county's scorecard
type: scorecard
status: published
summary: How services are doing.
organization: westford-council
date: January 2026
---

## The figures

::: measures
:::
`,
    "content/scorecards/county/measures.yaml": [
      "areas:",
      ...areas.map((ref, index) => `  - { ref: ${ref}, name: Area ${index + 1} }`),
      "measures:",
      ...measures.map(entryOf),
      "",
    ].join("\n"),
    "content/scorecards/county/measures.csv": [
      "measure,area,period,value,numerator,denominator,missing",
      ...measures.flatMap((measure) =>
        ["", ...areas].flatMap((area, place) =>
          Array.from({ length: size.months }, (_, month) => rowOf(measure, { area, place }, month)),
        ),
      ),
      "",
    ].join("\n"),
  };
}

function isShare(measure: number): boolean {
  return measure % 2 === 0;
}

function entryOf(measure: number): string {
  const good = measure % 3 === 0 ? "low" : "high";
  const rules = isShare(measure)
    ? `unit: percent, good: ${good}, target: { value: 75 }, tolerance: { margin: 5 }`
    : `unit: number, good: ${good}, target: { value: 400 }, tolerance: { margin: 20 }`;
  return `  - { ref: m${measure}, number: "${measure + 1}", name: Families helped in way ${measure + 1}, definition: How many families were helped in the month., ${rules} }`;
}

/** Figures that rise and fall, with one in fifty missing. */
function rowOf(
  measure: number,
  { area, place }: { readonly area: string; readonly place: number },
  month: number,
): string {
  const period = `${months[month % 12]} ${2022 + Math.floor(month / 12)}`;
  const head = `m${measure},${area},${period}`;
  if ((measure * 7 + place * 3 + month) % 50 === 0) return `${head},,,,not-available`;
  const denominator = 300 + ((measure * 13 + place * 29 + month * 17) % 200);
  const numerator = (measure * 31 + place * 7 + month * 11) % denominator;
  if (!isShare(measure)) return `${head},${numerator},,,`;
  return `${head},${((numerator / denominator) * 100).toFixed(1)},${numerator},${denominator},`;
}
