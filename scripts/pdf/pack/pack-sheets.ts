// Reads the papers of a pack from disk, with what ties them to each other and what the cache has of them.
import type { CachedDocument, PrintCache } from "../print-cache.ts";
import { PrinterError } from "../printer-error.ts";
import { type PrintFolder, printPath } from "../read-print-file.ts";
import { type BoundPdf, openBound, UnboundPdfError } from "./bind/open-bound.ts";
import type { PackOrder, PackPaper } from "./pack-order.ts";
import { keysOf, type PaperTies, scanPaper } from "./scan-paper.ts";

/** A paper as it was found. */
export interface PackSheet {
  readonly paper: PackPaper;
  /** Names it in the cache. */
  readonly id: string;
  /** Path of its HTML under the print folder, with `/`. */
  readonly path: string;
  /** The values of its `data-pages-of`. It is printed when the pages of all papers are known if it has any. */
  readonly rangesOf: readonly string[];
  /** Ids in it to which other papers lead, sorted. */
  readonly anchors: readonly string[];
  /** The PDF that is bound in. */
  readonly bound: BoundPdf | undefined;
  /** What was printed of it before, if none of its files has changed. */
  readonly cached: CachedDocument | undefined;
}

/** The papers of a pack. */
export interface PackSheets {
  readonly sheets: readonly PackSheet[];
  /** A sentence for each `data-pages-of` that names no paper of the pack. */
  readonly problems: readonly string[];
  /** A sentence for each PDF that cannot be bound in. Without it there is no pack. */
  readonly obstacles: readonly string[];
}

/** Reads the papers of a pack. Throws PrinterError where one is missing. */
export async function readSheets(
  order: PackOrder,
  folder: PrintFolder,
  cache: PrintCache,
): Promise<PackSheets> {
  const obstacles: string[] = [];
  const scanned = await Promise.all(
    order.papers.map(async (paper) => {
      const path = printPath(folder.root, paper.html);
      const file = await folder.read(path);
      if (!file) throw missing(paper, folder.root);
      const ties = scanPaper(Buffer.from(file.body).toString("utf8"));
      const id = `${order.id}#${paper.key}`;
      return {
        paper,
        path,
        id,
        ties,
        bound: await bind(paper, obstacles),
        cached: await cache.find(id, path),
      };
    }),
  );
  const anchors = gatherAnchors(scanned.map(({ ties }) => ties));
  const keys = new Set(order.papers.map(({ key }) => key));
  return {
    obstacles: obstacles.sort(),
    sheets: scanned.map(({ ties, ...rest }) => ({
      ...rest,
      rangesOf: ties.rangesOf,
      anchors: [...(anchors.get(rest.paper.key) ?? [])].sort(),
    })),
    problems: scanned.flatMap(({ paper, ties }) =>
      ties.rangesOf
        .flatMap(keysOf)
        .filter((key) => !keys.has(key))
        .map(
          (key) =>
            `${paper.key}: The pages of the paper “${key}” are wanted, which is not in this pack: correct the data-pages-of.`,
        ),
    ),
  };
}

async function bind({ key, bound }: PackPaper, obstacles: string[]): Promise<BoundPdf | undefined> {
  if (bound === undefined) return undefined;
  try {
    return await openBound(bound);
  } catch (error) {
    if (!(error instanceof UnboundPdfError)) throw error;
    obstacles.push(`${key}: ${error.message}`);
    return undefined;
  }
}

function gatherAnchors(ties: readonly PaperTies[]): ReadonlyMap<string, ReadonlySet<string>> {
  const anchors = new Map<string, Set<string>>();
  for (const { key, anchor } of ties.flatMap(({ links }) => links)) {
    if (anchor !== "") anchors.set(key, (anchors.get(key) ?? new Set()).add(anchor));
  }
  return anchors;
}

function missing({ html }: PackPaper, root: string): PrinterError {
  return new PrinterError(
    `${html} cannot be printed: there is no such file in the print folder ${root}, or it cannot be read.`,
  );
}
