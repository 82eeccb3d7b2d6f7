// @ts-check
// Lets break over pages what is too high to be kept together: kept whole, it would leave the page before it mostly empty.

/** As high as is kept together, in pixels: a third of what stands on a page of A4. */
const HIGHEST = 310;

/** The same for what says that it is one whole (`data-whole`): half of a page. */
const HIGHEST_WHOLE = 465;

/** What is never torn, however high: rows, of which `loosenRows` says more, heads of tables, headings and captions. */
const WHOLE = "tr, thead, tfoot, h1, h2, h3, h4, h5, h6, caption, figcaption";

/** Lists of pages, which are kept together where a page holds them, and as high as a page of A4. */
const PAGE_LISTS = ":has(> [role=doc-toc])";
const HIGHEST_LISTS = 930;

/**
 * Takes `break-inside: avoid` from what is high. A picture is one piece to the browser whatever is asked, so that a
 * figure is loosened only if there is something else in it.
 * @param {readonly CSSRule[]} rules
 */
export function loosenBlocks(rules) {
  const selectors = rules.flatMap((rule) =>
    rule instanceof CSSStyleRule && rule.style.breakInside.startsWith("avoid") ? [rule.selectorText] : [],
  );
  if (selectors.length === 0) return;
  const kept = [...document.querySelectorAll(selectors.join(","))];
  const high = kept.filter((element) => {
    if (!(element instanceof HTMLElement) || element.matches(WHOLE)) return false;
    if (element.getBoundingClientRect().height <= mostOf(element)) return false;
    return element.localName !== "figure" || element.querySelector("table, blockquote") !== null;
  });
  for (const element of high) if (element instanceof HTMLElement) element.style.breakInside = "auto";
}

/** How high something may be and is kept together. @param {HTMLElement} element */
function mostOf(element) {
  if (element.matches(PAGE_LISTS)) return HIGHEST_LISTS;
  return element.dataset.whole === undefined ? HIGHEST : HIGHEST_WHOLE;
}
