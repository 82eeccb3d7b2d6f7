// Numbers of paragraphs and sections: what may follow what, which gaps are acknowledged, and mends that mend.
import { describe, expect, it } from "vitest";
import { paragraphSequence } from "../../../scripts/check/references/paragraph-sequence.ts";
import { loadSource } from "../../support/load-source.ts";

const headOf = (numbering: string) =>
  `---\ntitle: Notes\ntype: page\nstatus: published\nsummary: Notes.\nnumbering: ${numbering}\n---\n\n`;
const gap = "\n::: gap\nThe paper leaves some out.\n:::\n";

/** What is said of a text with these lines, each a paragraph or a heading. */
async function findingsOf(
  lines: readonly string[],
  numbering = "author",
): Promise<readonly { message: string; hint: string }[]> {
  const text = lines.join("\n\n");
  const register = await loadSource({ "content/notes/index.md": `${headOf(numbering)}${text}\n` });
  return [...paragraphSequence.run(register)].map(({ message, hint = "" }) => ({ message, hint }));
}

const messagesOf = async (lines: readonly string[], numbering?: string) =>
  (await findingsOf(lines, numbering)).map(({ message }) => message);

describe("what a numbered section begins", () => {
  it.each([
    ["## 2 A", "2.1 a", "## 3 B", "### 3.1 C", "3.1.1 c", "### 3.2 D", "3.2.1 d"],
    ["## 2 A", "### 2.1 B", "Text.", "### 2.2 C", "Text.", "## 3 D", "3.1 d"],
    ["## 2 A", "### 2.1 B", "2.2 b", "2.3 b"],
    ["2.1 a", "## 2024 in numbers", "2.2 b", "## 2025", "3.1 c"],
    ["## 1.0 A", "1.1 a", "## 2.0 B", "2.1 b", "## C", "## 4.0 D", "4.1 d"],
    ["## 1. A", "Text.", "## 2. B", "2.1 b", "## C", "## 4. D", "## 5. E"],
    ["## 2. A", "2.1 a", "## 12 schools are full", "## 3. B", "3.1 b", "## 1. Annex", "1.1 c"],
  ])("may follow: %s, %s, %s, %s …", async (...lines) => {
    expect(await messagesOf(lines)).toEqual([]);
  });

  it("may have been left out as little as a paragraph", async () => {
    expect(await messagesOf(["## 2 A", "### 2.1 B", "2.1.1 b", "### 2.3 C", "2.3.1 c"])).toEqual([
      "Section 2.3 follows 2.1.1.",
    ]);
    expect(await messagesOf(["## 1.0 A", "1.1 a", "## 3.0 B", "3.1 b"])).toEqual([
      "Section 3.0 follows 1.1.",
    ]);
  });

  it.each([
    [["## 2 A", "2.1 a", "## 4 B", "4.1 b"], "Section 4 follows 2.1."],
    [["## 1. A", "1.1 a", "## 2. B", "Text.", "## 4. C", "Text."], "Section 4 follows 2."],
    [["## 1. A", "1.1 a", "### B", "## 3. C", "Text."], "Section 3 follows 1.1."],
    [["## 1 A", "1.1 a", "## 2 B", "Text.", "## 4 C", "Text."], "Section 4 follows 2."],
  ])("leaves no chapter out that has a number: %s", async (lines, message) => {
    const [first, ...others] = await findingsOf(lines);
    expect([first?.message, others]).toEqual([message, []]);
    const at = lines.findIndex((line) => line.startsWith(`## ${/\d/.exec(message)?.[0]}`));
    expect(await messagesOf(lines.toSpliced(at, 0, gap))).toEqual([]);
  });
});

