// A code is the same wherever its text moves, and another as soon as the text is.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findingCode } from "../../../scripts/check/acknowledging/finding-code.ts";
import { createPassageFinder } from "../../../scripts/check/acknowledging/passage-finder.ts";
import { openSourceLines } from "../../../scripts/command/source-lines.ts";

/** The code of a finding at the first “x” of a text, as those of `near-names` are. */
function codeOf(text: string, file = "content/a/index.md", message = "“A” is near “B”."): string {
  const before = text.split("¦")[0] ?? "";
  const lines = before.split("\n");
  const place = { file, line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
  const written = text.replace("¦", "").split("\n");
  return findingCode(
    { rule: "near-names", place, message },
    createPassageFinder(() => written),
  );
}

/** The mark ¦ says where the finding is. */
const passages: readonly (readonly [name: string, file: string, text: string])[] = [
  ["a paragraph", "a.md", "\nFirst.\n\nThe council\nasked ¦Bea.\n\nLast.\n"],
  ["an item", "a.md", "- First.\n- The council\n  asked ¦Bea.\n- Last.\n"],
  ["a row", "a.md", "Table: A\n\n| A | B |\n| --- | --- |\n| The council | ¦Bea |\n| Last | 2 |\n"],
  ["a row without bars", "a.md", "A | B\n--- | ---\nThe council | ¦Bea\nLast | 2\n"],
  ["front matter", "a.md", "---\ntitle: First\nsummary: >-\n  The council\n  asked ¦Bea.\n---\n\nLast.\n"],
  ["a value", "a.yaml", "title: First\nsummary: The council asked ¦Bea.\nlast: 2\n"],
  ["a value over lines", "a.yaml", "title: First\nsummary: The council\n  asked ¦Bea.\nlast: 2\n"],
  [
    "an entry",
    "a.yaml",
    "all:\n  - ref: First\n  - ¦text: The council asked Bea.\n    due: 1\n  - ref: Last\n",
  ],
  [
    "a text",
    "a.yaml",
    "all:\n  - text: |\n      First: one.\n\n      The council\n      asked ¦Bea.\n\n      Last\n",
  ],
  ["a record", "a.csv", "ref,name\nFirst,1\nThe council asked,¦Bea\nLast,2\n"],
];

describe("the code of a finding", () => {
  it.each(passages)("in %s stays where other text changes, and changes with its own", (_name, file, text) => {
    const code = codeOf(text, file);
    expect(code).toMatch(/^near-names-[0-9a-f]{6}$/);
    expect(codeOf(text.replace("First", "More than the first"), file)).toBe(code);
    expect(codeOf(text.replace("Last", "Something else"), file)).toBe(code);
    expect(codeOf(text.replace("Bea", "Ben"), file)).not.toBe(code);
    expect(codeOf(text.replace("The council", "The board"), file)).not.toBe(code);
  });

  it("stays where lines are broken in another way, are added above, or say that it is acknowledged", () => {
    const code = codeOf("The council asked ¦Bea.\n");
    expect(codeOf("More.\n\nMore.\n\nThe council\nasked   ¦Bea.\n")).toBe(code);
    expect(
      codeOf("<!-- acknowledged near-names-3f9a2c: So it is. (A. Name) -->\nThe council asked ¦Bea.\n"),
    ).toBe(code);
    const value = codeOf("a: ¦Bea\nb: 1\n", "a.yaml");
    expect(codeOf("a: ¦Bea # acknowledged near-names-3f9a2c: So it is. (A. Name)\nb: 1\n", "a.yaml")).toBe(
      value,
    );
    expect(codeOf("a: ¦Bea # a remark\nb: 1\n", "a.yaml")).not.toBe(value);
  });

  it("is that of an entry by what it says itself, so that it stays when its reports grow", () => {
    const entry =
      "all:\n  - ¦ref: 1\n    text: >-\n      Mend it.\n    updates:\n      - text: One.\n    due: 2027\n";
    const code = codeOf(entry, "a.yaml");
    expect(codeOf(`${entry}  - ref: 2\n`, "a.yaml")).toBe(code);
    expect(
      codeOf(entry.replace("      - text: One.\n", "      - text: One.\n      - text: Two.\n"), "a.yaml"),
    ).toBe(code);
    expect(
      codeOf(entry.replace("      - text: One.\n", "    - text: One.\n    - text: Two.\n"), "a.yaml"),
    ).toBe(code);
    expect(codeOf(entry.replace("Mend", "Keep"), "a.yaml")).not.toBe(code);
    expect(codeOf(entry.replace("2027", "2028"), "a.yaml")).not.toBe(code);
  });

  it("of a value tells which entry has it, wherever that stands", () => {
    const entries = (...all: readonly string[]) => `all:\n${all.join("")}`;
    const one = (mark: string) => `  - ref: 1\n    response:\n      decision: ${mark}rejected\n`;
    const two = (mark: string) => `  - ref: 2\n    response:\n      decision: ${mark}rejected\n`;
    const code = codeOf(entries(one("¦"), two("")), "a.yaml");
    expect(codeOf(entries(one(""), two("¦")), "a.yaml")).not.toBe(code);
    expect(codeOf(entries(two(""), one("¦")), "a.yaml")).toBe(code);
  });

  it("is another where the message quotes something else, and the same where it only counts", () => {
    const code = codeOf("The council asked ¦Bea.\n");
    expect(codeOf("The council asked ¦Bea.\n", undefined, "“A” is near “C”.")).not.toBe(code);
    expect(codeOf("The council asked ¦Bea.\n", undefined, "“A” is 2 letters from “B”.")).toBe(code);
  });

  it("does not ask how lines end, and is that of all of a file which is no text", async () => {
    const folder = mkdtempSync(join(tmpdir(), "scrutineer-code-"));
    const codeIn = async (file: string, text: string) => {
      writeFileSync(join(folder, file), text);
      const lines = openSourceLines(folder);
      await lines.read([file]);
      const place = { file, line: file.endsWith(".md") ? 3 : 1, column: 1 };
      return findingCode(
        { rule: "hidden-content", place, message: "Hidden." },
        createPassageFinder(lines.linesOf),
      );
    };
    try {
      expect(await codeIn("a.md", "A.\r\n\r\nB\r\nb.\r\n")).toBe(await codeIn("a.md", "A.\n\nB\nb.\n"));
      expect(await codeIn("a.pdf", "one\ntwo")).not.toBe(await codeIn("a.pdf", "one\nthree"));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
