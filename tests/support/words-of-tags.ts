// The words that a screen reader says when it reads a structure tree from its start to its end.
import { wordsOf } from "./compare-words.ts";
import type { TaggedNode } from "./read-tagged-text.ts";
import { isInline } from "./tag-roles.ts";

/**
 * The words of structure elements in order. Replacement and alternative texts take the place of what they stand
 * for. Words end where an element that stands apart begins or ends, and else only at white space in the file.
 */
export function wordsOfTags(nodes: readonly TaggedNode[]): readonly string[] {
  return wordsOf(nodes.map((node) => speak(node, undefined)).join(" "));
}

/** The text of one element as it is said. */
export function speak(node: TaggedNode, parent: TaggedNode | undefined): string {
  const said = node.attributes.actualText ?? speakContent(node);
  // A note's mark stands close to its word, and is no part of it.
  return isInline(node, parent) && node.role !== "Reference" ? said : ` ${said} `;
}

function speakContent(node: TaggedNode): string {
  const { alt } = node.attributes;
  const say = (child: TaggedNode | string) => (typeof child === "string" ? child : speak(child, node));
  if (alt === undefined) return node.children.map(say).join("");
  // The caption of a figure is said beside what stands for its picture.
  const isCaption = (child: TaggedNode | string) => typeof child !== "string" && child.role === "Caption";
  const picture = node.children.findIndex((child) => !isCaption(child));
  const before = node.children.slice(0, Math.max(picture, 0)).map(say);
  const after = node.children.slice(Math.max(picture, 0)).filter(isCaption).map(say);
  return [...before, alt, ...after].join(" ");
}
