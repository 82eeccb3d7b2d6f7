// The facts of a PDF as a report shows them.
import type { OutlineEntry } from "../reading/read-outline.ts";
import type { PdfReading } from "./reading/pdf-reading.ts";

/** One font that the pages show text with. */
export interface FontFacts {
  /** Without the tag of a subset. */
  readonly name: string;
  readonly isEmbedded: boolean;
  readonly hasToUnicode: boolean;
}

/** What a PDF says of itself. What it does not say is null, for these facts are also printed as JSON. */
export interface PdfFacts {
  /** The levels that the metadata claims, such as `1` of PDF/UA and `2A` of PDF/A; no PDF/A of an encrypted file. */
  readonly pdfUa: string | null;
  readonly pdfA: string | null;
  readonly pages: number;
  readonly title: string | null;
  readonly showsTitle: boolean;
  readonly language: string | null;
  readonly authors: readonly string[];
  /** As `YYYY-MM-DD`, or as far as they are known. */
  readonly created: string | null;
  readonly modified: string | null;
  readonly bookmarks: readonly Bookmark[];
  readonly fonts: readonly FontFacts[];
  /** How many tags there are. */
  readonly tags: number;
  /** The names of embedded files. */
  readonly attachments: readonly string[];
}

/** One bookmark with those under it. */
export interface Bookmark {
  readonly title: string;
  readonly children: readonly Bookmark[];
}

/** Gathers the facts of a reading. What the metadata says goes before the older kind of information. */
export function factsOf(reading: PdfReading): PdfFacts {
  const { info, metadata } = reading;
  const { author } = info;
  const authors = metadata?.authors ?? [];
  return {
    pdfUa: metadata?.pdfUa ?? null,
    // Whatever it claims: an encrypted file follows no part of PDF/A.
    pdfA: reading.permissions === undefined ? (metadata?.pdfA ?? null) : null,
    pages: reading.pages.length,
    title: metadata?.title ?? info.title ?? null,
    showsTitle: reading.showsTitle,
    language: reading.language ?? null,
    authors: authors.length > 0 ? authors : author === undefined ? [] : [author],
    created: metadata?.created?.slice(0, 10) ?? info.created ?? null,
    modified: metadata?.modified?.slice(0, 10) ?? info.modified ?? null,
    bookmarks: reading.outline.map(bookmarkOf),
    fonts: reading.fonts.map(({ name, isEmbedded, hasToUnicode }) => ({
      name: name.replace(/^[A-Z]{6}\+/, ""),
      isEmbedded,
      hasToUnicode,
    })),
    tags: reading.tags.length,
    attachments: reading.attachments.map(({ name }) => name),
  };
}

function bookmarkOf({ title, children }: OutlineEntry): Bookmark {
  return { title, children: children.map(bookmarkOf) };
}
