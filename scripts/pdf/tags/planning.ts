// What the parts of the planning of tags share: what is known of the page, and where in it they are.
import type { PDFRef } from "@cantoo/pdf-lib";
import { readLanguageTag } from "../language-tag.ts";
import type { PrintedElement, PrintedNode } from "../page-snapshot.ts";
import { isInLine } from "./in-line.ts";
import { isHidden } from "./name-of.ts";
import { makeTag, type PlannedKid, type TagType } from "./planned-tag.ts";

/** What is known of the page, and where in it the planning is. */
export interface Planning {
  /** The texts, marks and pictures that left something on paper. */
  readonly painted: ReadonlySet<PrintedNode>;
  /** Those of them that were painted as shapes, not as letters. */
  readonly shapes: ReadonlySet<PrintedNode>;
  /** Those whose painted letters are not those of the page. */
  readonly garbled: ReadonlySet<PrintedNode>;
  /** The places of each link on the pages. */
  readonly links: ReadonlyMap<PrintedElement, readonly PDFRef[]>;
  /** Gives an id that is unique in the document. */
  readonly issueId: (prefix: string) => string;
  /** The language here. */
  readonly lang: string;
  /** Whether this is in a contents list, and whether in a list of notes. */
  readonly within: "contents" | "notes" | "text";
  /** Plans nodes that may be blocks: paragraphs are made of words that stand among them. */
  readonly flow: (nodes: readonly PrintedNode[], planning: Planning) => readonly PlannedKid[];
  /** Plans nodes as words in a line, whatever boxes they are in. */
  readonly line: (nodes: readonly PrintedNode[], planning: Planning) => readonly PlannedKid[];
}

/** The planning inside an element, and the element's language if it is not the one around. */
export function enter(element: PrintedElement, planning: Planning): { inside: Planning; lang?: string } {
  const lang = readLanguageTag(element.attributes.get("lang"));
  if (lang === undefined || lang === planning.lang) return { inside: planning };
  return { inside: { ...planning, lang }, lang };
}

/** Plans what may be either a line of words or blocks. */
export function planEither(nodes: readonly PrintedNode[], planning: Planning): readonly PlannedKid[] {
  return nodes.every(isInline) ? planning.line(nodes, planning) : planning.flow(nodes, planning);
}

/** A tag around an element's kids, or none if there are none. */
export function wrap(
  type: TagType,
  kids: readonly PlannedKid[],
  particulars: Parameters<typeof makeTag>[2] = {},
): readonly PlannedKid[] {
  return kids.length === 0 ? [] : [makeTag(type, kids, particulars)];
}

/** The label of a list item, painted as letters or as a shape. */
export function planLabel(marker: readonly PrintedNode[], planning: Planning): readonly PlannedKid[] {
  const kids = marker
    .filter((node) => planning.painted.has(node))
    .map((node): PlannedKid => ({ kind: "content", node }));
  const other = marker.find((node) => planning.shapes.has(node) || planning.garbled.has(node));
  const actualText = other && other.kind !== "element" ? other.text.trim() : undefined;
  return wrap("Lbl", kids, { actualText });
}

const STRUCTURES = new Set("h1 h2 h3 h4 h5 h6 ul ol menu dl table".split(" "));

/** True for what is set in a line of text. */
export function isInline(node: PrintedNode): boolean {
  if (node.kind !== "element" || isHidden(node)) return true;
  if (node.name === "br") return true;
  // A heading or list is one in whatever box it is set.
  if (STRUCTURES.has(node.name) || node.attributes.get("role") === "heading" || !isInLine(node)) return false;
  return node.name === "svg" || node.name === "math" || node.children.every(isInline);
}

/** True if anything in the nodes left something on paper. */
export function isPainted(nodes: readonly PrintedNode[], painted: ReadonlySet<PrintedNode>): boolean {
  return nodes.some(
    (node) => painted.has(node) || (node.kind === "element" && isPainted(node.children, painted)),
  );
}
