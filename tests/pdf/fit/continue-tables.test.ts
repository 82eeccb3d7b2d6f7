// A table that goes over several pages says on each later one which table it is, to eyes alone, and nothing else moves.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkPdf } from "../../../scripts/pdf/check/check-pdf.ts";
import { textOf } from "../../../scripts/pdf/structure/tag.ts";
import { openPrintShop, type PrintShop } from "../make-workshop.ts";
import { layFixtures } from "../print-fixtures.ts";
import {
  findOutside,
  type PrintedPage,
  paperPage,
  readPages,
  tableOf,
  withContinuedWords,
} from "./paper-page.ts";

let shop: PrintShop;

beforeAll(async () => {
  shop = await openPrintShop();
  layFixtures(shop.root);
});

afterAll(() => shop.remove());

const again = /\(continued\)/;

async function print(chapter: string, { hasWords = true, head = "" } = {}) {
  const page = paperPage(chapter).replace("</head>", `${head}</head>`);
  const printed = await shop.print(hasWords ? withContinuedWords(page) : page);
  expect(printed.problems).toEqual([]);
  expect(printed.faults).toEqual([]);
  return { ...printed, sheets: await readPages(printed.bytes) };
}

/** What each page says of the tables on it that have begun before. */
function namesOn(pages: readonly PrintedPage[]): readonly (readonly string[])[] {
  return pages.map(({ runs }) => runs.filter(({ text }) => again.test(text)).map(({ text }) => text.trim()));
}

function rowsOf(count: number, from = 1): readonly (readonly string[])[] {
  return [["No.", "Sum"], ...Array.from({ length: count }, (_, at) => [`Row ${from + at}`, `${at * 7}`])];
}

const line = "<p>A line of the text.</p>";

describe("a table of three pages", () => {
  const chapter =
    line.repeat(12) + tableOf("long", "Rows of sums", rowsOf(70)) + line + tableOf("short", "Few", rowsOf(3));
  let printed: Awaited<ReturnType<typeof print>>;

  beforeAll(async () => {
    printed = await print(chapter);
  });

  it("says on the second and the third which it is, above its head", () => {
    expect(namesOn(printed.sheets)).toEqual([[], ["Table 1 (continued)"], ["Table 1 (continued)"]]);
    for (const { runs } of printed.sheets.slice(1)) {
      const name = runs.find(({ text }) => again.test(text));
      const head = runs.find(({ text }) => text === "No.");
      const first = runs.find(({ text }) => text.startsWith("Row "));
      expect(name?.height).toBeGreaterThan(head?.height ?? 0);
      expect(head?.height).toBeGreaterThan(first?.height ?? 0);
    }
  });

  it("has the first page that it has without those words", async () => {
    const without = await print(chapter, { hasWords: false });
    expect(printed.sheets[0]).toEqual(without.sheets[0]);
  });

  it("has one caption for a listener, and no row but its own", async () => {
    const { tags, findings } = await checkPdf(printed.bytes);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const captions = tags.filter(({ role }) => role === "Caption").map(textOf);
    expect(captions.map((text) => text.trim())).toEqual(["Table 1 Rows of sums", "Table 1 Few"]);
    expect(tags.filter(({ role }) => role === "TR")).toHaveLength(71 + 4);
    expect(tags.filter((tag) => again.test(textOf(tag)))).toEqual([]);
  });
});

it("a table of one page, and one with a head too high to be printed again, come out as they do without the words", async () => {
  const high = '<thead><tr><th style="height:75mm">High</th></tr></thead>';
  const table = tableOf("high", "Rows", rowsOf(60)).replace(/<thead>.*<\/thead>/, high);
  const chapter = tableOf("low", "Rows", rowsOf(3)) + line + tableOf("few", "Rows", rowsOf(5)) + table;
  const [printed, without] = [await print(chapter), await print(chapter, { hasWords: false })];
  expect(Buffer.compare(printed.bytes, without.bytes)).toBe(0);
});

