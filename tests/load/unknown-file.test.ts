// What is said of data files that nothing reads: a new name only where that is a slip, and takes no other file's place.
import { expect, it } from "vitest";
import { unknownFacts, unknownTable } from "../../scripts/load/unknown-file.ts";

const rename = "Rename it to measures.csv.";
const link =
  "Link to it, if readers are to have it as it is, or show it with the block “table”; or move it out of content/.";

it.each([
  ["measure.csv", ["measures.yaml"], rename],
  ["Measures.CSV", ["measures.yaml"], rename],
  ["mesaures.csv", ["measures.yaml"], rename],
  [
    "figures.csv",
    ["measures.yaml"],
    "If it holds the figures of the measures, rename it to measures.csv. Else link to it, if readers are to have it as it is, or show it with the block “table”; or move it out of content/.",
  ],
  ["figures.csv", ["measures.csv", "measures.yaml"], link],
  ["old/measure.csv", ["measures.yaml"], link],
  ["measure.csv", [], link],
])("%s beside %j", (path, beside, hint) => {
  expect(unknownTable(`content/a/${path}`, path, beside).hint).toBe(hint);
});

it.each([
  ["minute.yaml", "meeting", "Rename it to minutes.yaml."],
  ["minute.yaml", undefined, "Rename it to minutes.yaml."],
  ["Report.yml", "report", "Rename it to report.yaml."],
] as const)("%s of a %s", (name, kind, hint) => {
  expect(unknownFacts(`content/a/${name}`, name, { beside: [], kind }).hint).toBe(hint);
});

it("facts of another kind are no name for a file", () => {
  const { hint } = unknownFacts("content/a/minute.yaml", "minute.yaml", {
    beside: ["timeline.yaml"],
    kind: "page",
  });
  expect(hint).toMatch(/^Move it out of content\/; or, .*: actions\.yaml, .*, strategy\.yaml\.$/);
  expect(hint).not.toMatch(/minutes|timeline/);
});
