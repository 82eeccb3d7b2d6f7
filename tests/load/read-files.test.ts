// Files as they come from Word, Excel and Notepad: encodings, line ends, and values that stay as they were typed.
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadAndCheck } from "../../scripts/command/load-and-check.ts";
import { propertyOf } from "../../scripts/lib/property-of.ts";
import { parseYaml } from "../../scripts/load/parse-yaml.ts";
import { readSeries } from "../../scripts/load/read-series.ts";
import { readText } from "../../scripts/load/read-text.ts";
import type { MeasureEntry } from "../../scripts/model/measures/measure-file.ts";
import { publicationId } from "../../scripts/model/publication-id.ts";
import { measureRef } from "../../scripts/model/ref.ts";
import { loadSource } from "../support/load-source.ts";
import { baseFolder, withSource } from "../support/temporary-folder.ts";

const file = "content/about/index.md";

function utf16(text: string, order: "little" | "big"): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return order === "little" ? bytes : bytes.swap16();
}

async function textOf(content: string | Uint8Array): Promise<unknown> {
  return withSource({ [file]: content }, (source) => readText(source, file));
}

describe("a text", () => {
  it.each<[string, string | Uint8Array]>([
    ["UTF-8", "Größe\n£5\n"],
    ["UTF-8 with a byte order mark", "\ufeffGröße\n£5\n"],
    ["Windows line ends", "Größe\r\n£5\r\n"],
    ["old Macintosh line ends", "Größe\r£5\r"],
    ["UTF-16, little end first", utf16("Größe\r\n£5\r\n", "little")],
    ["UTF-16, big end first", utf16("Größe\r\n£5\r\n", "big")],
  ])("in %s is the same text", async (_name, content) => {
    expect(await textOf(content)).toEqual({ text: "Größe\n£5\n" });
  });

  it("in another encoding is refused with the line of its first odd letter", async () => {
    expect(await textOf(Buffer.from("one\ntwo\ncaf\xe9\n", "latin1"))).toMatchObject({
      finding: { place: { line: 3 } },
    });
  });

  it("that is no text is refused", async () => {
    expect(await textOf(Buffer.from("one\ntwo\0\n"))).toMatchObject({ finding: { place: { line: 2 } } });
    expect(await textOf(utf16("a", "little").subarray(0, 3))).toMatchObject({
      finding: { rule: "readable-file" },
    });
  });

  it("of more than 20 MB is refused", async () => {
    expect(await textOf(new Uint8Array(20_000_001).fill(97))).toMatchObject({
      finding: { message: "The file is larger than 20 MB." },
    });
  });

  it.skipIf(process.platform === "win32")(
    "that is a socket is refused, and nobody waits for it",
    async () => {
      await withSource({}, async (source) => {
        const server = createServer().listen(join(source, "content/about/annex.md"));
        await once(server, "listening");
        try {
          const { findings } = await loadAndCheck(source, "2026-03-31");
          expect(findings.map(({ place, message }) => [place.file, message])).toEqual([
            [
              "content/about/annex.md",
              "There is a pipe, a socket or a device of the system where a file should be.",
            ],
          ]);
        } finally {
          server.close();
        }
      });
    },
  );

  it("above the source folder is refused", async () => {
    const read = await withSource({}, (source) => readText(join(source, "content"), "../data/site.yaml"));
    expect(read).toMatchObject({
      finding: { message: "The file is a link to a place outside the source folder." },
    });
  });

  it("gives the same publication in UTF-16 as in UTF-8", async () => {
    const text = await readFile(join(baseFolder, file), "utf8");
    const { register, findings } = await withSource({ [file]: utf16(text, "little") }, (source) =>
      loadAndCheck(source, "2026-03-31"),
    );
    expect(findings).toEqual([]);
    expect(register.publications.get(publicationId("about"))?.front.title).toBe("About these papers");
  });
});

