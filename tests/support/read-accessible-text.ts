// What a listener hears of a print page, read from the page itself in the browser that prints it.
import type { Page } from "puppeteer-core";
import Type from "typebox";
import { Parse } from "typebox/value";
import { type ExpectedWord, wordsOf } from "./compare-words.ts";

const Pieces = Type.Array(Type.Object({ text: Type.String(), anyCase: Type.Boolean() }));

// Code for the page is text: the project is compiled without the types of the DOM.
const READ_PIECES = `(() => {
  const SILENT = new Set(["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT", "HEAD"]);
  const pieces = [];
  const say = (text, anyCase = false) => pieces.push({ text, anyCase });

  const roman = (n) => [[1000,"m"],[900,"cm"],[500,"d"],[400,"cd"],[100,"c"],[90,"xc"],[50,"l"],[40,"xl"],
    [10,"x"],[9,"ix"],[5,"v"],[4,"iv"],[1,"i"]].reduce((text, [value, sign]) => {
    while (n >= value) { text += sign; n -= value; }
    return text;
  }, "");
  const alpha = (n) => (n > 26 ? alpha(Math.floor((n - 1) / 26)) : "") + String.fromCharCode(97 + (n - 1) % 26);
  const styles = {
    none: () => "", disc: () => "\\u2022", circle: () => "\\u25E6", square: () => "\\u25A0",
    decimal: (n) => n + ".", "decimal-leading-zero": (n) => String(n).padStart(2, "0") + ".",
    "lower-alpha": (n) => alpha(n) + ".", "lower-latin": (n) => alpha(n) + ".",
    "upper-alpha": (n) => alpha(n).toUpperCase() + ".", "upper-latin": (n) => alpha(n).toUpperCase() + ".",
    "lower-roman": (n) => roman(n) + ".", "upper-roman": (n) => roman(n).toUpperCase() + ".",
  };
  const ordinal = (item) => {
    const list = item.parentElement;
    const items = Array.from(list.children).filter((each) => getComputedStyle(each).display === "list-item");
    const step = list.reversed ? -1 : 1;
    let number = list.hasAttribute("start") ? list.start : list.reversed ? items.length : 1;
    for (const each of items) {
      if (each.hasAttribute("value")) number = each.value;
      if (each === item) return number;
      number += step;
    }
  };
  const literal = (css) => css.slice(1, -1).replaceAll(/\\\\(.)/g, "$1");
  const marker = (item, style) => {
    if (style.listStyleImage !== "none") return "";
    const { content } = getComputedStyle(item, "::marker");
    if (content === "none") return "";
    if (/^".*"$/.test(content)) return literal(content);
    if (content !== "normal") throw new Error("The marker " + content + " is not known to this test.");
    if (/^".*"$/.test(style.listStyleType)) return literal(style.listStyleType);
    const write = styles[style.listStyleType];
    if (!write) throw new Error("The list style " + style.listStyleType + " is not known to this test.");
    return write(ordinal(item));
  };
  const label = (element) => {
    const referred = (element.getAttribute("aria-labelledby") ?? "").split(/\\s+/).filter(Boolean)
      .map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
    return referred || element.getAttribute("aria-label") || element.getAttribute("alt") ||
      element.querySelector(":scope > title")?.textContent || "";
  };

  const walkText = (text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const parent = text.parentElement;
    // A space at the end of a line has no box, and is one between words all the same.
    if (text.data.trim() === "") return say(" ");
    if (range.getClientRects().length === 0) return;
    if (!parent.checkVisibility({ visibilityProperty: true })) return;
    const style = getComputedStyle(parent);
    say(text.data, style.textTransform !== "none" || style.fontVariantCaps !== "normal");
  };
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return walkText(node);
    if (node.nodeType !== Node.ELEMENT_NODE || SILENT.has(node.tagName)) return;
    if (node.getAttribute("aria-hidden") === "true") return;
    const style = getComputedStyle(node);
    if (style.display === "none") return;
    if (node.tagName === "BR") return say(" ");
    const role = node.getAttribute("role");
    if (node.tagName === "IMG" || role === "img") {
      const name = label(node);
      // A decoration is nothing at all, not even the end of a word.
      if (name !== "" && node.checkVisibility({ visibilityProperty: true })) say(" " + name + " ");
      return;
    }
    if (node.tagName === "svg" && node.namespaceURI.endsWith("svg")) return node.childNodes.forEach(walkSvg);
    const isApart = !/^(inline|contents|ruby)/.test(style.display) || role === "doc-noteref";
    if (isApart) say(" ");
    if (node.tagName === "LI" && style.display === "list-item" && node.checkVisibility({ visibilityProperty: true }))
      say(marker(node, style) + " ");
    node.childNodes.forEach(walk);
    if (isApart) say(" ");
  };
  // Of a drawing without a name the words are heard that stand in it.
  const walkSvg = (node) => {
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    if (/^(title|desc|defs|style|clipPath|mask|symbol)$/.test(node.tagName)) return;
    if (node.getAttribute("aria-hidden") === "true") return;
    if (node.tagName === "text") return say(" " + node.textContent + " ");
    node.childNodes.forEach(walkSvg);
  };
  walk(document.body);
  return pieces;
})()`;

/**
 * The words of the page in a tab, in the order of its HTML: text that is rendered, the alternative text of
 * pictures, and the marks of lists. What is hidden from screen readers, generated by styles or stands in the
 * margins is no part of it. The tab must show the page as it is printed. Throws where a list's mark is unknown.
 */
export async function readAccessibleWords(page: Page): Promise<readonly ExpectedWord[]> {
  const pieces = Parse(Pieces, await page.evaluate(READ_PIECES));
  const text = pieces.map((piece) => piece.text).join("");
  // A word may be made of several pieces; each sign knows whether its case counts.
  const anyCase = pieces.flatMap((piece) => Array.from(piece.text, () => piece.anyCase));
  const signs = Array.from(text);
  const words: ExpectedWord[] = [];
  for (let start = 0; start < signs.length; start += 1) {
    let end = start;
    while (end < signs.length && !/\s/.test(signs[end] ?? " ")) end += 1;
    const changes = anyCase.slice(start, end).some(Boolean);
    for (const word of wordsOf(signs.slice(start, end).join("")))
      words.push({ text: word, anyCase: changes });
    start = end;
  }
  return words;
}
