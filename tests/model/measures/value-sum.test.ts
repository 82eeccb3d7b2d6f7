// Live values of counts, of past periods and since any period, and what two of them come to.
import { describe, expect, it } from "vitest";
import { measureRefsOf } from "../../../scripts/model/measures/resolve-measure-value.ts";
import { resolveValue } from "../../../scripts/model/prose/resolve-value.ts";
import { publicationId } from "../../../scripts/model/publication-id.ts";
import { loadSource } from "../../support/load-source.ts";

const card = publicationId("scorecards/calls");
const register = await loadSource({
  [`content/${card}/index.md`]:
    "---\ntitle: Calls\ntype: scorecard\nstatus: published\nsummary: Calls.\norganization: westford-council\ndate: March 2026\n---\n\n::: measures\n:::\n",
  [`content/${card}/measures.yaml`]: `measures:
  - ref: in-time
    name: In time
    unit: percent
    good: high
    targets: [ { value: 80, for: Q1 2025/26 }, { value: 90, for: Q2 2025/26 } ]
    series:
      - { period: Q1 2025/26, value: 80.0, numerator: 32, denominator: 40 }
      - { period: Q2 2025/26, value: 70.0, numerator: 35, denominator: 50 }
      - { period: Q3 2025/26, value: 82.5, numerator: 33, denominator: 40 }
  - { ref: calls, name: Calls, unit: number, good: info, series: [ { period: Q2 2025/26, value: 1204 }, { period: Q3 2025/26, value: 900 } ] }
  - { ref: letters, name: Letters, unit: number, good: info, series: [ { period: Q3 2025/26, value: 96.5 } ] }
`,
});

function wordsOf(path: string): string {
  const place = { file: "index.md", line: 1, column: 1 };
  const value = resolveValue(register, { publication: card }, { path, place });
  return value.found ? value.text : value.message;
}

describe("a live value", () => {
  it.each([
    ["in-time.numerator", "33"],
    ["in-time.denominator", "40"],
    ["in-time.numerator at Q2 2025/26", "35"],
    ["in-time.latest at Q1 2025/26", "80.0%"],
    ["in-time.target at Q1 2025/26", "80%"],
    ["in-time.target at Q2 2025/26", "90%"],
    ["in-time.rating at Q2 2025/26", "red"],
    ["in-time.rating at Q1 2025/26", "green"],
    ["in-time.change at Q2 2025/26", "10 percentage points"],
    ['in-time.change from="Q1 2025/26"', "2.5 percentage points"],
    ["in-time.change from Q2 2025/26 without unit", "12.5"],
    ['in-time.change from="Q1 2024/25"', "The measure “in-time” has no change from Q1 2024/25."],
    ["in-time.rating at Q4 2025/26", "The measure “in-time” has no rating for Q4 2025/26."],
    ["in-time.target at some time", "“some time” is not a period."],
  ])("“%s” reads “%s”", (path, words) => {
    expect(wordsOf(path)).toBe(words);
  });

  it.each([
    ["calls.latest + letters.latest", "996.5"],
    ["in-time.numerator + calls.latest", "933"],
    ["calls.latest - calls.at Q2 2025/26", "304"],
    ["in-time.latest - in-time.at Q2 2025/26", "12.5 percentage points"],
    ["in-time.latest - in-time.previous without unit", "12.5"],
    [
      "in-time.latest + in-time.previous",
      "“in-time.latest” and “in-time.previous” cannot be added up: shares, rates and times have no sum.",
    ],
    [
      "in-time.latest - calls.latest",
      "“in-time.latest” and “calls.latest” do not count the same: percent and number.",
    ],
    ["calls.latest + cals.latest", "There is no measure “cals”."],
    ["calls.latest + calls.rating", "“calls.rating” has no figure that can be added or taken away."],
    ["calls.latest + calls.baseline", "The measure “calls” has no baseline."],
  ])("“%s” reads “%s”", (path, words) => {
    expect(wordsOf(path)).toBe(words);
  });

  it("names all of its measures", () => {
    const publication = register.publications.get(card);
    expect(publication && measureRefsOf(publication, "calls.latest + letters.latest")).toEqual([
      "calls",
      "letters",
    ]);
    expect(publication && measureRefsOf(publication, 'in-time.change from="Q1 2025/26"')).toEqual([
      "in-time",
    ]);
  });
});
