// Says of what a page and its PDF do not both say where it stands in the source, and what to do.
import { compareFindings, type Finding, type Place } from "../lib/finding.ts";
import type { PublicationId } from "../model/publication-id.ts";
import type { Register } from "../model/register.ts";
import type { PrintFault } from "../pdf/proof/print-fault.ts";
import { describeFault } from "./describe-fault.ts";
import { SourceSearch } from "./find-in-source.ts";
import { placeOfTable } from "./place-of-table.ts";

/** A difference between what is on the web, or was laid out, and a PDF. */
export interface PdfDifference extends PrintFault {
  /** The public path of the PDF, without a slash before it. */
  readonly pdf: string;
  /** The id of the publication whose words they are. */
  readonly publication: PublicationId;
}

/** The publications of the register, and the folder of their source. */
export interface DifferenceSource {
  readonly register: Pick<Register, "publications">;
  readonly sourceFolder: string;
}

/** As many differences are told of one PDF; where more is wrong, it is one thing that is. */
const MOST = 10;

/** One error for each difference. Throws what the disk throws. */
export async function describeDifferences(
  differences: readonly PdfDifference[],
  source: DifferenceSource,
): Promise<readonly Finding[]> {
  const places = new PlaceSearch(source);
  const findings = new Map<string, Finding>();
  for (const [pdf, own] of Map.groupBy(differences, (difference) => difference.pdf)) {
    let left = MOST;
    const unlike = own.filter((one) => describeFault(one, pdf).rule === "page-and-pdf").length;
    for (const difference of own) {
      const { rule, message, hint } = describeFault(difference, pdf);
      const isUnlike = rule === "page-and-pdf";
      if (isUnlike && left === 0) continue;
      if (isUnlike) left -= 1;
      const more = isUnlike && unlike > MOST ? ` The PDF differs in ${unlike - MOST} more places.` : "";
      const place = await places.find(difference);
      const finding: Finding = { severity: "error", rule, place, message, hint: `${hint}${more}` };
      // What has no room is told once, in however many PDFs it is.
      findings.set(JSON.stringify([place, rule, message]), finding);
    }
  }
  return [...findings.values()].sort(compareFindings);
}

/** Finds differences in the source; the files of a publication are read once. */
class PlaceSearch {
  readonly #source: DifferenceSource;
  readonly #searches = new Map<string, Promise<SourceSearch>>();

  constructor(source: DifferenceSource) {
    this.#source = source;
  }

  async find(difference: PdfDifference): Promise<Place> {
    const { publication: id, words, before, kind, id: anchor, column } = difference;
    const publication = this.#source.register.publications.get(id);
    const table = publication && kind === "wide-table" ? placeOfTable(publication, anchor) : undefined;
    if (table) return table;
    const search = await this.#searchOf(id);
    const found = column && search.find({ words: column.widest, before: "" });
    const start = publication?.place ?? { file: `content/${id}`, line: 1, column: 1 };
    return found ?? search.find({ words, before }) ?? start;
  }

  #searchOf(id: PublicationId): Promise<SourceSearch> {
    const search = this.#searches.get(id) ?? SourceSearch.open(this.#source.sourceFolder, id);
    this.#searches.set(id, search);
    return search;
  }
}
