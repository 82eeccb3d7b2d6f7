// Which forms of a term are explained where they first stand.
import { expect, it } from "vitest";
import { shortFormsOf } from "../../scripts/model/prose/glossary-term.ts";

const term = "EHCP";
const expansion = "Education, health and care plan";

it.each([
  [
    ["EHCPs", "EHCP's"],
    ["EHCP", "EHCPs", "EHCP's"],
  ],
  [
    ["EHC plans", "education, health and care plans"],
    ["EHCP", "EHCPs"],
  ],
  [
    ["E.H.C.P.", "EHaCP"],
    ["EHCP", "EHCPs", "E.H.C.P.", "EHaCP"],
  ],
])("with %j as aliases", (aliases, forms) => {
  expect(shortFormsOf({ term, expansion, aliases })).toEqual(forms);
});

it("has no plural of a word", () => {
  expect(shortFormsOf({ term: "Ofsted", expansion })).toEqual(["Ofsted"]);
});

it("is nothing without a long form", () => {
  expect(shortFormsOf({ term, definition: "A plan.", aliases: ["EHCPs"] })).toEqual([]);
});
