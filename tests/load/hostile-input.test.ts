// Whatever is written into a source folder, loading and checking end with words: they never throw and never hang.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { describeFindings, loadAndCheck } from "../../scripts/command/load-and-check.ts";
import { LoadContext } from "../../scripts/load/load-context.ts";
import { Validator } from "../../scripts/load/validator.ts";
import { createParser } from "../../scripts/markdown/create-parser.ts";
import { randomNumbers } from "../support/random-numbers.ts";
import { baseFolder, type Files, listFiles, withSource } from "../support/temporary-folder.ts";
import { unfitFindings } from "../support/unfit-findings.ts";
import { isWholeSweep } from "../support/whole-sweep.ts";

const index = "content/about/index.md";
const review = "content/reviews/buses-2023/index.md";
const recommendations = "content/reviews/buses-2023/recommendations.yaml";
const measures = "content/action-plans/buses-2025/measures.csv";
const front = "---\ntitle: About\ntype: page\nstatus: draft\nsummary: About.\n---\n\n";
const numberedFront = front.replace("type: page", "type: page\nnumbering: author");

/** Loads, checks and describes; what comes out must be fit for an officer. */
async function survive(files: Files): Promise<string> {
  return withSource(files, async (source) => {
    const { findings, lines } = await loadAndCheck(source, "2026-03-31");
    expect(unfitFindings(findings)).toEqual([]);
    return describeFindings(findings, lines, (_style, text) => text);
  });
}

const textFiles = (await listFiles(baseFolder)).filter((path) => /\.(md|yaml|csv)$/.test(path));

describe("a damaged file", () => {
  it.concurrent.each(textFiles)("%s cut off anywhere is survived", async (path) => {
    const whole = await readFile(join(baseFolder, path));
    const cuts = isWholeSweep ? 8 : 2;
    for (let cut = 0; cut < cuts; cut += 1)
      await survive({ [path]: whole.subarray(0, Math.floor((whole.length * cut) / cuts)) });
  });

  it.concurrent.each(textFiles)("%s with letters changed at random is survived", async (path) => {
    const whole = await readFile(join(baseFolder, path));
    const random = randomNumbers(path.length);
    const signs = "-:[]{}#&*!|>'\"%@`,?\t\n 0aé\u0000";
    for (let round = 0; round < (isWholeSweep ? 6 : 1); round += 1) {
      const letters = [...whole.toString("utf8")];
      for (let change = 0; change < 6; change += 1) {
        letters[Math.floor(random() * letters.length)] = signs[Math.floor(random() * signs.length)] ?? "";
      }
      await survive({ [path]: letters.join("") });
    }
  });

  it("of random bytes is survived", async () => {
    const random = randomNumbers(7);
    for (let round = 0; round < (isWholeSweep ? 24 : 8); round += 1) {
      const bytes = Uint8Array.from({ length: 400 }, () => Math.floor(random() * 256));
      const path = textFiles[round % textFiles.length] ?? index;
      await survive({ [path]: bytes });
    }
  });
});

