// Moves what a PDF says of places on its pages to where its pages stand in the pack: links, bookmarks, and the boxes
// of pictures in the tags.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from "@cantoo/pdf-lib";
import { boxOfBox, type Matrix } from "../../content/geometry.ts";
import { lookUpDict, lookUpOneOrMore } from "../../reading/look-up.ts";
import { mapOutline } from "../../reading/read-outline.ts";
import { readKids } from "../../structure/read-kids.ts";
import { readNamedPlaces, targetOf } from "../join/joined-places.ts";

/** The matrices of pages by their references. */
export type PageMoves = ReadonlyMap<PDFRef, Matrix>;

const XYZ = PDFName.of("XYZ");
const BBOX = PDFName.of("BBox");
const PG = PDFName.of("Pg");

/** Moves all places that links and bookmarks lead to. One that shows a part of a page shows its top instead. */
export function movePlaces({ catalog }: PDFDocument, links: readonly PDFDict[], moves: PageMoves): void {
  const targets = [
    ...readNamedPlaces(catalog).values(),
    ...listBookmarks(catalog).map(targetOf),
    ...links.map(targetOf),
  ];
  for (const target of new Set(targets)) {
    if (!(target instanceof PDFArray)) continue;
    const page = target.get(0);
    const matrix = page instanceof PDFRef ? moves.get(page) : undefined;
    if (matrix) movePlace(target, matrix);
  }
}

function listBookmarks(catalog: PDFDict): readonly PDFDict[] {
  const bookmarks: PDFDict[] = [];
  mapOutline(catalog, (bookmark) => bookmarks.push(bookmark));
  return bookmarks;
}

function movePlace(place: PDFArray, matrix: Matrix): void {
  const [left, top] = [
    place.size() > 2 ? place.lookup(2) : PDFNull,
    place.size() > 3 ? place.lookup(3) : PDFNull,
  ];
  const isPoint = place.lookup(1) === XYZ && left instanceof PDFNumber && top instanceof PDFNumber;
  while (place.size() > 1) place.remove(place.size() - 1);
  place.push(XYZ);
  if (isPoint) {
    const [a, b, c, d, e, f] = matrix;
    const [x, y] = [left.asNumber(), top.asNumber()];
    place.push(number(a * x + c * y + e));
    place.push(number(b * x + d * y + f));
  } else {
    place.push(PDFNull);
    place.push(PDFNull);
  }
  place.push(PDFNull);
}

/** Moves a link. */
export function moveLink(link: PDFDict, matrix: Matrix): void {
  const rectangle = link.lookup(PDFName.of("Rect"));
  if (rectangle instanceof PDFArray) moveBox(rectangle, matrix);
  const corners = link.lookup(PDFName.of("QuadPoints"));
  if (!(corners instanceof PDFArray)) return;
  const [a, b, c, d, e, f] = matrix;
  for (let index = 0; index + 1 < corners.size(); index += 2) {
    const [x, y] = [corners.lookup(index), corners.lookup(index + 1)];
    if (!(x instanceof PDFNumber && y instanceof PDFNumber)) continue;
    corners.set(index, number(a * x.asNumber() + c * y.asNumber() + e));
    corners.set(index + 1, number(b * x.asNumber() + d * y.asNumber() + f));
  }
}

/** Moves the boxes of tags. One of which it is not known on which page it is, is taken out. */
export function moveTagBoxes(catalog: PDFDict, moves: PageMoves): void {
  const tree = lookUpDict(catalog, "StructTreeRoot");
  const moved = new Set<PDFObject>();
  const seen = new Set<PDFDict>();
  const open = tree ? [{ element: tree, page: undefined as PDFObject | undefined }] : [];
  for (let next = open.pop(); next; next = open.pop()) {
    const { element } = next;
    if (seen.has(element)) continue;
    seen.add(element);
    const kids = readKids(element);
    const page = element.get(PG) ?? next.page ?? kids.find((kid) => kid.page !== undefined)?.page;
    const matrix = page instanceof PDFRef ? moves.get(page) : undefined;
    for (const attributes of lookUpOneOrMore(element, "A")) {
      const box = attributes instanceof PDFDict ? attributes.lookup(BBOX) : undefined;
      if (!(attributes instanceof PDFDict) || !(box instanceof PDFArray) || moved.has(box)) continue;
      moved.add(box);
      if (matrix) moveBox(box, matrix);
      else attributes.delete(BBOX);
    }
    for (const kid of kids) if (kid.kind === "element") open.push({ element: kid.element, page });
  }
}

function moveBox(box: PDFArray, matrix: Matrix): void {
  const sides = box.asArray().map((_, index) => box.lookup(index));
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = sides.map((side) =>
    side instanceof PDFNumber ? side.asNumber() : 0,
  );
  const { left, bottom, right, top } = boxOfBox({ left: x1, bottom: y1, right: x2, top: y2 }, matrix);
  while (box.size() > 0) box.remove(0);
  for (const side of [left, bottom, right, top]) box.push(number(side));
}

function number(value: number): PDFNumber {
  return PDFNumber.of(Math.round(value * 100) / 100);
}
