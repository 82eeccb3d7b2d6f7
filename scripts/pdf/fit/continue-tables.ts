// Has tables that go over several pages say on the later ones which table they are. A draft tells which tables do.
import type { Page } from "puppeteer-core";
import Type, { type Static } from "typebox";
import type { PageNumbers } from "../page-numbers.ts";
import { callInPage } from "./page-code.ts";

/** A table that says nothing yet: its place among those of the page, and the anchors at which it begins and ends. */
const TableEnds = Type.Object({
  index: Type.Integer(),
  first: Type.String(),
  last: Type.String(),
  /** Whether it has a row that no page holds. */
  isTorn: Type.Boolean(),
});
export type TableEnds = Static<typeof TableEnds>;

/**
 * Gives tables of the page in a tab, by their places or all, a row that says on later pages which they are, and marks both ends
 * of all others for a draft. The body says in `data-continued-words` what the row says, as in `{name} (continued)`; where it
 * says nothing, nothing is done.
 */
export async function continueTables(
  page: Page,
  named: readonly number[] | "all",
): Promise<readonly TableEnds[]> {
  return callInPage(page, "continueTables", [named === "all" ? null : named], Type.Array(TableEnds));
}

/** Takes the marks away again, which are for drafts alone. */
export async function forgetTableEnds(page: Page): Promise<void> {
  await callInPage(page, "forgetTableEnds", [], Type.Unknown());
}

/** The places of the tables that go over several pages. */
export function findBroken(ends: readonly TableEnds[], landed: PageNumbers): readonly number[] {
  return ends
    .filter(({ first, last, isTorn }) => isTorn || landed.get(first) !== landed.get(last))
    .map(({ index }) => index);
}
