// All that the rules ask of a PDF, read once.
import { PDFDict, type PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { StreamError } from "../../content/decode-stream.ts";
import { markKey } from "../../content/marked-content.ts";
import type { FontReading } from "../../content/read-font.ts";
import { readShownContent, type ShownContent } from "../../proof/shown-content.ts";
import type { Cut } from "../../proof/shown-reader.ts";
import { lookUpBoolean, lookUpDict, lookUpName, lookUpText } from "../../reading/look-up.ts";
import { type OutlineEntry, readOutline } from "../../reading/read-outline.ts";
import { readTags } from "../../structure/read-tags.ts";
import type { Tag } from "../../structure/tag.ts";
import { type Annotation, readAnnotations } from "./annotation.ts";
import { ContentReader } from "./content-reader.ts";
import { hasScripts } from "./has-scripts.ts";
import type { OpenPdf } from "./open-pdf.ts";
import type { PageContent } from "./page-content.ts";
import { type Attachment, readAttachments } from "./read-attachments.ts";
import { type Metadata, readMetadata } from "./read-metadata.ts";

/** One page. */
interface PageReading {
  /** From 1. */
  readonly number: number;
  readonly content: PageContent;
  readonly annotations: readonly Annotation[];
  /** The order in which the tabulator key goes through the annotations; `S` is that of the tags. */
  readonly tabOrder: string | undefined;
}

/** A PDF as rules see it. */
export interface PdfReading {
  readonly pages: readonly PageReading[];
  /** What is painted and cannot be seen whole, by the edge of its page or of what clips it. */
  readonly cuts: readonly Cut[];
  /** Whether there is a tree of tags, even if nothing stands in it. */
  readonly hasTags: boolean;
  /** Whether the document says that its tags can be relied on, and whether it says that some are suspect. */
  readonly isMarked: boolean;
  readonly hasSuspects: boolean;
  /** Every tag before those in it. */
  readonly tags: readonly Tag[];
  readonly fonts: readonly FontReading[];
  readonly outline: readonly OutlineEntry[];
  readonly language: string | undefined;
  readonly info: DocumentInfo;
  readonly metadata: Metadata | undefined;
  readonly showsTitle: boolean;
  readonly permissions: number | undefined;
  readonly hasFileId: boolean;
  readonly hasXfa: boolean;
  readonly hasScripts: boolean;
  readonly attachments: readonly Attachment[];
}

/** What the older kind of metadata says. Dates are `YYYY-MM-DD`. */
interface DocumentInfo {
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly created: string | undefined;
  readonly modified: string | undefined;
}

/** Reads an open PDF. What is malformed counts as missing. */
export function readPdf({ document, pages, permissions, hasFileId }: OpenPdf): PdfReading {
  const { catalog } = document;
  const contents = new ContentReader();
  const readings = document.getPages().map(
    (page, index): PageReading => ({
      number: index + 1,
      content: contents.read(page),
      annotations: readAnnotations(page.node),
      tabOrder: lookUpName(page.node, "Tabs"),
    }),
  );
  const shown = readShown(document);
  const marks = lookUpDict(catalog, "MarkInfo");
  const form = lookUpDict(catalog, "AcroForm");
  return {
    pages: readings,
    cuts: shown.cuts,
    hasTags: lookUpDict(catalog, "StructTreeRoot") !== undefined,
    isMarked: (marks && lookUpBoolean(marks, "Marked")) ?? false,
    hasSuspects: (marks && lookUpBoolean(marks, "Suspects")) ?? false,
    tags: readTags(document, {
      numbers: new Map(document.getPages().map(({ ref }, index) => [String(ref), index + 1])),
      texts: new Map(
        readings.flatMap(({ content }) => [...content.marked].map(([key, { text }]) => [key, text])),
      ),
      sizes: new Map(
        [...shown.marks].flatMap(([owner, pieces]) =>
          [...pieces].map(([mcid, { sizes }]) => [markKey(owner, mcid), sizes] as const),
        ),
      ),
    }),
    fonts: [...contents.fonts.values()],
    outline: readOutline(catalog, () => undefined),
    language: lookUpText(catalog, "Lang"),
    info: readInfo(document),
    metadata: readMetadata(catalog),
    showsTitle: showsTitle(catalog),
    permissions,
    hasFileId,
    hasXfa: form?.has(PDFName.of("XFA")) ?? false,
    hasScripts: hasScripts(catalog, pages),
    attachments: readAttachments(document, pages),
  };
}

/** What the pages show; nothing where one of them is damaged, which another rule says. */
function readShown(document: PDFDocument): Pick<ShownContent, "marks" | "cuts"> {
  try {
    return readShownContent(document);
  } catch (error) {
    if (error instanceof StreamError) return { marks: new Map(), cuts: [] };
    throw error;
  }
}

function readInfo(document: PDFDocument): DocumentInfo {
  const found = document.context.lookup(document.context.trailerInfo.Info);
  const info = found instanceof PDFDict ? found : undefined;
  const read = (key: string): string | undefined => (info && lookUpText(info, key)?.trim()) || undefined;
  return {
    title: read("Title"),
    author: read("Author"),
    created: dayOf(read("CreationDate")),
    modified: dayOf(read("ModDate")),
  };
}

/** The day of a date as PDF writes it, `D:20260131…`. */
function dayOf(date: string | undefined): string | undefined {
  const [, year, month = "01", day = "01"] = /^D:(\d{4})(\d{2})?(\d{2})?/.exec(date ?? "") ?? [];
  return year && `${year}-${month}-${day}`;
}

function showsTitle(catalog: PDFDict): boolean {
  const preferences = lookUpDict(catalog, "ViewerPreferences");
  return (preferences && lookUpBoolean(preferences, "DisplayDocTitle")) ?? false;
}
