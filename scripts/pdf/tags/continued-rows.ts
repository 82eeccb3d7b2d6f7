// What tables say on later pages: which they are. Chromium paints that on their first page too, below the end of the
// caption, where it is taken out again.
import type { PDFRef } from "@cantoo/pdf-lib";
import type { PrintedElement, PrintedNode } from "../page-snapshot.ts";
import type { Edit } from "./edit-stream.ts";
import type { Piece } from "./match-leaves.ts";
import { isContinuedRow } from "./name-of.ts";

/** What is found of all tables. */
export interface ContinuedTables {
  /** The edits that take the words out of the first page of each table, by streams. */
  readonly erasures: ReadonlyMap<PDFRef, readonly Edit[]>;
  /** Whether each table that goes over several pages has such a row, where it can have one. */
  readonly isNamed: boolean;
}

/** Reads what was painted of a page's tables. Of what is painted again on every page, `pieces` has the first time. */
export function readContinued(
  root: PrintedElement,
  pieces: ReadonlyMap<PrintedNode, readonly Piece[]>,
): ContinuedTables {
  const erasures = new Map<PDFRef, Edit[]>();
  let isNamed = true;
  for (const node of nodesIn(root)) {
    if (isContinuedRow(node)) {
      for (const { painting, sequence } of [...nodesIn(node)].flatMap((each) => pieces.get(each) ?? [])) {
        const edits = sequence.shows.map(({ start, end }) => ({ start, end, text: "" }));
        erasures.set(painting.stream, [...(erasures.get(painting.stream) ?? []), ...edits]);
      }
    } else if (isNamed && canBeNamed(node)) {
      const inside = [...nodesIn(node)];
      const pages = new Set(
        inside.flatMap((each) => pieces.get(each)?.map(({ painting }) => painting.page) ?? []),
      );
      isNamed = pages.size < 2 || inside.some(isContinuedRow);
    }
  }
  return { erasures, isNamed };
}

function canBeNamed(node: PrintedNode): boolean {
  return node.kind === "element" && node.attributes.has("data-continues");
}

function* nodesIn(node: PrintedNode): Generator<PrintedNode> {
  yield node;
  if (node.kind === "element") for (const child of node.children) yield* nodesIn(child);
}
