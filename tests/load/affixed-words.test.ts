// Words that a list has by its endings and mutations alone, and words that it has not.
import { expect, it } from "vitest";
import { affixedWords } from "../../scripts/load/affixed-words.ts";
import { loadSpellings } from "../../scripts/load/load-spellings.ts";

const affixes = `SET UTF-8
NEEDAFFIX X

PFX M Y 2
PFX M   c           g          c[^h]
PFX M   g           0          g
SFX b Y 2
SFX b   0           au         [^y]
SFX b   y           iau        y
SFX v Y 1
SFX v   0           na/bM      .
`;

const has = affixedWords(affixes, "6\ncar/M\ncath/Mb\ngardd/b\nty/b\nunig\nbon/Xv\ncor/v\n");

it.each([
  ["cath", true],
  ["gath", true],
  ["cathau", true],
  ["gathau", true],
  ["Cathau", true],
  // It has no mutation, no ending, or one that asks for another letter.
  ["ardd", false],
  ["carau", false],
  ["tyau", false],
  ["tiau", true],
  ["unigau", false],
  // What is no word by itself, and an ending behind an ending.
  ["bon", false],
  ["bonna", true],
  ["bonnaau", true],
  ["gorna", true],
  ["gornaau", false],
  ["orna", false],
  ["", false],
])("%s: %s", (word, expected) => {
  expect(has(word)).toBe(expected);
});

it("knows the Welsh of councils, and not what is nearly so", () => {
  const welsh = loadSpellings("cy");
  const known = "adroddiad adroddiadau bwyllgorau gyngor nghyngor chyngor argymhelliad argymhellion Caerdydd";
  expect(known.split(" ").filter((word) => welsh?.knows(word) !== true)).toEqual([]);
  expect("adroddiat pwyllgrau cynghr".split(" ").filter((word) => welsh?.knows(word))).toEqual([]);
  expect(welsh?.nearest("pwyllgrau")).toEqual(["pwyllgorau"]);
});