describe("numbers that run through a text", () => {
  const messages = (...lines: readonly string[]) => messagesOf(lines, "running");

  it("go on through its sections, which count by themselves", async () => {
    expect(await messages("## 1. A", "1. a", "2 B", "## 2. C", "3. c", "3.1. d", "3.2. e", "4. f")).toEqual(
      [],
    );
    expect(await messages("## 1. A", "1. a", "## 3. C", "2. c")).toEqual(["Section 3 follows 1."]);
    expect(await messages("## 1. A", "1. a", gap, "## 3. C", "2. c")).toEqual([]);
  });

  it("leave none out and come once, but where the paper has it so", async () => {
    expect(await messages("11. a", "13. b", "12. c", "12. d")).toEqual([
      "Paragraph 13 follows 11.",
      "Paragraph 12 follows 13.",
      "Paragraph 12 stands here twice.",
    ]);
    expect(await messages("11. a", gap, "13. b", gap, "14. c")).toEqual([
      "No number is missing here: 14 follows 13.",
    ]);
  });

  it("are told from a list by its indent", async () => {
    const [first, ...others] = await findingsOf(["11. a", "1. one", "2. two"], "running");
    expect([first?.message, others]).toEqual(["Paragraph 1 follows 11.", []]);
    expect(first?.hint).toContain("Points of a list are indented by four spaces.");
    expect(await messages("11. a", "    1. one\n    2. two", "12. b")).toEqual([]);
  });
});

describe("sections without numbers", () => {
  it("may stand between numbered ones, and each may have taken a number", async () => {
    expect(await messagesOf(["## A", "1.1 a", "## B", "Text.", "## C", "3.1 c"])).toEqual([]);
    expect(await messagesOf(["## A", "1.1 a", "## B", "2.1 b"])).toEqual([]);
    expect(await messagesOf(["## A", "1.1 a", "## B", "3.1 b"])).toEqual(["Paragraph 3.1 follows 1.1."]);
    expect(await messagesOf(["## A", "1.1 a", "### B", "### C", "3.1 b"])).toEqual([
      "Paragraph 3.1 follows 1.1.",
    ]);
  });
});

describe("a gap that the paper has", () => {
  it("is acknowledged where it stands, once", async () => {
    expect(await messagesOf(["2.1 a", gap, "2.4 b", "2.5 c"])).toEqual([]);
    expect(await messagesOf(["2.1 a", gap, "2.4 b", "2.6 c"])).toEqual(["Paragraph 2.6 follows 2.4."]);
    expect(await messagesOf(["## 2 A", "2.1 a", gap, "## 4 B", "4.1 b"])).toEqual([]);
    expect(await messagesOf(["2.3 a", gap, "2.1 b", gap, "2.3 c"])).toEqual([
      "Paragraph 2.3 stands here twice.",
    ]);
  });

  it("is none where nothing is missing", async () => {
    expect(await messagesOf(["2.1 a", gap, "2.2 b"])).toEqual([
      "No number is missing here: 2.2 follows 2.1.",
    ]);
  });
});

describe("the mend", () => {
  it.each([
    [["2.1 a", "2.4 b"]],
    [["2.1 a", "2.1 b"]],
    [["2.1 a", "3.5 b", "2.2 c"]],
    [["2.1 a", "2.3 b", "2.2 c"]],
    [["1.1 a", "2.4 b", "3.1 c"]],
  ])("that gives a number leaves nothing to mend: %j", async (lines) => {
    const [first] = await findingsOf(lines);
    const number = /[Nn]umber it ([\d.]+)[;.]/.exec(first?.hint ?? "")?.[1]?.replace(/\.$/, "");
    const wrong = /(?:Paragraph) ([\d.]+) /.exec(first?.message ?? "")?.[1] ?? "";
    const at = lines.findLastIndex((line) => line.startsWith(`${wrong} `));
    if (number === undefined) {
      expect(first?.hint).toContain("::: gap");
      const told = lines.flatMap((line, index) => (index === at ? [gap, line] : [line]));
      expect(await messagesOf(told)).not.toContain(first?.message);
    } else
      expect(
        await messagesOf(lines.map((line, index) => (index === at ? line.replace(wrong, number) : line))),
      ).toEqual([]);
  });

  it("of numbers that go on behind a gap is not to change one of them", async () => {
    const [first] = await findingsOf(["2.1 a", "2.4 b", "2.5 c"]);
    expect(first?.hint).not.toMatch(/number it/i);
  });

  it("for a figure is a backslash, and for a heading another word", async () => {
    expect(await messagesOf(["2.1 a", "3\\.5 million people", "2.2 b"])).toEqual([]);
    expect((await findingsOf(["2.1 a", "### 3.5 million people", "2.2 b"]))[0]?.hint).toContain(
      "put a word before it",
    );
    expect(await messagesOf(["2.1 a", "### About 3.5 million people", "2.2 b"])).toEqual([]);
  });
});
