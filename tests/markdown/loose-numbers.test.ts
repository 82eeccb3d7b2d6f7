// Paragraphs that begin with a number which is not read as theirs, and those that begin with a figure and have none.
import { describe, expect, it } from "vitest";
import { parse } from "./parse-for-test.ts";

/** What is said of a text below a numbered paragraph. */
function loose(text: string, numbering: "author" | "auto" | "none" = "author") {
  return parse(`1.1 One.\n\n${text}\n`, { numbering }).strays.flatMap(({ kind, written, place }) =>
    kind === "loose-number" ? [`${place.line}:${place.column} ${written}`] : [],
  );
}

describe("a paragraph number in another form", () => {
  it.each([
    ["1.2) Two.", "1.2)"],
    ["1.2) two.", "1.2)"],
    ["1.2: Two.", "1.2:"],
    ["(1.2) Two.", "(1.2)"],
    ["[1.2] Two.", "[1.2]"],
    ["**1.2** Two.", "**1.2**"],
    ["**1.2 Two** and more.", "**1.2"],
    ["__1.2.__ Two.", "__1.2.__"],
    ["*1.2.3* Two.", "*1.2.3*"],
    ["§ 1.2 Two.", "§ 1.2"],
    ["Para 1.2 Two.", "Para 1.2"],
    ["1.2a Two.", "1.2a"],
    ["1.2.a Two.", "1.2.a"],
    ["1.2(a) Two.", "1.2(a)"],
    ["1.2Two.", "1.2"],
    ["1.2.Two.", "1.2."],
    ["1.2\u00a0Two.", "1.2"],
    ["1.2\nTwo.", "1.2"],
  ])("%j is found", (text, written) => {
    expect(loose(text)).toEqual([`3:1 ${written}`]);
    expect([...loose(text, "auto"), ...loose(text, "none")]).toEqual([]);
    expect(loose(text.replace(".", "\\."))).toEqual([]);
  });

  it.each([
    "1.2 Two.",
    "1.2. Two.",
    "2.5m people took a bus.",
    "2.5% of all.",
    "2.5kg of bread.",
    "2.5\u00a0million people.",
    "**2.5** million people.",
    "**2.5 million** people.",
    "**2.5m** people.",
    "Paragraph 1.1 says so.",
    "[1.1](https://example.org) says so.",
    "- 1.2) Two.",
    "> **1.2** Two.",
    "::: callout\n1.2) Two.\n:::",
    "## 1.2) Two",
  ])("%j is none", (text) => {
    expect(loose(text)).toEqual([]);
  });

  it("is found in an exempt passage, and behind one", () => {
    expect(loose("::: exempt paragraph=3\n1.2) Two.\n:::\n\n1.3) Three.")).toEqual(["4:1 1.2)", "7:1 1.3)"]);
  });
});
