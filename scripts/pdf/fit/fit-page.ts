// Makes everything of a page in a tab fit into the width of its pages: nothing is cut off then, and Chromium, which
// prints a whole document smaller where anything is too wide, has no reason to.
import type { Page } from "puppeteer-core";
import Type from "typebox";
import { breakText } from "../../lib/breakable-text.ts";
import type { PrintFault, WidestColumn } from "../proof/print-fault.ts";
import { MeasuredPage, type MeasuredTable, type Place, Places } from "./measured-page.ts";
import { callInPage } from "./page-code.ts";
import { planTable, type TablePlan, type WideColumn } from "./plan-tables.ts";

/** The smallest type of a table, in points. */
const smallestType = 7.5;

const PX_PER_PT = 96 / 72;
const PX_PER_MM = 96 / 25.4;

/**
 * Fits the page in a tab: long words in cells may be broken, and tables are set as `planTable` says. Returns what fits in
 * no way. A table lies across where the style sheet has a wider page for what has the attribute `data-across`, with the
 * headings before it and what has `data-with-table` behind it; `data-tight` on it asks for narrow gaps between columns;
 * and the body says in `data-columns-words` and `data-column-words` how the caption of a part names its columns.
 */
export async function fitPage(page: Page): Promise<readonly PrintFault[]> {
  const texts = await callInPage(page, "readCellTexts", [], Type.Array(Type.String()));
  if (texts.length > 0)
    await callInPage(page, "replaceCellTexts", [texts.map((text) => breakText(text) ?? [])], Type.Integer());
  const floor = smallestType * PX_PER_PT;
  const { tables, others, tall } = await callInPage(page, "measurePage", [floor], MeasuredPage);
  const planned = tables.map((table) => ({ table, plan: planTable(table, floor) }));
  const fits = planned.flatMap(({ table, plan }) => (plan && "parts" in plan ? [toFit(table, plan)] : []));
  // To ask again lays the whole page out again, and few pages have such tables.
  const wide = fits.length === 0 ? [] : await callInPage(page, "fitTables", [fits], Places);
  const columns: PrintFault[] = [];
  for (const { table, plan } of planned)
    if (plan && "column" in plan) columns.push(await describeColumn(page, table, plan));
  const cut = tall.map((words): PrintFault => ({ kind: "picture-cut", words, before: "", page: undefined }));
  return [...columns, ...[...wide, ...others].map((place) => describeWide(place)), ...cut];
}

function toFit({ index, pull, inside, heads, fullRoom, acrossRoom }: MeasuredTable, plan: TablePlan) {
  const { room, ...rest } = plan;
  const roomAt = { own: null, full: fullRoom, across: acrossRoom ?? fullRoom }[room];
  const width = roomAt === null ? null : roomAt + inside;
  return { index, pull, inside, heads, width, isAcross: room === "across", ...rest };
}

/** What is said of a table with a column that fits on no page. */
async function describeColumn(page: Page, { index, place, names }: MeasuredTable, plan: WideColumn) {
  const { column, needs, room } = plan;
  const widest = await callInPage(page, "readWidestWords", [index, column], Type.String());
  return describeWide(place, {
    name: names[column] ?? "",
    widest,
    needs: needs / PX_PER_MM,
    room: room / PX_PER_MM,
  });
}

function describeWide({ id, words, isTable }: Place, column?: WidestColumn): PrintFault {
  const kind = isTable ? "wide-table" : "wide";
  return { kind, words, before: "", page: undefined, id, ...(column && { column }) };
}
