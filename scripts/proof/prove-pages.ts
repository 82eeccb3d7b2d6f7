// Proves that the document of each publication says what its pages say, text by text, before either is published.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ifMissing } from "../lib/error-code.ts";
import { dayOf, isMeeting, type MeetingPublication } from "../model/committees/meetings.ts";
import { measurePath } from "../model/measures/measure-path.ts";
import { annexOf } from "../model/measures/measure-sheets.ts";
import { type PackPlan, packPath } from "../model/packs/plan-pack.ts";
import type { Publication } from "../model/publication.ts";
import type { PublicationId } from "../model/publication-id.ts";
import type { MeasureRef } from "../model/ref.ts";
import type { Register } from "../model/register.ts";
import { documentNames, pdfPath } from "../model/site/published-names.ts";
import type { PdfDifference } from "./describe-differences.ts";
import { findLost } from "./find-lost.ts";
import { type Block, type BlockOrder, readBlocks } from "./read-blocks.ts";

/** What is proved. */
export interface PageProofSettings {
  readonly register: Register;
  readonly plans: readonly PackPlan[];
  /** The folder of a paper's print HTML under that of all, with slashes around it. */
  readonly paperPath: (plan: PackPlan, key: string) => string;
  /** The folder of pages that are about to be published, and that of print HTML. */
  readonly site: string;
  readonly print: string;
}

type PassesOver = BlockOrder["passesOver"];

/** A document, and the pages that it has to hold. */
interface ProvedDocument {
  /** The public path of the PDF. */
  readonly pdf: string;
  /** The folders of its print HTML, and those of its pages. */
  readonly print: readonly string[];
  readonly pages: readonly string[];
  /** The measures whose pages it has to hold too, each in its sheet. */
  readonly measures: readonly MeasureRef[];
  readonly publication: PublicationId;
  /** Whether only what officers wrote has to be in it: a paper of a pack says no more of itself. */
  readonly isTextOnly: boolean;
  /** The meeting that it goes to, where it does: it lacks what became of things since it came out. */
  readonly kept: MeetingPublication | undefined;
}

/**
 * Holds every document against its pages; what a document lacks, in order. The page of a meeting is held against all of its
 * packs and its minutes together. Throws what the disk throws.
 */
export async function provePages(settings: PageProofSettings): Promise<readonly PdfDifference[]> {
  const differences: PdfDifference[] = [];
  for (const document of listDocuments(settings))
    differences.push(...(await proveDocument(document, settings)));
  return differences;
}

function listDocuments({ register, plans, paperPath }: PageProofSettings): readonly ProvedDocument[] {
  const all = [...register.publications.values()];
  const own = all.flatMap((publication): readonly ProvedDocument[] => {
    const { id } = publication;
    if (isMeeting(publication)) return documentsOfMeeting(publication, plans, paperPath);
    const pdf = pdfPath(publication).slice(1);
    const common = { publication: id, isTextOnly: false, kept: undefined };
    return [{ pdf, print: [id], ...pagesOf(publication), ...common }];
  });
  return [...own, ...plans.flatMap((plan) => papersOf(plan, register, paperPath))];
}

/** The minutes, and the page of the meeting, which its packs and its minutes have to hold together. */
function documentsOfMeeting(
  meeting: MeetingPublication,
  plans: readonly PackPlan[],
  paperPath: PageProofSettings["paperPath"],
): readonly ProvedDocument[] {
  const { id } = meeting;
  const common = { publication: id, measures: [], isTextOnly: false };
  const minutes = documentNames(meeting).map((name) => `${id}/${name}`);
  const packs = plans.filter((plan) => plan.meeting.id === id);
  const papers = packs.flatMap((plan) => plan.papers.map(({ key }) => paperPath(plan, key).slice(1)));
  const [main] = packs;
  return [
    ...minutes.map((path) => ({
      ...common,
      pdf: `${path}.pdf`,
      print: [path],
      pages: [path],
      kept: undefined,
    })),
    ...(main === undefined
      ? []
      : [
          {
            ...common,
            pdf: packPath(main).slice(1),
            print: [...papers, ...minutes],
            pages: pagesOf(meeting).pages,
            kept: meeting,
          },
        ]),
  ];
}

/** The pages of a publication, and those of its measures where it has an annex that says all that they do. */
function pagesOf(publication: Publication, isInPack = false): Pick<ProvedDocument, "pages" | "measures"> {
  const { id, parts, facts } = publication;
  return {
    pages: [id, ...parts.map(({ slug }) => `${id}/${slug}`)],
    measures: annexOf(publication, isInPack) === "full" ? facts.measures.map(({ ref }) => ref) : [],
  };
}

/** The papers of a pack that are pages of the site as well. */
function papersOf(
  plan: PackPlan,
  { publications }: Register,
  paperPath: PageProofSettings["paperPath"],
): readonly ProvedDocument[] {
  return plan.papers.flatMap(({ key, content, exempt }): readonly ProvedDocument[] => {
    if (content.kind !== "publication" || content.part !== undefined || exempt !== undefined) return [];
    const publication = publications.get(content.publication);
    if (publication === undefined) return [];
    return [
      {
        pdf: packPath(plan).slice(1),
        print: [paperPath(plan, key).slice(1)],
        ...pagesOf(publication, true),
        publication: publication.id,
        isTextOnly: true,
        kept: plan.meeting,
      },
    ];
  });
}

async function proveDocument(
  proved: ProvedDocument,
  { site, print }: PageProofSettings,
): Promise<readonly PdfDifference[]> {
  const { pdf, publication, isTextOnly, kept } = proved;
  const document = await readDocument(proved.print.map((folder) => join(print, folder)));
  if (document === undefined) return [];
  const day = kept && dayOf(kept);
  const isKnown = (since: string | undefined) => since !== undefined && day !== undefined && since < day;
  const passesOver: PassesOver = (reason, since) =>
    reason !== "later" || (kept !== undefined && !isKnown(since));
  const said: Block[] = [];
  for (const page of proved.pages) {
    const sections = said.at(-1)?.section ?? 0;
    for (const block of await readMain(join(site, page), passesOver))
      if (!isTextOnly || block.isText) said.push({ ...block, section: block.section + sections + 1 });
  }
  const lost = [...findLost(said, document)];
  const sheets = Map.groupBy(document, ({ sheet }) => sheet);
  for (const ref of proved.measures) {
    const page = await readMain(join(site, measurePath(publication, ref)), passesOver);
    lost.push(...findLost(page, sheets.get(ref) ?? []));
  }
  return lost.map(({ text, before, isElsewhere }) => ({
    kind: isElsewhere ? "moved" : "missing",
    words: text,
    before,
    page: undefined,
    pdf,
    publication,
  }));
}

/** What the print HTML in some folders says, one behind the other; undefined where there is none. */
async function readDocument(folders: readonly string[]): Promise<readonly Block[] | undefined> {
  const printed: (readonly Block[])[] = [];
  for (const folder of folders) {
    const markup = await readPage(folder);
    if (markup !== undefined) printed.push(readBlocks(markup, { root: "body", passesOver: () => false }));
  }
  return printed.length === 0 ? undefined : printed.flat();
}

/** What a page says; nothing where there is no such page. */
async function readMain(folder: string, passesOver: PassesOver): Promise<readonly Block[]> {
  const markup = await readPage(folder);
  return markup === undefined ? [] : readBlocks(markup, { root: "main", passesOver });
}

/** Undefined for a page that there is not. */
async function readPage(folder: string): Promise<string | undefined> {
  return readFile(join(folder, "index.html"), "utf8").catch(ifMissing(undefined));
}