it("the words never stand alone at the foot of a page, wherever a table begins", async () => {
  const starts = Array.from({ length: 8 }, (_, at) => 14 + 2 * at);
  const chapters = starts.map(
    (lines) =>
      `<div style="break-before:page">${line.repeat(lines)}${tableOf(`t${lines}`, "Rows", rowsOf(12))}</div>`,
  );
  const { sheets } = await print(chapters.join(""));
  const named = sheets.filter((_, at) => namesOn(sheets)[at]?.length);
  expect(named.length).toBeGreaterThan(3);
  for (const { runs } of named) {
    const height = runs.find(({ text }) => again.test(text))?.height ?? 0;
    // Nothing but the head of the page is higher, and rows stand below.
    expect(runs.filter((run) => run.height > height && run.text !== "A paper")).toEqual([]);
    expect(runs.filter(({ text }) => text.startsWith("Row ")).length).toBeGreaterThan(1);
  }
  // Where nothing is said, no table goes on.
  for (const page of sheets.filter((each) => !named.includes(each)))
    for (const { text } of page.runs.filter((run) => run.text.startsWith("Row ")))
      expect(
        page.runs.some((run) => run.text.trim().startsWith("Table 1")),
        text,
      ).toBe(true);
});

it("the parts of a table that is split by columns say which columns they have", async () => {
  const columns = Array.from({ length: 29 }, (_, at) => at + 1);
  const rows = Array.from({ length: 40 }, (_, row) => [
    `Service ${row}`,
    ...columns.map((column) => (1_200_000 + row * 1000 + column).toLocaleString("en-GB")),
  ]);
  const { sheets } = await print(
    tableOf("wide", "Budget", [["Service", ...columns.map((n) => `Month ${n}`)], ...rows]),
  );
  const names = new Set(namesOn(sheets).flat());
  expect([...names]).toEqual([
    "Table 1 (columns 1 to 15 of 30) (continued)",
    "Table 1 (columns 16 to 30 of 30) (continued)",
  ]);
  expect(findOutside(sheets)).toEqual([]);
});

it("a table without a number says its caption, as much of it as there is room for", async () => {
  const caption =
    "Which of the services that were looked at had how much to spend in the year, in the order of the report";
  const table = tableOf("list", caption, rowsOf(60)).replace(
    /<span class="caption__label"[^>]*>[^<]*<\/span> /,
    "",
  );
  const { sheets } = await print(`<ul><li>In a list:${table}</li></ul>`);
  const [name = ""] = namesOn(sheets).flat();
  expect(name).toMatch(/^Which of the services that were looked at .*[a-z]… \(continued\)$/);
  expect(caption).toContain(name.replace(/… \(continued\)$/, ""));
  expect(findOutside(sheets).filter(({ text }) => again.test(text))).toEqual([]);
});

it("columns are as wide as the first row of the head says, and heads of two rows stay whole", async () => {
  const head =
    '<thead><tr><th rowspan="2" style="width:70mm">Ref</th><th colspan="2">Sums</th></tr><tr><th>This year</th><th>Next year</th></tr></thead>';
  const body = rowsOf(50)
    .slice(1)
    .map(([name, sum]) => `<tr><th>${name}</th><td>${sum}</td><td>${sum}</td></tr>`);
  const chapter = `<table style="table-layout:fixed"><caption>Sums</caption>${head}<tbody>${body.join("")}</tbody></table>`;
  const [printed, without] = [await print(chapter), await print(chapter, { hasWords: false })];
  expect(printed.sheets[0]).toEqual(without.sheets[0]);
  expect(namesOn(printed.sheets)).toEqual([[], ["Sums (continued)"]]);
  const places = (pages: readonly PrintedPage[]) =>
    pages[1]?.runs
      .filter(({ text }) => /^(Ref|Sums|This year|Next year)$/.test(text))
      .map(({ left }) => left);
  expect(places(printed.sheets)).toEqual(places(without.sheets));
});

it("a table without a head, and one with a row that no page holds, say it too", async () => {
  const headless = tableOf("headless", "No head", rowsOf(60)).replace(/<thead>.*<\/thead>/, "");
  const tall = `<table><caption>Tall</caption><thead><tr><th>Words</th></tr></thead><tbody><tr><td>${line.repeat(90)}</td></tr></tbody></table>`;
  const { sheets } = await print(`${headless}<div style="break-before:page">${tall}</div>`);
  expect(namesOn(sheets)).toEqual([
    [],
    ["Table 1 (continued)"],
    [],
    ["Tall (continued)"],
    ["Tall (continued)"],
  ]);
});

it("what no draft shows is seen in the print: a last row that goes over the end of its page", async () => {
  const last = `<tr><td>${line.repeat(20)}</td></tr>`;
  const table = `<table><caption>Torn</caption><tbody>${last}</tbody></table>`;
  const { sheets, passes } = await print(line.repeat(20) + table, {
    head: "<style>tr{break-inside:auto}</style>",
  });
  expect(namesOn(sheets)).toEqual([[], ["Torn (continued)"]]);
  expect(passes).toBe(3);
});
