// The nearest match is one that an officer can have meant.
import { describe, expect, it } from "vitest";
import { nearest, suggest } from "../../scripts/lib/nearest.ts";

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
  ])("of %s in %j is %s", (written, candidates, expected) => {
    expect(nearest(written, candidates)).toBe(expected);
  });

  it("is the same whatever the order of the candidates", () => {
    expect(nearest("bat", ["cat", "hat"])).toBe("cat");
    expect(nearest("bat", ["hat", "cat"])).toBe("cat");
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
