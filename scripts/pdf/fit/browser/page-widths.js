// @ts-check
// What the style sheets say of pages: how wide and how high the content of each named page is, and what lies on which.

/** Width and height in millimetres. @type {Record<string, [number, number]>} */
const PAPERS = {
  a5: [148, 210],
  a4: [210, 297],
  a3: [297, 420],
  b5: [176, 250],
  b4: [250, 353],
  letter: [215.9, 279.4],
  legal: [215.9, 355.6],
  ledger: [279.4, 431.8],
};

/** The rules of all style sheets that hold for this medium, in order. */
export function listRules() {
  /** @type {CSSRule[]} */
  const found = [];
  /** @param {CSSRuleList} rules */
  const collect = (rules) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) continue;
      found.push(rule);
      if (rule instanceof CSSGroupingRule && !(rule instanceof CSSPageRule)) collect(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets)
    if (sheet.media.length === 0 || matchMedia(sheet.media.mediaText).matches) collect(rulesOf(sheet));
  return found;
}

/** The rules of a sheet; none of one that is from elsewhere or was refused, which is said elsewhere. @param {CSSStyleSheet} sheet */
function rulesOf(sheet) {
  try {
    return sheet.cssRules;
  } catch {
    return /** @type {CSSRuleList} */ (/** @type {unknown} */ ([]));
  }
}

/**
 * How wide the content of a page is in pixels, by the name of the page; that of pages without a name is "". Where left
 * and right pages differ, the narrower counts.
 * @param {readonly CSSRule[]} rules
 */
export function readPageWidths(rules) {
  return readPageSizes(rules, WIDTH);
}

/**
 * The same of how high it is.
 * @param {readonly CSSRule[]} rules
 */
export function readPageHeights(rules) {
  return readPageSizes(rules, HEIGHT);
}

/** Which of the two lengths of a paper, and the margins that it is without. @typedef {{ at: 0 | 1, margins: readonly ["marginLeft" | "marginTop", "marginRight" | "marginBottom"] }} Axis */

/** @type {Axis} */
const WIDTH = { at: 0, margins: ["marginLeft", "marginRight"] };
/** @type {Axis} */
const HEIGHT = { at: 1, margins: ["marginTop", "marginBottom"] };

/**
 * @param {readonly CSSRule[]} rules
 * @param {Axis} axis
 */
function readPageSizes(rules, { at, margins }) {
  const pages = rules
    .filter((rule) => rule instanceof CSSPageRule)
    .map(({ selectorText, style }) => {
      const [name = "", ...sides] = selectorText.split(":");
      return { name: name.trim(), side: sides.join(":").trim(), style };
    });
  const probe = document.createElement("div");
  probe.style.position = "absolute";
  document.body.append(probe);
  /** @param {string} length @param {number} whole */
  const toPixels = (length, whole) => {
    if (length.endsWith("%")) return (Number.parseFloat(length) / 100) * whole;
    probe.style.width = "0";
    probe.style.width = length;
    return Number.parseFloat(getComputedStyle(probe).width);
  };
  /** @param {string} name @param {string} side */
  const widthOf = (name, side) => {
    let [size, before, after] = ["", "", ""];
    const order = [
      ["", ""],
      ["", side],
      [name, ""],
      [name, side],
    ];
    for (const [ruleName, ruleSide] of order) {
      for (const { name: each, side: of, style } of pages) {
        if (each !== ruleName || of !== ruleSide) continue;
        size = style.getPropertyValue("size") || size;
        before = style[margins[0]] || before;
        after = style[margins[1]] || after;
      }
    }
    // A share is one of the same length of the paper.
    const whole = toPixels(paperLength(size, at), 0);
    return whole - toPixels(before, whole) - toPixels(after, whole);
  };
  const names = new Set(["", ...pages.map(({ name }) => name)]);
  const widths = new Map(
    // The browser's paper is a little smaller than it should be.
    [...names].map((name) => [name, Math.floor(Math.min(widthOf(name, "left"), widthOf(name, "right")))]),
  );
  probe.remove();
  return widths;
}

/** The width or the height that a value of `size` means. @param {string} size @param {0 | 1} at */
function paperLength(size, at) {
  const words = size.toLowerCase().split(/\s+/).filter(Boolean);
  const isAcross = words.includes("landscape");
  const [first, second] = words.filter((word) => !["landscape", "portrait", "auto"].includes(word));
  const paper = PAPERS[first ?? "a4"];
  if (paper) return `${paper[isAcross ? 1 - at : at]}mm`;
  const own = [first, second ?? first];
  return own[isAcross ? 1 - at : at] ?? (at === 0 ? "210mm" : "297mm");
}

/** The name of the page that an element lies on. @param {Element} element */
export function pageOf(element) {
  for (let each = /** @type {Element | null} */ (element); each; each = each.parentElement) {
    const { page } = /** @type {CSSStyleDeclaration & { page: string }} */ (getComputedStyle(each));
    if (page !== "auto") return page;
  }
  return "";
}

/**
 * How wide the content of a page is: one that no rule of its own is about is as all others.
 * @param {ReadonlyMap<string, number>} widths
 * @param {string} page
 */
export function widthOn(widths, page) {
  return widths.get(page) ?? widths.get("") ?? 0;
}

/**
 * Lays the page out as wide as its pages are, and returns a function that takes that back.
 * @param {readonly CSSRule[]} rules
 * @param {ReadonlyMap<string, number>} widths
 */
export function layOutAsPages(rules, widths) {
  const normal = widthOn(widths, "");
  const root = document.documentElement;
  const before = root.style.width;
  root.style.width = `${normal}px`;
  const selectors = rules.flatMap((rule) =>
    rule instanceof CSSStyleRule && rule.style.getPropertyValue("page") !== "" ? [rule.selectorText] : [],
  );
  /** @type {HTMLElement[]} */
  const placed = [];
  // What has a width already keeps it.
  for (const element of selectors.length === 0 ? [] : document.querySelectorAll(selectors.join(",")))
    if (element instanceof HTMLElement && element.style.width === "") placed.push(element);
  const changes = placed.map((element) => {
    const more = widthOn(widths, pageOf(element)) - normal;
    return {
      element,
      more,
      width: Number.parseFloat(getComputedStyle(element).width),
    };
  });
  const changed = changes.filter(({ more, width }) => more !== 0 && !Number.isNaN(width));
  for (const { element, more, width } of changed) element.style.width = `${width + more}px`;
  return () => {
    root.style.width = before;
    for (const { element } of changed) element.style.width = "";
  };
}
