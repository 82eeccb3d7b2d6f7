// What an officer is told of how a sheet was understood.
import { describe, expect, it } from "vitest";
import { readSeries } from "../../scripts/load/read-series.ts";
import { explainSheet } from "../../scripts/load/sheet/explain-sheet.ts";

describe("a sheet that is explained", () => {
  it("has its heads, its columns, its groups and its measures", () => {
    const text =
      "Scorecard,,,,\n,,,2026/27,\nNo,Measure,Smiley,Apr,RAG\nPeople,,,,\nCalls,,,,\n1,% of calls answered,:),80,\n2,Letters,,4,\nNo,Measure,Smiley,Apr,RAG\n";
    const { reading } = readSeries("measures.csv", text, { columns: [{ head: "Smiley", is: "left-out" }] });
    expect(reading && explainSheet(reading).split("\n")).toEqual([
      "How measures.csv was understood",
      "  Line 1 above the heads of the columns: not read.",
      "  Lines 2 and 3 name the columns:",
      "    A  No           number: the number that it bears in print",
      "    B  Measure      measure: what is measured",
      "    C  Smiley       left-out: nothing that is read",
      "    D  2026/27 Apr  figures, Apr 2026",
      "    E  RAG          rating: the rating that was printed for the last figure",
      "  Line 8 repeats the heads.",
      "  1 group:",
      "    line 5  Calls  2 measures; the section “People” begins",
      "  2 measures, each with what texts call it by and what it counts:",
      "    line 6  percent-of-calls-answered  percent  % of calls answered",
      "    line 7  letters                             Letters",
      "",
    ]);
  });
});
