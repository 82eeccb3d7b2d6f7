// Content streams are read operation by operation, whatever they hold, and never stop a reader.
import { describe, expect, it } from "vitest";
import { type Operation, readOperations } from "../../../scripts/pdf/content/read-operations.ts";

const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));
const read = (text: string, wanted?: readonly string[]): Operation[] => [
  ...readOperations(bytesOf(text), wanted && new Set(wanted)),
];
const operands = (text: string) => read(`${text} x`)[0]?.operands;
const text = (value: unknown): unknown =>
  value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : value;

describe("readOperations", () => {
  it("gives each operator with its operands and where they stand", () => {
    const stream = "q\n1 0 0 -1 .5 -2. cm /Span <</MCID 3>>BDC\n(a) Tj EMC Q";
    const operations = read(stream);
    expect(operations.map(({ operator, start, end }) => [operator, stream.slice(start, end)])).toEqual([
      ["q", "q"],
      ["cm", "1 0 0 -1 .5 -2. cm"],
      ["BDC", "/Span <</MCID 3>>BDC"],
      ["Tj", "(a) Tj"],
      ["EMC", "EMC"],
      ["Q", "Q"],
    ]);
    expect(operations.map((operation) => operation.operands)).toEqual([
      [],
      [1, 0, 0, -1, 0.5, -2],
      ["Span", new Map([["MCID", 3]])],
      [bytesOf("a")],
      [],
      [],
    ]);
  });

  it("gives only the operations that are asked for, in the same places", () => {
    const stream = "/A BMC 1 0 Td (x) Tj EMC /B BMC EMC BI /W 1 ID x EI";
    expect(read(stream, ["BMC"]).map(({ start, end }) => stream.slice(start, end))).toEqual([
      "/A BMC",
      "/B BMC",
    ]);
    expect(read(stream, ["BI"])).toHaveLength(1);
  });

  it.each([
    ["numbers", "1 -2 +3 4. .5 -.5 00.25 --6 -0", [1, -2, 3, 4, 0.5, -0.5, 0.25, -6, -0]],
    ["numbers with slips of their writers", "1.2.3 4-5 - .", [1.2, 4, -0, 0]],
    ["constants", "true false null", [true, false, null]],
    ["names", "/Name /A#20B /#zz / /a-b*c", ["Name", "A B", "#zz", "", "a-b*c"]],
    ["arrays", "[1 [/a] []]", [[1, ["a"], []]]],
    ["an array that is not closed", "[1 [2", [[1, [2]]]],
    ["brackets that close nothing", "] 1 >> } { )", [1]],
    ["a comment", "1 % 2 Tj (\n3", [1, 3]],
    ["a dictionary whose keys are no names", "<</a 1 2 3 /b>>", [new Map([["a", 1]])]],
    [
      "dictionaries",
      "<</a<</b[1]>>/c/d>>",
      [
        new Map<string, unknown>([
          ["a", new Map([["b", [1]]])],
          ["c", "d"],
        ]),
      ],
    ],
  ])("parses %s", (_, written, expected) => {
    expect(operands(written)).toEqual(expected);
  });

  it.each([
    ["brackets in pairs", "(a(b)c)", "a(b)c"],
    ["escapes", "(\\n\\r\\t\\b\\f\\(\\)\\\\\\q)", "\n\r\t\b\f()\\q"],
    ["octal codes", "(\\101\\7\\0535\\400)", "A\x07+5\x00"],
    ["lines that go on", "(a\\\nb\\\r\nc\\\rd)", "abcd"],
    ["line ends", "(a\r\nb\rc\nd)", "a\nb\nc\nd"],
    ["hexadecimal digits", "<41 42\n4a>", "ABJ"],
    ["an odd digit", "<414>", "A@"],
    ["digits that are none", "<4g1>", "A"],
    ["nothing", "()", ""],
  ])("parses a string with %s", (_, written, expected) => {
    expect(operands(written)?.map(text)).toEqual([expected]);
  });

  it("splits what is written together", () => {
    expect(read("1 0 0cm[(a)]TJ/F1 2Tf(b)'").map((operation) => operation.operator)).toEqual([
      "cm",
      "TJ",
      "Tf",
      "'",
    ]);
    expect(read("(a)Tj(b)Tj").map(({ start, end }) => [start, end])).toEqual([
      [0, 5],
      [5, 10],
    ]);
  });

  it("takes an inline image as one operation, whatever its data looks like", () => {
    const stream = "q BI /W 2 /BPC 8 ID \x00 EI\x00Q ( EIEI q\x01 EI Q";
    const operations = read(stream);
    expect(operations.map(({ operator, start, end }) => [operator, stream.slice(start, end)])).toEqual([
      ["q", "q"],
      ["BI", stream.slice(2, -2)],
      ["Q", "Q"],
    ]);
    expect(operations[1]?.operands).toEqual([
      new Map([
        ["W", 2],
        ["BPC", 8],
      ]),
    ]);
    expect(read("BI ID EI").map(({ end }) => end)).toEqual([8]);
    expect(read("BI /W 1 ID abc Q").map(({ end }) => end)).toEqual([16]);
    expect(read("BI /W 1 Q EI").map(({ operator }) => operator)).toEqual(["Q", "EI"]);
  });

  it.each(["(never closed Tj", "<41", "<<", "1 2 3", "/", "\\", "BI", "BI ID", "(\\", "%", "<", ">"])(
    "leaves out what is cut off: %s",
    (stream) => {
      const whole = read(`q ${stream}`);
      expect(whole[0]?.operator).toBe("q");
      for (const operation of whole) expect(operation.operands).toBeDefined();
    },
  );

  it("goes through any bytes in order and without end", () => {
    const alphabet = "()<>[]{}/% \n\\0aBIDE\xff\x00-.#";
    let seed = 7;
    for (let round = 0; round < 300; round += 1) {
      let stream = "";
      for (let index = 0; index < 60; index += 1) {
        seed = (seed * 48271) % 0x7fffffff;
        stream += alphabet[seed % alphabet.length];
      }
      let last = 0;
      for (const { start, end, operands: values } of read(stream)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(Array.isArray(values)).toBe(true);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(stream.length);
    }
  });

  it("survives what nests without end", () => {
    expect(read(`${"[".repeat(200_000)} Tj`)[0]?.operands).toHaveLength(1);
    expect(read("(".repeat(200_000))).toEqual([]);
    expect(read(`${"]".repeat(200_000)} Tj`)[0]?.operands).toEqual([]);
  });
});
