// Dates of every precision within a sentence.
import { expect, it } from "vitest";
import { parsePeriod } from "../../scripts/model/period.ts";
import { byPeriod, inPeriod } from "../../scripts/words/en/period-words.ts";

it.each([
  ["31 March 2026", "on 31 March 2026", "by 31 March 2026"],
  ["2026-03-31", "on 31 March 2026", "by 31 March 2026"],
  ["1st Sept 2022", "on 1st Sept 2022", "by 1st Sept 2022"],
  ["March 2026", "in March 2026", "by March 2026"],
  ["2026-03", "in March 2026", "by March 2026"],
  ["Q1 2025/26", "in Q1 2025/26", "by Q1 2025/26"],
  ["autumn term 2024", "in autumn term 2024", "by autumn term 2024"],
  ["2026", "in 2026", "by 2026"],
  ["2025/26", "in 2025/26", "by 2025/26"],
  ["2019 to 2022", "in 2019 to 2022", "by 2019 to 2022"],
  ["First half of 2026/27", "in the first half of 2026/27", "by the first half of 2026/27"],
  ["Year to June 2017", "in the year to June 2017", "by the year to June 2017"],
  [
    "the 12 months ended 31 March 2017",
    "in the 12 months ended 31 March 2017",
    "by the 12 months ended 31 March 2017",
  ],
  ["end of March 2026", "at the end of March 2026", "by the end of March 2026"],
  ["The end of 2026", "at the end of 2026", "by the end of 2026"],
  ["By the end of 2026", "by the end of 2026", "by the end of 2026"],
  ["During 2026", "during 2026", "by 2026"],
])("says %s as %s and %s", (written, within, until) => {
  const period = parsePeriod(written);
  expect(inPeriod(period)).toBe(within);
  expect(byPeriod(period.text)).toBe(until);
});
