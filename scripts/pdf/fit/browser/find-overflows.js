// @ts-check
// Finds what reaches over the side of its page.
import { pageOf, widthOn } from "./page-widths.js";

/** What rounding may hide, in pixels. */
const SLACK = 1;

/**
 * The innermost elements that are too wide, in order.
 * @param {ReadonlyMap<string, number>} widths How wide the content of each page is.
 * @param {ReadonlySet<Element>} known What is too wide as is known.
 * @returns {Element[]}
 */
export function findOverflows(widths, known) {
  const root = document.documentElement.getBoundingClientRect();
  const isFromRight = getComputedStyle(document.documentElement).direction === "rtl";
  /** @param {string} page */
  const boundsOf = (page) => {
    const width = widthOn(widths, page) + SLACK;
    return isFromRight
      ? { left: root.right - width, right: root.right + SLACK }
      : { left: root.left - SLACK, right: root.left + width };
  };
  /** @type {Element[]} */
  const found = [];
  /**
   * Whether it, or something in it, is too wide.
   * @param {Element} element
   * @param {string} around The page that it lies on unless it says so itself.
   * @returns {boolean}
   */
  const look = (element, around) => {
    if (known.has(element)) return true;
    if (element.getClientRects().length === 0) return false;
    const named = getComputedStyle(element).getPropertyValue("page");
    const page = named === "auto" ? around : named;
    const bounds = boundsOf(page);
    const isOver = (/** @type {DOMRect} */ box) => box.left < bounds.left || box.right > bounds.right;
    const isWide = isOver(element.getBoundingClientRect());
    if (!isWide && element.scrollWidth <= element.clientWidth + SLACK) return false;
    const children = element instanceof HTMLElement ? [...element.children] : [];
    const isExplained = children.filter((child) => look(child, page)).length > 0;
    const texts = [...element.childNodes].flatMap((node) =>
      node instanceof Text && node.data.trim() !== "" ? [node] : [],
    );
    if (!texts.some((text) => isOver(boxOf(text))) && (isExplained || !isWide)) return isExplained;
    found.push(element);
    return true;
  };
  look(document.body, pageOf(document.body));
  return found;
}

/** @param {Text} text */
export function boxOf(text) {
  const range = document.createRange();
  range.selectNodeContents(text);
  return range.getBoundingClientRect();
}

/** As many letters as tell one place from another. */
const MOST_LETTERS = 100;

/** @param {Element | null} element */
function textOf(element) {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/**
 * What an element is, its id, and the words that it begins with; of a table those of its caption.
 * @param {Element} element
 */
export function describePlace(element) {
  const isTable = element instanceof HTMLTableElement;
  const words = (isTable && textOf(element.caption)) || textOf(element);
  return { isTable, id: element.id, words: words.slice(0, MOST_LETTERS) };
}