describe("a file without measure", () => {
  const many = (text: string, count: number) => text.repeat(count);

  it.concurrent.each([
    ["one line of a million letters", front + many("a", 1_000_000)],
    ["one line of many words", front + many("word ", 200_000)],
    ["a title of a million letters", front.replace("About", many("a", 1_000_000))],
    ["a date of a million figures", front.replace("status", `date: ${many("1", 1_000_000)}\nstatus`)],
    [
      "a date of slashes and spaces",
      front.replace("status", `date: 2022${many(" ", 50_000)}/${many("2", 50_000)}\nstatus`),
    ],
    ["a deep quotation", `${front}${many(">", 5000)} text`],
    [
      "a deep list",
      front + Array.from({ length: 400 }, (_, depth) => `${many(" ", depth * 2)}- item`).join("\n"),
    ],
    [
      "deep blocks",
      front + Array.from({ length: 300 }, (_, depth) => `${many(":", 303 - depth)} callout`).join("\n"),
    ],
    ["deep emphasis", `${front}${many("*_", 20_000)}text${many("_*", 20_000)}`],
    ["open brackets", front + many("[", 10_000)],
    ["open references", front + many("[[", 10_000)],
    ["open references with labels", front + many("[[a|", 10_000)],
    ["open notes", front + many("[^", 10_000)],
    ["open notes in the line", front + many("^[", 2000)],
    ["open tags", front + many("<a ", 50_000)],
    ["backticks", front + Array.from({ length: 600 }, (_, length) => many("`", length + 1)).join(" ")],
    ["a block of letters", `${front}::: figure ${many("a", 400_000)}\n:::`],
    ["a block of open quotation marks", `${front}::: figure ${many("a=“", 50_000)}\n:::`],
    ["a caption of spaces", `${front}Table: a${many(" ", 100_000)}b\n\n| a |\n|---|\n| b |`],
    ["a caption of open ids", `${front}Table: ${many("{#a", 50_000)}\n\n| a |\n|---|\n| b |`],
    ["a number of a million figures", `${numberedFront}${many("1.", 100_000)}1 text`],
    ["figures and spaces", `${numberedFront}1.1${many(" ", 100_000)}\n`],
  ])("%s is survived", async (_name, text) => {
    const said = await survive({ [index]: text });
    for (const line of said.split("\n")) expect(line.length).toBeLessThan(1000);
  });

  it.concurrent.each([
    [
      "deep groups",
      `a:\n${Array.from({ length: 600 }, (_, depth) => `${many(" ", depth + 1)}a:`).join("\n")} b`,
    ],
    ["deep brackets", `recommendations: ${many("[", 20_000)}`],
    ["deep closed brackets", `recommendations: ${many("[", 500)}${many("]", 500)}`],
    ["brackets left open, line after line", `recommendations:\n${many("  - [a: b: c\n", 1500)}`],
    ["a list in a list in one line", `recommendations: \n  ${many("- ", 5000)}a`],
    ["questions in one another", `recommendations:\n  ${many("? ", 5000)}a`],
    ["deep braces", `recommendations: ${many("{a: ", 5000)}`],
    ["ten thousand entries", `recommendations:\n${many("  - { ref: x }\n", 2000)}`],
    ["a line of a million letters", `recommendations: ${many("a", 1_000_000)}`],
    [
      "keys that every object has",
      "__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }\ntoString: a",
    ],
    [
      "entries with keys that every object has",
      'recommendations:\n  - { __proto__: { ref: "1" }, hasOwnProperty: a, ref: "1" }',
    ],
    ["huge numbers", "recommendations:\n  - ref: 99999999999999999999999999999999999999"],
  ])("%s in YAML is survived", async (_name, text) => {
    const said = await survive({ [recommendations]: text });
    expect(said).toContain(recommendations);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("delivery by phases with the names of an object's own keys is a list of phases that are not there", async () => {
    const path = "content/strategies/buses-2024/strategy.yaml";
    const text = (await readFile(join(baseFolder, path), "utf8")).replace(
      '"1":\n        -',
      "constructor:\n        -",
    );
    expect(await survive({ [path]: text })).toContain("There is no phase “constructor”.");
  });

  it("a CSV whose columns bear the names of an object's own keys is refused by its header", async () => {
    const said = await survive({ [measures]: "__proto__,constructor,toString\na,b,c\n" });
    expect(said).toContain("“__proto__” is not a column that is known.");
  });

  it("five thousand references to nothing are each reported", async () => {
    const text = `${front}${Array.from({ length: 5000 }, (_, at) => `[[section s${at}]]`).join("\n")}\n`;
    expect((await survive({ [index]: text })).slice(-40)).toMatch(/5,000 errors in 1 file$/);
  });

  it("five thousand references to the same thing are found", async () => {
    const whole = await readFile(join(baseFolder, review), "utf8");
    expect(await survive({ [review]: `${whole}\n${many("[[table delays]] ", 5000)}\n` })).toBe(
      "No problems found",
    );
  });
});

describe("a file with a mistake in each of its rows", () => {
  it("has as many findings as it has rows", () => {
    const context = new LoadContext("", new Validator(), createParser());
    const place = { file: measures, line: 1, column: 1 };
    const finding = { severity: "error", rule: "csv", place, message: "Wrong.", hint: "Mend it." } as const;
    context.report(Array.from({ length: 300_000 }, () => finding));
    expect(context.findings).toHaveLength(300_000);
  });
});

describe("a folder without anything", () => {
  it("has words for it", async () => {
    const { findings, lines } = await loadAndCheck(join(baseFolder, "content", "about"), "2026-03-31");
    const said = await describeFindings(findings, lines, (_style, text) => text);
    expect(said).toContain("content:1:1  error  There is nothing in the folder content.");
    expect(said).toContain("data/site.yaml:1:1  error  There is no such file.");
  });
});
