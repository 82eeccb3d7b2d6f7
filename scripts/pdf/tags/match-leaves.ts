// Finds the place in the page of each text and picture that Chromium has marked. Its tags do not say which node they
// are of, but they stand in the order of the page, with the same words. The accessibility tree has the same texts in the same
// order with their nodes, but also those that leave nothing on paper, being clipped, off the page, or without size or opacity,
// and not those of form fields: by their order alone they cannot be told apart.
import type { PDFRef } from "@cantoo/pdf-lib";
import { diffArrays } from "diff";
import type { PrintedElement, PrintedNode } from "../page-snapshot.ts";
import { isContinuedRow, isHidden, isPicture } from "./name-of.ts";
import type { Painting, Sequence } from "./painting.ts";
import type { Leaf } from "./read-chromium-tags.ts";
import { wordKey } from "./word-key.ts";

/** A marked piece of painting that is kept. */
export interface Piece {
  readonly painting: Painting;
  readonly mcid: number;
  readonly sequence: Sequence;
}

/** What is known of the leaves when they have found their places. */
export interface Matching {
  /** What was painted of each node, in order. */
  readonly pieces: ReadonlyMap<PrintedNode, readonly Piece[]>;
  readonly nodeOf: ReadonlyMap<Leaf, PrintedNode>;
  /** Texts whose painted letters are not those of the page: shadows, or letters that a font cannot name. */
  readonly garbled: ReadonlySet<PrintedNode>;
}

/** Matches leaves with nodes. Words that fit no node belong to the one before them, so that nothing is lost. */
export function matchLeaves(
  leaves: readonly Leaf[],
  paintings: ReadonlyMap<PDFRef, Painting>,
  root: PrintedElement,
): Matching {
  const shown = leaves.map((leaf) => new Shown(leaf, paintings)).filter((each) => each.says);
  const places = listPlaces(root.children);
  const pieces = new Map<PrintedNode, readonly Piece[]>();
  const nodeOf = new Map<Leaf, PrintedNode>();
  const garbled = new Set<PrintedNode>();
  let last = places[0];
  // Spaces have no place of their own, and pairing takes the longer the more differs.
  const placeOf = new Map(
    pairUp(
      shown.filter((each) => !each.isBlank),
      places,
    ),
  );
  for (const each of shown) {
    const place = placeOf.get(each);
    last = place ?? last;
    // A picture that the page does not name is a decoration.
    if (!last || (!place && each.leaf.kind === "picture")) continue;
    nodeOf.set(each.leaf, last.node);
    const before = pieces.get(last.node) ?? [];
    pieces.set(last.node, [...before, ...each.piecesFor(place)]);
    if (each.isBlank) continue;
    if (last.node.kind === "marker" && each.isOutOfOrder(last.node.text)) garbled.add(last.node);
    if (last.node.kind === "text" && place && each.key !== place.key && !each.isWholeAt(place))
      garbled.add(last.node);
  }
  return { pieces, nodeOf, garbled };
}

/** A place in the page that can be marked. */
interface Place {
  readonly node: PrintedNode;
  readonly key: string;
}

// Marks of list items may be painted as shapes, and pictures have no words.
const LABEL = "\0label";
const PICTURE = "\0picture";

function listPlaces(nodes: readonly PrintedNode[]): readonly Place[] {
  return nodes.flatMap((node): readonly Place[] => {
    if (node.kind === "marker") return [{ node, key: LABEL }];
    if (node.kind === "text") {
      const key = wordKey(node.text);
      return key === "" ? [] : [{ node, key }];
    }
    // Chromium marks what a table says again, which is not read, but has to be found.
    if (isHidden(node) && !isContinuedRow(node)) return [];
    if (!isPicture(node)) return listPlaces(node.children);
    // Chromium marks the words of a sign, but those of a drawing as one with the drawing.
    const words = isDrawing(node) ? [] : listPlaces(node.children);
    return words.length === 0 ? [{ node, key: PICTURE }] : words.map(({ key }) => ({ node, key }));
  });
}

function isDrawing({ name }: PrintedElement): boolean {
  return name === "svg" || name === "img";
}

/** True if words on the page count as a picture, so that their box is wanted. */
export function hasSigns(nodes: readonly PrintedNode[]): boolean {
  return nodes.some(
    (node) => node.kind === "element" && ((isPicture(node) && !isDrawing(node)) || hasSigns(node.children)),
  );
}

