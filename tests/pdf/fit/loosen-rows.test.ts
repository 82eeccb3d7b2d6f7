// Tables with high rows leave no page mostly empty, and only rows that no page holds are torn.
import { afterAll, beforeAll, expect, it } from "vitest";
import { openPrintShop, type PrintShop } from "../make-workshop.ts";
import { layFixtures } from "../print-fixtures.ts";
import { paperPage, readPages } from "./paper-page.ts";

let shop: PrintShop;

beforeAll(async () => {
  shop = await openPrintShop();
  layFixtures(shop.root);
});

afterAll(() => shop.remove());

/** The pages on which each row of a table has lines, which comes after some lines of text. */
async function pagesOfRows(before: number, rows: readonly number[]): Promise<readonly (readonly number[])[]> {
  const text = Array.from({ length: before }, (_, index) => `<p>Before ${index + 1}</p>`).join("");
  const body = rows.map((lines, at) => {
    const cell = Array.from({ length: lines }, (_, line) => `Row ${at} line ${line}`).join("<br>");
    return `<tr><th scope="row">${at}</th><td>${cell}</td></tr>`;
  });
  const table = `<section class="table-frame"><table><caption>Rows</caption><thead><tr><th scope="col">No.</th><th scope="col">Words</th></tr></thead><tbody>${body.join("")}</tbody></table></section>`;
  const printed = await shop.print(paperPage(`${text}<h3>Heading</h3>${table}`));
  const pages = await readPages(printed.bytes);
  return rows.map((_, at) =>
    pages.flatMap(({ runs }, page) =>
      runs.some(({ text }) => text.startsWith(`Row ${at} line`)) ? [page] : [],
    ),
  );
}

it("rows that are low stand together, two at least at each end", async () => {
  expect(await pagesOfRows(33, [3, 3, 3])).toEqual([[1], [1], [1]]);
});

it("rows that are high go to the next page one by one", async () => {
  expect(await pagesOfRows(15, [12, 12, 12])).toEqual([[0], [1], [1]]);
  expect(await pagesOfRows(0, [30, 20, 12])).toEqual([[0], [1], [1]]);
});

it("the last two of three stand together where they are low", async () => {
  expect(await pagesOfRows(18, [11, 3, 3])).toEqual([[0], [1], [1]]);
});

it("a row that a page holds is not torn", async () => {
  expect(await pagesOfRows(20, [40, 2])).toEqual([[1], [1]]);
});

it("a row that no page holds begins where there is room", async () => {
  expect(await pagesOfRows(10, [70, 2])).toEqual([[0, 1], [1]]);
});
