// The nearest match is one that an officer can have meant.
import { describe, expect, it } from "vitest";
import { nearest, suggest, suggestChoice } from "../../scripts/lib/nearest.ts";

describe("nearest", () => {
  it.each([
    ["sumary", ["summary", "title"], "summary"],
    ["SUMMARY", ["summary", "title"], "summary"],
    ["recomendation", ["recommendation", "organisation"], "recommendation"],
    ["punctualty", ["punctuality"], "punctuality"],
    ["budget", ["due", "text"], undefined],
    ["x", ["y"], undefined],
    ["", ["a", "b"], undefined],
    ["anything", [], undefined],
    ["reprot.pdf", ["report.pdf"], "report.pdf"],
    ["second-letter.docx", ["second-letter.pdf"], "second-letter.pdf"],
    ["Accepted in part", ["accepted-in-part"], "accepted-in-part"],
    ["buses-on-tim", ["buses-on-time"], "buses-on-time"],
    ["deu", ["due"], "due"],
    ["indevelopment", ["in-development"], "in-development"],
  ])("of %s in %j is %s", (written, candidates, expected) => {
    expect(nearest(written, candidates)).toBe(expected);
  });

  it("is the same whatever the order of the candidates", () => {
    expect(nearest("bats", ["cats", "hats"])).toBe("cats");
    expect(nearest("bats", ["hats", "cats"])).toBe("cats");
  });
});

describe("what has another meaning", () => {
  it.each([
    ["Not accepted", "accepted"],
    ["notaccepted", "accepted"],
    ["unaccepted", "accepted"],
    ["disagreed", "agreed"],
    ["agreed", "disagreed"],
    ["incomplete", "complete"],
    ["irregular", "regular"],
    ["increase", "decrease"],
    ["internal", "external"],
    ["maximum", "minimum"],
    ["partly-accepted", "fully-accepted"],
    ["accepted-in-full", "accepted-in-part"],
    ["no data", "non-data"],
    ["5 November 2025", "6 November 2025"],
    ["5 June 2025", "5 July 2025"],
    ["Monday", "Sunday"],
    ["2018-2021", "2018-2022"],
    ["strategies/buses-2019", "strategies/buses-2024"],
    ["annex-b", "annex-a"],
    ["north", "south"],
    ["north-east", "north-west"],
    ["male", "female"],
    ["seventeen", "seventeenth"],
    ["seventy", "seventh"],
  ])("is not near: %s and %s", (written, candidate) => {
    expect(nearest(written, [candidate])).toBeUndefined();
    expect(nearest(candidate, [written])).toBeUndefined();
  });
});

describe("a choice", () => {
  const choices = new Map([
    ["held", "it took place"],
    ["cancelled", "it does not."],
  ]);

  it("is listed with what each word means", () => {
    expect(suggestChoice("done", choices)).toBe("Use one of: held (it took place); cancelled (it does not).");
    expect(suggestChoice("canceled", choices)).toBe(
      "Did you mean “cancelled”? Use one of: held (it took place); cancelled (it does not).",
    );
  });

  it("of many words is not", () => {
    const many = Array.from("abcdefghijklmno", (letter) => [`${letter}-word`, "what it means"] as const);
    expect(suggestChoice("other", new Map(many))).toMatch(/^Use one of: a-word, b-word/);
  });
});

describe("suggest", () => {
  it("names the nearest match", () => {
    expect(suggest("gren", ["green", "red"], "")).toBe("Did you mean “green”?");
  });

  it("lists a few words where none is near", () => {
    expect(suggest("wobbly", ["green", "red", "red"], "")).toBe("Use one of: green, red.");
  });

  it("falls back where there is nothing to list, or too much", () => {
    expect(suggest("wobbly", [], "Add it.")).toBe("Add it.");
    const many = Array.from({ length: 13 }, (_, at) => `something-else-${at}`);
    expect(suggest("wobbly", many, "Add it.")).toBe("Add it.");
  });

  it("lists a few numbers rather than guess between them", () => {
    expect(suggest("12", ["1", "2"], "")).toBe("Use one of: 1, 2.");
  });
});
