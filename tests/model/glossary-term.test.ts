// Which forms of a term are explained where they first stand.
import { expect, it } from "vitest";
import { shortFormsOf } from "../../scripts/model/prose/glossary-term.ts";

it.each([
  [{ term: "EHCP", expansion: "Plan" }, ["EHCP", "EHCPs"]],
  [{ term: "EHCP", expansion: "Plan", aliases: ["EHCPs", "EHC plan"] }, ["EHCP", "EHCPs"]],
  [{ term: "SEND", expansion: "Needs", aliases: ["SEN&D"] }, ["SEND", "SENDs", "SEN&D"]],
  [{ term: "Ofsted", expansion: "Office" }, ["Ofsted"]],
  [{ term: "EHCP", definition: "A plan." }, []],
])("%j", (term, forms) => {
  expect(shortFormsOf(term)).toEqual(forms);
});