/** A leaf with what it shows. */
class Shown {
  readonly leaf: Leaf;
  readonly key: string;
  readonly #pieces: readonly Piece[];
  /** The pieces on the first page that shows it; the heads of tables are shown again on every page. */
  readonly #first: readonly Piece[];
  readonly #isRepeated: boolean;

  constructor(leaf: Leaf, paintings: ReadonlyMap<PDFRef, Painting>) {
    this.leaf = leaf;
    this.#pieces = leaf.marks.flatMap(({ stream, mcid }) => {
      const painting = paintings.get(stream);
      const sequence = painting?.sequences.get(mcid);
      const isShown = sequence && (sequence.lines.length > 0 || (leaf.kind !== "text" && sequence.paints));
      return painting && isShown ? [{ painting, mcid, sequence }] : [];
    });
    const byPage = [...Map.groupBy(this.#pieces, ({ painting }) => painting.page).values()];
    const keys = byPage.map(keyOfPieces);
    this.#first = byPage[0] ?? [];
    this.#isRepeated = leaf.kind !== "text" || (keys.length > 1 && keys.every((key) => key === keys[0]));
    this.key =
      leaf.kind === "text" ? ((this.#isRepeated ? keys[0] : keyOfPieces(this.#pieces)) ?? "") : kindKey(leaf);
  }

  /** Whether there is anything to be read: lines and backgrounds are not. */
  get says(): boolean {
    return this.#pieces.length > 0;
  }

  /** Whether it shows nothing but spaces; letters that their font cannot name are more than that. */
  get isBlank(): boolean {
    const lines = this.#pieces.flatMap(({ sequence }) => sequence.lines);
    return this.leaf.kind === "text" && lines.every(({ text }) => text !== "" && text.trim() === "");
  }

  /** Whether it shows other words than `text`, or in another order: as the marks of lists from right to left do. */
  isOutOfOrder(text: string): boolean {
    const lines = this.#pieces.flatMap(({ sequence }) => sequence.lines.map((line) => line.text));
    return lines.length > 0 && lines.join("").replaceAll(/\s/g, "") !== text.replaceAll(/\s/g, "");
  }

  /** The pieces that are read at a place. */
  piecesFor(place: Place | undefined): readonly Piece[] {
    if (!this.#isRepeated || (place && this.isWholeAt(place))) return this.#pieces;
    return this.#first;
  }

  /** Whether all its pages together show what is at a place, though they are alike: “no no” on two pages. */
  isWholeAt({ key }: Place): boolean {
    return keyOfPieces(this.#pieces) === key;
  }
}

function kindKey({ kind }: Leaf): string {
  return kind === "label" ? LABEL : PICTURE;
}

function keyOfPieces(pieces: readonly Piece[]): string {
  return wordKey(pieces.flatMap(({ sequence }) => sequence.lines.map(({ text }) => text)).join(""));
}

/** Each leaf with its place. Where words differ, as many leaves as places of a sort are taken to be the same, in order. */
function pairUp(
  shown: readonly Shown[],
  places: readonly Place[],
): readonly (readonly [Shown, Place | undefined])[] {
  const pairs: (readonly [Shown, Place | undefined])[] = [];
  let leaves: Shown[] = [];
  let gap: Place[] = [];
  let [leafAt, placeAt] = [0, 0];
  const endGap = (): void => {
    // Texts can be the same with letters missing, and a mark that is no item's is not marked on paper at all.
    for (const [sort, some] of Map.groupBy(leaves, ({ key }) => sortOf(key))) {
      const there = gap.filter(({ key }) => sortOf(key) === sort);
      pairs.push(
        ...some.map((leaf, at) => [leaf, some.length === there.length ? there[at] : undefined] as const),
      );
    }
    leaves = [];
    gap = [];
  };
  const changes = diffArrays(
    shown.map(({ key }) => key),
    places.map(({ key }) => key),
  );
  for (const { removed, added, count } of changes) {
    if (!removed && !added) endGap();
    for (let each = 0; each < count; each += 1) {
      const leaf = added ? undefined : shown[leafAt];
      const place = removed ? undefined : places[placeAt];
      if (!added) leafAt += 1;
      if (!removed) placeAt += 1;
      if (leaf && place) pairs.push([leaf, place]);
      else if (leaf) leaves.push(leaf);
      else if (place) gap.push(place);
    }
  }
  endGap();
  return pairs;
}

/** A text may stand for another, but not for a mark or a picture. */
function sortOf(key: string): string {
  return key.startsWith("\0") ? key : "";
}
