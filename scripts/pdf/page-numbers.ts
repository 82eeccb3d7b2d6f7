// The places in a print page that wait for a page number, and filling them in.
import type { Page } from "puppeteer-core";
import Type, { type Static } from "typebox";
import { Parse } from "typebox/value";

/** Anchor id to the page, counted from 1, on which the element with that id starts. */
export type PageNumbers = ReadonlyMap<string, number>;

const Wanted = Type.Array(Type.Object({ anchor: Type.String(), present: Type.Boolean() }));

// Code for the page is text: the project is compiled without the types of the DOM.
const FIND_WANTED = `Array.from(
  new Set(Array.from(document.querySelectorAll("[data-page-of]"), (place) => place.dataset.pageOf)),
  (anchor) => ({ anchor, present: document.getElementById(anchor) !== null }),
)`;

const FILL = `(numbers) => {
  const series = document.body.dataset.pageSeries ?? "";
  for (const place of document.querySelectorAll("[data-page-of]")) {
    const number = place.dataset.pageOf in numbers ? series + numbers[place.dataset.pageOf] : "";
    place.textContent = number;
    const named = place.closest("[data-page-label]");
    if (named) named.ariaLabel = number === "" ? null : named.dataset.pageLabel + number;
  }
}`;

/** An anchor whose page number a page wants, and whether an element has that id. */
export type WantedNumber = Readonly<Static<typeof Wanted>[number]>;

/** The anchors whose page numbers the page in a tab wants, each once. */
export async function findWantedNumbers(page: Page): Promise<readonly WantedNumber[]> {
  return Parse(Wanted, await page.evaluate(FIND_WANTED));
}

/**
 * Writes page numbers into all places of a tab that wait for them (`data-page-of` has the anchor). Where such a
 * place stands in an element with `data-page-label`, that becomes its name for listeners, with the number behind it.
 * A page of a series (`data-page-series` of its body) has the letters of the series before each number.
 */
export async function fillPageNumbers(page: Page, numbers: PageNumbers): Promise<void> {
  await page.evaluate(`(${FILL})(${JSON.stringify(Object.fromEntries(numbers))})`);
}

/** The numbers of the anchors that are wanted; those that landed nowhere are left out. */
export function pickNumbers(destinations: PageNumbers, wanted: readonly WantedNumber[]): PageNumbers {
  return new Map([...destinations].filter(([anchor]) => wanted.some((each) => each.anchor === anchor)));
}

/** The anchors that have another number, or none, in `after`. Empty when both agree. */
export function findMoved(before: PageNumbers, after: PageNumbers): string[] {
  const anchors = new Set([...before.keys(), ...after.keys()]);
  return [...anchors].filter((anchor) => before.get(anchor) !== after.get(anchor));
}

/** A sentence for each wanted anchor that has no page number. */
export function describeMissing(wanted: readonly WantedNumber[], numbers: PageNumbers): string[] {
  return wanted
    .filter(({ anchor }) => !numbers.has(anchor))
    .map(({ anchor, present }) =>
      present
        ? `The page number of “${anchor}” is not known: let a link in the document lead to #${anchor}.`
        : `The page number of “${anchor}” is wanted, but no element has that id: correct the data-page-of.`,
    );
}
