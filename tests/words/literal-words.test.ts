// The rule that finds words in the source tells words of readers from names of the program.
import { expect, it } from "vitest";
import { literalWords } from "../support/literal-words.ts";

/** Values of templates are written `#{…}` here. */
const wordsIn = (source: string) => literalWords(source.replaceAll("#{", "${")).map(({ words }) => words);

it.each([
  ["a text between tags", "html`<p>Nothing yet.</p>`", ["Nothing yet."]],
  ["a small word there", "own.html`<b>or</b>#{one}`", ["or"]],
  ["words around a value", "html`<p>Minute #{number} of #{day}</p>`", ["Minute … of …"]],
  ["an attribute that is read out", 'html`<nav aria-label="Parts">#{list}</nav>`', ["Parts"]],
  ["a string of several words", 'const title = "What is due";', ["What is due"]],
  ["one with a capital", 'const head = { head: "Due" };', ["Due"]],
  ["a template of words", "const name = `minute #{number}`;", ["minute …"]],
  [
    "words within values of a template",
    'html`<p>#{isOne ? "is one" : "are many"}</p>`',
    ["is one", "are many"],
  ],
])("finds %s", (_what, source, words) => {
  expect(wordsIn(source)).toEqual(words);
});

it.each([
  ["tags and their attributes", 'html`<p class="due late" id="#{id}">#{words}</p>`'],
  ["attributes by themselves", 'html` aria-current="page"`'],
  ["what is imported", 'import { due } from "../What is.ts";'],
  ["types", 'type Side = "The one" | "The other"; const one = two as "The one";'],
  ["what is compared", 'const found = kind === "Some words" ? one : two;'],
  ["names of properties", 'const all = { "Some words": one }; const first = all["Some words"];'],
  ["cases", 'switch (kind) { case "Some words": break; }'],
  ["classes of styles", 'const column = { className: "number due" };'],
  ["keys", 'const key = view.words.interface["published-by"];'],
  ["faults for developers", 'throw new Error("There is no such thing.");'],
  ["names of formats", "html`<a>PDF</a>`"],
])("leaves out %s", (_what, source) => {
  expect(wordsIn(source)).toEqual([]);
});

it.each([
  [
    "a piece of a schema",
    'const fields = { ref: textField("Its number."), all: Type.Object({}, { title: "All of it" }) };',
  ],
  [
    "a finding",
    'const all = [{ piece: "x", message: "It is wrong.", hint: `Write #{it} anew.` }, missing("Not here.")];',
  ],
  ["what a block is about", 'const blocks = { chart: { about: "A chart of measures." } };'],
  ["what choices mean", 'const all: Choices = new Map([["line", "how it went"]]);'],
])("of what speaks to officers leaves out %s", (_what, source) => {
  const text = source.replaceAll("#{", "${");
  expect(literalWords(text).length).toBeGreaterThan(0);
  expect(literalWords(text, "officers too")).toEqual([]);
});

it("finds what speaks to readers beside what speaks to officers", () => {
  const text = 'const set = { message: "It is wrong.", title: "Options appraisal", label: "part of it" };';
  expect(literalWords(text, "officers too").map(({ words }) => words)).toEqual([
    "Options appraisal",
    "part of it",
  ]);
});

it("says the line", () => {
  expect(literalWords("const one = 1;\n\nconst two = `Two words`;")).toEqual([
    { line: 3, words: "Two words" },
  ]);
});
