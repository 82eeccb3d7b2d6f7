// What a pack is made of, and what came of it.
//
// A pack joins papers into one PDF under one run of page numbers. Each paper is print HTML of its own, which keeps
// these conventions:
// - Every paper starts on a right-hand page. Its HTML ends with `<section data-blank-page hidden>`, which is shown on a
//   page of its own where the paper would end on a right-hand page. It must start a page, and be no more than one.
// - A paper whose pages are numbered in a series of their own says which, as `data-page-series` of its body; its foot shows
//   the letters of the series before the counter.
// - The foot shows `counter(page)`: the printer sets it to the page of the pack by `@page :first { counter-set }`.
// - `data-page-of="ANCHOR"` receives the page of the pack on which an element of this paper starts.
// - `data-pages-of="KEY KEY"` receives the pages of those papers, `17–21` or `17`, blank pages not counted. How several are
//   told it may say itself, as `data-page-range="{first} to {last}"`. Both kinds of places should have a fixed width. An element around one with `data-page-label` is named by that and the number.
// - A link to `https://pack.invalid/KEY` or `https://pack.invalid/KEY#ANCHOR` leads to another paper of the pack.
// - A link to `https://beside.invalid/PATH` leads to a file beside the pack, by its path from the folder of the pack.
// - The HTML of a paper that is bound in holds one `<section data-bound-page>`, which is copied once for each page of the
//   PDF, with the class `landscape` where the page is wider than high. Each copy must be one page of A4. What it shows is
//   laid over the page of the PDF as decoration: it has 12 mm at the top and at the bottom that the PDF leaves free.

import type { PdfNote } from "../pdf-note.ts";
import type { PrintFault } from "../proof/print-fault.ts";

/** A pack to print: papers in order under one run of page numbers, the front sheet first. */
export interface PackOrder {
  /** Names it in messages and in the cache, such as `meetings/x/2024-09-17/agenda-pack`. */
  readonly id: string;
  /** Path of the PDF to write. */
  readonly output: string;
  /** The number of the first page, always odd: a supplement goes on from what came before. */
  readonly firstPage: number;
  /** The same for each series of pages that has numbers of its own, by its letters; 1 where it is not given. */
  readonly firstPages?: ReadonlyMap<string, number> | undefined;
  /** At least one. The pack's title, language and other facts are those of the first. */
  readonly papers: readonly PackPaper[];
}

/** One paper of a pack. */
export interface PackPaper {
  /** Unique in the pack, of `a-z`, `0-9` and `-`. */
  readonly key: string;
  /** Path of its print HTML, somewhere under the print folder; of a bound paper, what is laid over its pages. */
  readonly html: string;
  /** Path of a PDF that somebody else made. */
  readonly bound?: string | undefined;
  /** What is said of its pages; in English where it is not given. */
  readonly boundWords?: BoundWords | undefined;
  /** Letters before the numbers of its pages, such as `E`: all papers with the same share one run of numbers. */
  readonly series?: string | undefined;
  /** Its bookmark. */
  readonly title: string;
  /** The item of the agenda that it belongs to; papers of one item stand together. */
  readonly item?: { readonly number: string; readonly title: string } | undefined;
}

/** What listeners are told of a PDF that somebody else made, with `{…}` where the printer puts something in. */
export interface BoundWords {
  /** The code of their language. */
  readonly lang: string;
  /** For a page that is a picture and has no words: with `{page}` of `{count}` pages and the `{title}` of the paper. */
  readonly picture: string;
  /** The name of a link that has none and leads to no address: with the `{title}` of the paper. */
  readonly link: string;
}

/** What came of a pack. The PDF is written even if there are problems, but for a bound PDF that cannot be read. */
export interface PackResult {
  readonly id: string;
  readonly pages: number;
  /** Size of the PDF. */
  readonly bytes: number;
  /** Hash of the PDF, in hexadecimal. */
  readonly sha256: string;
  /** True if nothing has changed since it was last made. */
  readonly reused: boolean;
  /** What is wrong with it, a sentence each; a build that has any should fail. */
  readonly problems: readonly string[];
  /** Where papers do not say or show what their pages do, each with the key of its paper; a build that has any should fail too. */
  readonly faults: readonly PaperFault[];
  /** The papers in order. */
  readonly papers: readonly PaperResult[];
}

/** A place where a paper is not as its page; `page` is the number of the page in the pack. */
export interface PaperFault extends PrintFault {
  readonly key: string;
}

/** Where a paper stands in its pack. */
interface PaperResult {
  readonly key: string;
  readonly firstPage: number;
  /** The last page of its content, without a blank page. */
  readonly lastPage: number;
  /** Whether it was printed anew in this run. */
  readonly printed: boolean;
  /** For the summary of the build, about a PDF that is bound in. */
  readonly notes: readonly PdfNote[];
}
