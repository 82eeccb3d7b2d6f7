// Tables that stand side by side in columns have fewer of these where they would not fit, and no figure is broken.
import { afterAll, beforeAll, expect, it } from "vitest";
import { openPrintShop, type PrintShop } from "../make-workshop.ts";
import { layFixtures } from "../print-fixtures.ts";
import { findOutside, paperPage, readPages, tableOf } from "./paper-page.ts";

let shop: PrintShop;

beforeAll(async () => {
  shop = await openPrintShop();
  layFixtures(shop.root);
});

afterAll(() => shop.remove());

const periods = ["Q1 2024/25", "Q2 2024/25", "Q3 2024/25", "Q4 2024/25"];

/** Prints two tables of the figures of a sheet in columns, and returns what is written and where. */
async function printFigures(heads: readonly string[], columns = 2) {
  const cells = (row: number) => heads.map((_, at) => `${row + 1}${String(at).padStart(2, "0")}`);
  const tables = ["one", "two"].map((id) =>
    tableOf(id, id, [["Period", ...heads], ...periods.map((period, row) => [period, ...cells(row)])]),
  );
  const printed = await shop.print(
    paperPage(
      `<section class="sheet"><div class="sheet__figures sheet__figures--${columns}">${tables.join("")}</div></section>`,
    ),
  );
  const sheets = await readPages(printed.bytes);
  const texts = sheets.flatMap(({ runs }) => runs);
  const figures = periods.flatMap((_, row) => cells(row));
  const broken = [...periods, ...figures].filter(
    (whole) => texts.filter(({ text }) => text.trim() === whole).length < 2,
  );
  const starts = texts.filter(({ text }) => text.trim() === "Period").map(({ left }) => Math.round(left));
  return { broken, starts: new Set(starts).size, outside: findOutside(sheets), problems: printed.problems };
}

it("a column with many words takes no room from figures beside it", async () => {
  const heads = ["All", "North coast", "South hills", "Islands (Ynys Gwylan, Ynys Fach)"];
  expect(await printFigures(heads)).toEqual({ broken: [], starts: 2, outside: [], problems: [] });
});

it("tables that are wider than a column stand one below the other", async () => {
  const heads = ["North coast", "South", "Llanfairpwllgwyngyll", "Hills and valleys", "Islands"];
  expect(await printFigures(heads)).toEqual({ broken: [], starts: 1, outside: [], problems: [] });
});

it("tables that are wider than one of three columns stand in two where they fit there", async () => {
  expect(await printFigures(["All", "North coast", "South hills"], 3)).toEqual({
    broken: [],
    starts: 2,
    outside: [],
    problems: [],
  });
});

it("a table that is wider than the page is set as any other", async () => {
  const heads = Array.from({ length: 16 }, (_, at) => `Neighbourhood${at}`);
  const { broken, outside, problems } = await printFigures(heads);
  expect({ broken, outside, problems }).toEqual({ broken: [], outside: [], problems: [] });
});
