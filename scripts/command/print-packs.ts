// Prints the packs of meetings: each supplement goes on from the pages of what was out before.

import { join } from "node:path";
import { formatCount } from "../lib/number-format.ts";
import type { PackPaper } from "../model/packs/pack-paper.ts";
import type { PackPlan } from "../model/packs/plan-pack.ts";
import { documentPath } from "../model/site/document-path.ts";
import { type Sayings, wordsIn } from "../model/words-at.ts";
import type { Printer } from "../pdf/open-printer.ts";
import type { BoundWords, PackOrder, PackResult, PaperFault } from "../pdf/pack/pack-order.ts";
import { PrinterError } from "../pdf/printer-error.ts";
import type { PdfDifference } from "../proof/describe-differences.ts";
import { paperPath } from "../site/print-pages.ts";
import type { Words } from "../words/words.ts";
import type { PrintedPdf } from "./kept-pdfs.ts";
import type { PrintedAll } from "./print-documents.ts";

/** How packs are printed. */
export interface PackRun {
  readonly printer: Printer;
  /** The words that packs are told in, and those of their papers. */
  readonly sayings: Sayings;
  /** The folder of print HTML, and of the PDFs of others as they were checked. */
  readonly print: string;
  /** The folder that PDFs are written to, each at its public path. */
  readonly output: string;
  readonly progress: (text: string) => void;
}

/** Prints packs: those of a meeting in order. Throws PrinterError with every problem of those that have any. */
export async function printPacks(plans: readonly PackPlan[], run: PackRun): Promise<PrintedAll> {
  const differences: PdfDifference[] = [];
  const printed: PrintedPdf[] = [];
  const problems: string[] = [];
  const nextPages = new Map<string, NextPages>();
  for (const [index, plan] of plans.entries()) {
    const order = orderOf(plan, nextPages.get(plan.meeting.id) ?? { open: 1, exempt: 1 }, run);
    run.progress(`Printing packs: ${index + 1} of ${plans.length} (${order.id})`);
    const result = await run.printer.printPack(order);
    nextPages.set(plan.meeting.id, pagesAfter(plan, result));
    problems.push(...result.problems.map((problem) => `${order.id}: ${problem}`));
    differences.push(...result.faults.map((fault) => differenceOf(plan, fault)));
    printed.push(toPrinted(plan, result));
    run.progress(`Printed ${order.id}: ${describe(result)}`);
  }
  if (problems.length > 0) throw new PrinterError(problems.join("\n"));
  return { printed, differences };
}

/** A fault of a paper, with the publication that it is of: the meeting, for its front sheet. */
function differenceOf({ meeting, name, papers }: PackPlan, { key, ...fault }: PaperFault): PdfDifference {
  const content = papers.find((paper) => paper.key === key)?.content;
  const publication =
    content?.kind === "publication"
      ? content.publication
      : content?.kind === "minutes"
        ? content.meeting
        : meeting.id;
  return { ...fault, pdf: documentPath({ id: meeting.id, name }).slice(1), publication };
}

/** The letter before the page numbers of what members alone may have. */
const exemptSeries = "E";

/** Where the next supplement goes on. */
interface NextPages {
  readonly open: number;
  readonly exempt: number;
}

function orderOf(plan: PackPlan, next: NextPages, { print, output, sayings }: PackRun): PackOrder {
  const { meeting, name, audience, papers } = plan;
  return {
    // Both audiences have a pack of the same name, and the cache must not take one for the other.
    id: `${meeting.id}/${name}${audience === "members" ? " for members" : ""}`,
    output: join(output, meeting.id, `${name}.pdf`),
    firstPage: next.open,
    firstPages: new Map([[exemptSeries, next.exempt]]),
    papers: papers.map((paper) => ({
      key: paper.key,
      html: join(print, paperPath(plan, paper.key), "index.html"),
      ...(paper.content.kind === "file" && {
        bound: join(print, paper.content.file.replace(/^content\//, "")),
        boundWords: boundWordsOf(wordsIn(sayings, meeting.lang)),
      }),
      title: paper.title,
      series: paper.exempt === undefined ? undefined : exemptSeries,
      item: itemOf(sayings.words, paper),
    })),
  };
}

function boundWordsOf({ lang, print }: Words): BoundWords {
  return { lang, picture: print.scannedPage, link: print.linkInside };
}

function itemOf({ print }: Words, { item, exempt }: PackPaper): PackOrder["papers"][number]["item"] {
  if (item === undefined) return undefined;
  return {
    number: `${item.number}`,
    title: exempt === undefined ? item.title : print.papers.isExempt(item.title),
  };
}

/**
 * The pages on which the next supplement starts. Exempt papers are counted apart: they are for members alone, and
 * everybody shall find a paper on the same page.
 */
function pagesAfter({ papers }: PackPlan, result: PackResult): NextPages {
  const exempt = new Set(papers.filter((paper) => paper.exempt !== undefined).map(({ key }) => key));
  const after = (isExempt: boolean) => {
    const last = result.papers.filter(({ key }) => exempt.has(key) === isExempt).at(-1)?.lastPage ?? 0;
    return last + (last % 2) + 1;
  };
  return { open: after(false), exempt: after(true) };
}

function toPrinted({ meeting, name, papers: planned }: PackPlan, result: PackResult): PrintedPdf {
  const { pages, bytes, sha256, reused, papers } = result;
  return {
    id: meeting.id,
    name,
    pages,
    bytes,
    sha256,
    reused,
    papers: papers.map(({ key, firstPage, lastPage }) => ({ key, firstPage, lastPage })),
    notes: papers.flatMap(({ key, notes }) => {
      const content = planned.find((paper) => paper.key === key)?.content;
      // Files of two folders may have the same name.
      return notes.map((note) => (content?.kind === "file" ? { ...note, about: content.file } : note));
    }),
  };
}

function describe({ pages, reused, papers }: PackResult): string {
  const anew = papers.filter(({ printed }) => printed).length;
  return `${formatCount(pages, "page")}, ${reused ? "unchanged" : `${formatCount(anew, "paper")} printed`}`;
}
