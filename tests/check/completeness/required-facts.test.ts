// A publication without a word is told of, and one whose words are all of one sort is not.
import { expect, it } from "vitest";
import { requiredFacts } from "../../../scripts/check/completeness/required-facts.ts";
import { loadSource } from "../../support/load-source.ts";

const problems = async (text: string) => {
  const front = "---\ntitle: A page\ntype: page\nstatus: published\nsummary: A page.\n---\n\n";
  const register = await loadSource({ "content/about/index.md": `${front}${text}\n` });
  return [...requiredFacts.run(register)].map(({ message }) => message);
};

it.each([
  ["code", "```\ncurl https://api.example.org/v1/meetings\n```"],
  ["a table", "Table: T.\n\n| A |\n| --- |\n| 1 |"],
  ["a reference", "[[strategies/buses-2024]]"],
  ["a list", "(a) one\n(b) two"],
])("%s is text", async (_what, text) => {
  expect(await problems(text)).toEqual([]);
});

it("nothing is none", async () => {
  expect(await problems("")).toEqual(["The publication has no text."]);
  expect(await problems("```\n```")).toEqual(["The publication has no text."]);
});
