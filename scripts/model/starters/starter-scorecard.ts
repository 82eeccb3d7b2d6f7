// What a new scorecard begins with: two measures, their figures of two months, and a text that uses them.
import { addMonths, formatMonth, type IsoDay } from "../../lib/calendar.ts";
import { placeholder, quotedPlaceholder, remark } from "./placeholder.ts";

/** The text of a new scorecard. */
export const scorecardText = `## ${placeholder("what the scorecard shows")}

${placeholder("sentences of your own, with figures in them as here.")} In the latest month, [[= answered-in-time.latest]] of requests were answered in time. The target is [[= answered-in-time.target]].

::: measures
:::
`;

/** What it measures. */
export const measuresYaml = `# Where your Excel has a sheet that says what is measured, save it as measures.csv and delete this file; npm run check -- --explain
# shows how it is understood.
measures:
  - ref: answered-in-time
    name: ${quotedPlaceholder("what is measured.")}
    unit: percent
    good: high
    target: { value: 90 } ${remark("what it is to reach.")}
    tolerance: { limit: 80 } ${remark("what is still close to it.")}
  - ref: requests
    name: ${quotedPlaceholder("what is counted.")}
    unit: number
    good: info
`;

/** Its figures of the last two months, one a row. Each has its own note to replace, so that no made-up figure is taken for a real one. */
export function measuresCsv(today: IsoDay): string {
  const [before, last] = [formatMonth(addMonths(today, -2)), formatMonth(addMonths(today, -1))];
  return `measure,period,value,note
${[
  `answered-in-time,${before},163 of 190`,
  `answered-in-time,${last},171 of 188`,
  `requests,${before},190`,
  `requests,${last},188`,
]
  .map((row) => `${row},${placeholder("the figure; then take out this note")}`)
  .join("\n")}
`;
}
