// What the markup of a page says of each of its nodes, also of those that are not rendered.
import type { Protocol } from "puppeteer-core";

/** What the browser answers when it is asked for a snapshot. */
export type Snapshot = Protocol.DOMSnapshot.CaptureSnapshotResponse;

/** Gives a text of the snapshot by its number; empty for a number that stands for none. */
export type StringAt = (index: number | undefined) => string;

/** The markup of a document by the numbers of its nodes. */
export interface SnapshotSource {
  /** In small letters. */
  nameOf(index: number): string;
  attributesOf(index: number): ReadonlyMap<string, string>;
  /** The words of a text; empty for every other node. */
  textAt(index: number): string;
  /** The name that the markup gives an element, undefined if it gives none (W3C accname-1.2, steps 2B, 2C and 2D). */
  labelOf(index: number): string | undefined;
}

const TEXT_NODE = 3;

/** Opens the markup of a document in a snapshot. */
export function readSource(
  document: Snapshot["documents"][number] | undefined,
  string: StringAt,
): SnapshotSource {
  const {
    parentIndex = [],
    nodeName = [],
    nodeType = [],
    nodeValue = [],
    attributes = [],
  } = document?.nodes ?? {};
  const childrenOf = Map.groupBy(parentIndex.keys(), (index) => parentIndex[index] ?? -1);
  const nameOf = (index: number): string => string(nodeName[index]).toLowerCase();
  const attributesOf = (index: number): ReadonlyMap<string, string> =>
    pairUp(attributes[index] ?? [], string);
  // Comments have values too.
  const textAt = (index: number): string => (nodeType[index] === TEXT_NODE ? string(nodeValue[index]) : "");
  const textOf = (index: number): string =>
    textAt(index) + (childrenOf.get(index) ?? []).map(textOf).join("");
  const nodeWithId = new Map<string, number>();
  for (const index of nodeName.keys()) {
    const id = attributesOf(index).get("id");
    if (id !== undefined && !nodeWithId.has(id)) nodeWithId.set(id, index);
  }

  return {
    nameOf,
    attributesOf,
    textAt,
    labelOf(index) {
      const own = attributesOf(index);
      const named = (own.get("aria-labelledby") ?? "")
        .split(/\s+/)
        .flatMap((id) => nodeWithId.get(id) ?? [])
        .map((node) => textOf(node).trim())
        .filter(Boolean);
      if (named.length > 0) return named.join(" ");
      const label = own.get("aria-label")?.trim();
      if (label) return label;
      const title =
        nameOf(index) === "svg" && childrenOf.get(index)?.find((child) => nameOf(child) === "title");
      return (title && textOf(title).trim()) || undefined;
    },
  };
}

function pairUp(indexes: readonly number[], string: StringAt): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (let at = 0; at < indexes.length; at += 2) pairs.set(string(indexes[at]), string(indexes[at + 1]));
  return pairs;
}
