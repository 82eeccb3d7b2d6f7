// Signs of Markdown in plain texts are told from signs that mean themselves.
import { expect, it } from "vitest";
import { findMarkup } from "../../scripts/model/prose/plain-markup.ts";

it.each([
  ["The **new** plan", "**new**"],
  ["The *new* plan", "*new*"],
  ["The _new_ plan", "_new_"],
  ["The __new__ plan", "__new__"],
  ["See [the plan](plan.pdf) and *more*", "[the plan](plan.pdf)"],
  ["![A map](map.png)", "![A map](map.png)"],
  ["As [[paragraph 2.1]] says", "[[paragraph 2.1]]"],
  ["`code`", "`code`"],
  ["## Title", "## Title"],
  ["12 m^2^ of H~2~O", "^2^"],
  ["~~Old~~ title", "~~Old~~"],
  ["A<br>B", "<br>"],
  ["Title {#id}", "{#id}"],
])("%s holds some", (text, written) => {
  expect(findMarkup(text)).toBe(written);
});

it.each([
  "Provisional* figures, revised** figures",
  "5 * 6 * 7 and 2**3",
  "my_file_name_2.pdf",
  "https://example.org/a_b_/_c_d",
  "A & B [draft] (2026)",
  "Under 18s <18, over >65",
  "about ~500 or ~600",
  "#1 of the list",
  "Smith's `",
  "{draft}",
  "10^6 and 10^9",
])("%s holds none", (text) => {
  expect(findMarkup(text)).toBeUndefined();
});