describe("YAML", () => {
  it("keeps every scalar as it was typed", () => {
    const typed = {
      a: "1.10",
      b: "no",
      c: "2022-07-01",
      d: "0123",
      e: "1e3",
      f: "~",
      g: "true",
      h: "12:30",
      i: "",
    };
    const text = Object.entries(typed)
      .map(([key, value]) => `${key}: ${value}`)
      .join("\n");
    expect(parseYaml("a.yaml", text).value).toEqual(typed);
  });

  it("says where values and keys stand, counted from the line that it starts on", () => {
    const yaml = parseYaml("a.md", "list:\n  - ref: x\n    text: >\n      Some words\n      and more.\n", 10);
    expect(yaml.locate("/list/0/ref")).toEqual({ file: "a.md", line: 11, column: 10 });
    expect(yaml.locate("/list/0", "text")).toEqual({ file: "a.md", line: 12, column: 5 });
    expect(yaml.locate("/list/0/due")).toEqual({ file: "a.md", line: 11, column: 5 });
    expect(yaml.locateText("/list/0/text", "words", 0)).toEqual({ file: "a.md", line: 13, column: 12 });
    expect(yaml.locateText("/list/0/text", "more", 1)).toEqual({ file: "a.md", line: 14, column: 11 });
  });

  it("says where each word of a text stands, however it is written", () => {
    const texts = [
      "a: one two one",
      'a: "one \\"two\\" \\u00a3 one"',
      "a: 'one ''two'' one'",
      "a: one\n  two\n\n  one",
      "a: |\n  one\n    two\n\n  one",
      "a: >-\n  one\n  two one",
      'a: "one\n  two \\\n  one"',
    ];
    const found = texts.map((text) => {
      const yaml = parseYaml("a.yaml", text);
      const value = propertyOf(yaml.value, "a");
      const lines = String(value).split("\n");
      const line = lines.findLastIndex((one) => one.includes("one"));
      const column = (lines[line] ?? "").lastIndexOf("one") + 1;
      const place = yaml.placeIn("/a")({ line: line + 1, column });
      return (text.split("\n")[place.line - 1] ?? "").slice(0, place.column + 2);
    });
    expect(found).toEqual([
      "a: one two one",
      'a: "one \\"two\\" \\u00a3 one',
      "a: 'one ''two'' one",
      "  one",
      "  one",
      "  two one",
      "  one",
    ]);
  });

  it("turns text into figures and truth only where the schema asks for them", async () => {
    const { register } = await withSource({}, (source) => loadAndCheck(source, "2026-03-31"));
    const plan = register.publications.get(publicationId("action-plans/buses-2025"));
    expect(plan?.facts.measures.at(0)?.line.target?.aim).toEqual({ kind: "figure", value: 80 });
    expect(plan?.files.actions?.reporting?.at(0)?.rated).toBe(true);
    expect(plan?.facts.plan?.actions.at(0)?.ref).toBe("1.1.1");
  });
});

describe("the decimal places of figures in YAML", () => {
  it("are those that were typed, with a nought behind the point", async () => {
    const register = await loadSource({
      "content/action-plans/buses-2025/measures.yaml":
        "measures:\n  - { ref: a, name: A, unit: percent, good: high, series: [{ period: June 2024, value: 60.0 }] }\n  - { ref: b, name: B, unit: percent, good: high, series: [{ period: June 2024, value: 60 }] }\n",
      "content/action-plans/buses-2025/measures.csv": "measure,period,value\n",
    });
    const plan = register.publications.get(publicationId("action-plans/buses-2025"));
    expect(plan?.facts.measures.map(({ decimals }) => decimals)).toEqual([1, 0]);
  });
});

describe("a CSV of measures", () => {
  const measures: MeasureEntry[] = [
    { ref: measureRef("a"), name: "A", unit: "number", good: "low", series: [{ period: "2020", value: 1 }] },
    { ref: measureRef("b"), name: "B", unit: "number", good: "low" },
  ];
  const read = (text: string) => readSeries("measures.csv", text, { measures });
  const seriesOf = (text: string) => (read(text).facts.measures ?? []).map(({ series }) => series);
  const expected = [
    [
      { period: "2020", value: 1 },
      { period: "2021", value: 1204.5, note: "Strike; see page 3" },
    ],
    [{ period: "2021", missing: "no-data" }],
  ];

  it.each([
    ["commas", 'measure,period,value,missing,note\na,2021,"1,204.5",,Strike; see page 3\nb,2021,,no-data,\n'],
    [
      "semicolons",
      'measure;period;value;missing;note\na;2021;1,204.5;;"Strike; see page 3"\nb;2021;;no-data;\n',
    ],
    [
      "tabs",
      "measure\tperiod\tvalue\tmissing\tnote\na\t2021\t1,204.5\t\tStrike; see page 3\nb\t2021\t\tno-data\t\n",
    ],
    [
      "columns in another order",
      "Period, Measure ,note,value,missing\n2021,a,Strike; see page 3,1204.5,\n2021,b,,,no-data\n",
    ],
    [
      "blank lines and short rows",
      "measure,period,value,missing,note\n\na,2021,1204.5,,Strike; see page 3\n\nb,2021,,no-data\n\n",
    ],
  ])("with %s is read", (_name, text) => {
    expect(read(text).findings).toEqual([]);
    expect(seriesOf(text)).toEqual(expected);
  });

  it.each(["1,20", "1.204,5", "12 000", "£5", "0x1F", "Infinity", "1e5", "--1", "1,2345", "NaN"])(
    "does not take %j for a figure",
    (value) => {
      const { findings } = read(`measure,period,value\na,2021,"${value}"\n`);
      expect(findings.map(({ message }) => message)).toEqual([
        `“${value}” is neither a number nor a reason that is known.`,
      ]);
    },
  );

  it("points at the cell, also after a cell of several lines", () => {
    const { findings } = read('measure,period,value,missing,note\na,2021,5,,"one\ntwo"\nb,2021,  many\n');
    expect(findings.map(({ place }) => [place.line, place.column])).toEqual([[4, 10]]);
  });

  it("points at the row in which a quotation mark was left open", () => {
    const { findings } = read('measure,period,value\na,2021,5\nb,2021,"6\na,2022,7\n');
    expect(findings.map(({ place }) => place.line)).toEqual([3]);
  });

  it("has its notes parsed as every other Markdown", async () => {
    const { register } = await withSource({}, (source) => loadAndCheck(source, "2026-03-31"));
    expect(register.prose.get("Strike")?.text).toBe("Strike");
  });
});
