// Joins the pieces of a link on one line. Chromium cuts a link that holds other elements at their edges, and not even
// at the same ones each time.
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef } from "@cantoo/pdf-lib";
import { type Box, unite } from "../content/geometry.ts";
import type { PrintedElement } from "../page-snapshot.ts";

type Links = ReadonlyMap<PrintedElement, readonly PDFRef[]>;

/** The links with one annotation for each line that they are on, which is changed to cover it; the rest is left over. */
export function joinLinks(document: PDFDocument, links: Links): Links {
  const pages = findPages(document);
  return new Map(
    [...links].map(([element, annotations]) => {
      const pieces = annotations.flatMap((annotation) => readPiece(document, annotation, pages));
      const lines = joinPieces(pieces.sort(byPlace));
      for (const { annotation, box } of lines) writeBox(document, annotation, box);
      return [element, lines.map(({ annotation }) => annotation)];
    }),
  );
}

interface Piece {
  readonly annotation: PDFRef;
  /** Counted from 0. */
  readonly page: number;
  readonly box: Box;
}

function findPages(document: PDFDocument): ReadonlyMap<PDFRef, number> {
  const pages = new Map<PDFRef, number>();
  for (const [index, page] of document.getPages().entries()) {
    for (const each of page.node.Annots()?.asArray() ?? [])
      if (each instanceof PDFRef) pages.set(each, index);
  }
  return pages;
}

function readPiece(
  document: PDFDocument,
  annotation: PDFRef,
  pages: ReadonlyMap<PDFRef, number>,
): readonly Piece[] {
  const page = pages.get(annotation);
  const rectangle = document.context.lookup(annotation, PDFDict).lookupMaybe(PDFName.of("Rect"), PDFArray);
  if (page === undefined || !rectangle) return [];
  const { x, y, width, height } = rectangle.asRectangle();
  return [{ annotation, page, box: { left: x, bottom: y, right: x + width, top: y + height } }];
}

function byPlace(one: Piece, other: Piece): number {
  return one.page - other.page || other.box.top - one.box.top || one.box.left - other.box.left;
}

// Rounding may leave a hair between what was one.
const HAIR = 0.5;

/** Joins what touches on one line, again and again, so that the order in which the pieces come does not matter. */
function joinPieces(pieces: readonly Piece[]): readonly Piece[] {
  for (const [at, piece] of pieces.entries()) {
    const other = pieces.find((each, index) => index > at && isBeside(piece, each));
    if (!other) continue;
    const box = unite(piece.box, other.box) ?? piece.box;
    return joinPieces(
      pieces.flatMap((each) => (each === other ? [] : each === piece ? [{ ...piece, box }] : [each])),
    );
  }
  return pieces;
}

function isBeside(one: Piece, other: Piece): boolean {
  if (one.page !== other.page) return false;
  const shared = Math.min(one.box.top, other.box.top) - Math.max(one.box.bottom, other.box.bottom);
  const least = Math.min(one.box.top - one.box.bottom, other.box.top - other.box.bottom);
  const gap = Math.max(one.box.left, other.box.left) - Math.min(one.box.right, other.box.right);
  return shared > least / 2 && gap <= HAIR;
}

function writeBox(document: PDFDocument, annotation: PDFRef, { left, bottom, right, top }: Box): void {
  const sides = [left, bottom, right, top].map((side) => Math.round(side * 1e5) / 1e5);
  document.context.lookup(annotation, PDFDict).set(PDFName.of("Rect"), document.context.obj(sides));
}
