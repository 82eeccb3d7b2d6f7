// What stands in a line of text: words, links, pictures, abbreviations, and words in another language.
import { signsOf } from "../../lib/raised-text.ts";
import type { PrintedElement, PrintedMarker, PrintedNode, PrintedText } from "../page-snapshot.ts";
import { isHidden, isPicture } from "./name-of.ts";
import { planPicture } from "./plan-figure.ts";
import { planLink } from "./plan-references.ts";
import { makeTag, type PlannedKid, type TagType } from "./planned-tag.ts";
import { enter, type Planning, wrap } from "./planning.ts";
import { isRightToLeft } from "./word-key.ts";

const TYPES: ReadonlyMap<string, TagType> = new Map([
  ["em", "Em"],
  ["i", "Em"],
  ["strong", "Strong"],
  ["b", "Strong"],
  ["code", "Code"],
  ["kbd", "Code"],
  ["samp", "Code"],
  ["q", "Quote"],
]);

/** Plans nodes as the words of one line; boxes among them are taken apart. */
export function planInline(nodes: readonly PrintedNode[], planning: Planning): readonly PlannedKid[] {
  return nodes.flatMap((node): readonly PlannedKid[] => {
    if (node.kind !== "element") return planText(node, planning);
    if (isHidden(node)) return [];
    if (isPicture(node)) return planPicture(node, planning);
    if (node.name === "a" && node.attributes.has("href")) return planLink(node, planning);
    return planWords(node, planning);
  });
}

/** What is painted from the right comes in parts from the left, so that its text has to stand beside it. */
function planText(node: PrintedText | PrintedMarker, planning: Planning): readonly PlannedKid[] {
  if (!planning.painted.has(node)) return [];
  // A mark that is no item's says nothing, unless it is of letters: the triangle of `details`.
  if (node.kind === "marker" && planning.shapes.has(node)) return [];
  const content: PlannedKid = { kind: "content", node };
  const isOther = node.kind === "text" && (isRightToLeft(node.text) || planning.garbled.has(node));
  return isOther ? [makeTag("Span", [content], { actualText: node.text })] : [content];
}

function planWords(element: PrintedElement, planning: Planning): readonly PlannedKid[] {
  const { inside, lang } = enter(element, planning);
  const kids = planInline(element.children, inside);
  const type = TYPES.get(element.name);
  if (type) return wrap(type, kids, { lang });
  const expansion = element.name === "abbr" ? element.attributes.get("title")?.trim() : undefined;
  const actualText = raisedOrLowered(element);
  return lang === undefined && !expansion && actualText === undefined
    ? kids
    : wrap("Span", kids, { lang, expansion, actualText });
}

/** What stands higher or lower, in signs that say so: a listener would hear “ten six” of 10⁶. Not what holds a link, as the marks of notes do. */
function raisedOrLowered({ name, children }: PrintedElement): string | undefined {
  if (name !== "sup" && name !== "sub") return undefined;
  const texts = children.map((child) => (child.kind === "text" ? child.text : undefined));
  return texts.every((text) => text !== undefined) ? signsOf(name, texts.join("")) : undefined;
}
