// What an element of the page is called: the rules of the Accessible Name computation (W3C accname-1.2) that print
// pages need.
import { loweredText, raisedText } from "../../lib/raised-text.ts";
import type { PrintedElement, PrintedNode } from "../page-snapshot.ts";
import { isInLine } from "./in-line.ts";

/** The accessible name of a link or picture: its label, alternative text, or words. Empty if it has none. */
export function nameOf(element: PrintedElement): string {
  const label = labelOf(element) ?? wordsOf(element.children);
  return label.replace(/[\s\u00ad]+/gu, (gap) => (gap === "\u00ad" ? "" : " ")).trim();
}

/** True for what is not said to anyone: `aria-hidden="true"`, and what a table says again on later pages. */
export function isHidden(node: PrintedNode): boolean {
  return node.kind === "element" && (node.attributes.get("aria-hidden") === "true" || isContinuedRow(node));
}

/** True for the row that says on later pages of a table which it is (`fit/browser/continued-row.js`). */
export function isContinuedRow(node: PrintedNode): boolean {
  return node.kind === "element" && node.attributes.has("data-continued");
}

/** True for an element that is one picture to a listener, whatever it is made of. */
export function isPicture(element: PrintedElement): boolean {
  const role = element.attributes.get("role");
  if (role === "presentation" || role === "none") return false;
  if (role === "img" || role === "graphics-document") return true;
  return element.name === "img" && element.attributes.get("alt")?.trim() !== "";
}

function labelOf({ name, attributes, label }: PrintedElement): string | undefined {
  return label ?? (name === "img" ? (attributes.get("alt") ?? "") : undefined);
}

function wordsOf(nodes: readonly PrintedNode[]): string {
  return nodes
    .map((node) => {
      if (isHidden(node) || node.kind === "marker") return "";
      if (node.kind === "text") return node.text;
      const words = labelOf(node) ?? signsFor(node) ?? wordsOf(node.children);
      // Boxes beside or below each other are read apart, even where no space is between them in the source.
      return isInLine(node) ? words : ` ${words} `;
    })
    .join("");
}

/** What stands higher or lower, as signs that say so; not the marks of notes, which are links. */
function signsFor({ name, children }: PrintedElement): string | undefined {
  if (name !== "sup" && name !== "sub") return undefined;
  if (children.some((child) => child.kind === "element" && child.name === "a")) return undefined;
  const words = wordsOf(children);
  return name === "sup" ? raisedText(words) : loweredText(words);
}
