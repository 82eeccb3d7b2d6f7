// Makes the page in a tab a paper of its pack: its first page number, its blank page, the pages of other papers, the
// anchors that others lead to, and a page to lay over each page of a PDF that is bound in.
import type { Page } from "puppeteer-core";
import Type from "typebox";
import { Parse } from "typebox/value";

/** What a paper is told of its pack. */
export interface PaperPlace {
  /** The number of its first page. */
  readonly firstPage: number;
  /** Values of `data-pages-of` to the first and the last of those pages. */
  readonly ranges: ReadonlyMap<string, readonly string[]>;
  /** Ids in it to which other papers lead. */
  readonly anchors: readonly string[];
}

// Code for the page is text: the project is compiled without the types of the DOM.
const SET_PLACE = `({ firstPage, ranges, anchors }) => {
  const style = document.createElement("style");
  style.textContent = "@page :first { counter-set: page " + firstPage + " }";
  document.head.append(style);
  for (const place of document.querySelectorAll("[data-pages-of]")) {
    const [first = "", last] = ranges[place.dataset.pagesOf] ?? [];
    const range = place.dataset.pageRange ?? "{first}–{last}";
    const pages = last === undefined ? first : range.replace("{first}", first).replace("{last}", last);
    place.textContent = pages;
    const named = place.closest("[data-page-label]");
    if (named) named.ariaLabel = pages === "" ? null : named.dataset.pageLabel + pages;
  }
  // Chromium writes the places of anchors that a link in the same document leads to, also a link that is not shown.
  const links = document.createElement("div");
  links.hidden = true;
  links.style.display = "none";
  for (const anchor of anchors) {
    const link = document.createElement("a");
    link.href = "#" + encodeURIComponent(anchor);
    links.append(link);
  }
  document.body.append(links);
}`;

/** Tells the page in a tab its place. */
export async function setPlace(page: Page, { firstPage, ranges, anchors }: PaperPlace): Promise<void> {
  const place = { firstPage, ranges: Object.fromEntries(ranges), anchors };
  await page.evaluate(`(${SET_PLACE})(${JSON.stringify(place)})`);
}

const SHOW_BLANK_PAGE = `(() => {
  const blank = document.querySelector("[data-blank-page]");
  if (blank) blank.hidden = false;
  return blank !== null;
})()`;

/** Shows the blank page at the end of the page in a tab; false if it has none. */
export async function showBlankPage(page: Page): Promise<boolean> {
  return Parse(Type.Boolean(), await page.evaluate(SHOW_BLANK_PAGE));
}

const COPY_OVERLAY = `(shapes) => {
  const section = document.querySelector("[data-bound-page]");
  for (const isWide of shapes) {
    const copy = section?.cloneNode(true);
    copy?.classList.toggle("landscape", isWide);
    // A box without height would begin no page.
    copy?.style.setProperty("min-height", "1px");
    copy?.style.setProperty("break-before", "page");
    // What is laid over the pages of another is decoration, and not read.
    copy?.setAttribute("aria-hidden", "true");
    if (copy) section.before(copy);
  }
  section?.remove();
  return section !== null;
}`;

/** Copies what is laid over the pages of a PDF, once for each; `areWide` says which are. False if there is none. */
export async function copyOverlay(page: Page, areWide: readonly boolean[]): Promise<boolean> {
  return Parse(Type.Boolean(), await page.evaluate(`(${COPY_OVERLAY})(${JSON.stringify(areWide)})`));
}
