// Reads every text that a PDF holds, seen or not: of its pages, tags, outline, links, names and metadata, and its attachments.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFStream,
  PDFString,
} from "@cantoo/pdf-lib";
import { border } from "../../lib/plain-words.ts";
import { ContentReader } from "../check/reading/content-reader.ts";
import { openPdf, UnreadablePdfError } from "../check/reading/open-pdf.ts";
import { decodeOrNothing, decodeStream } from "../content/decode-stream.ts";
import { lookUpName } from "./look-up.ts";

/** A text and where in the PDF it is, such as `page 3`. */
interface PdfText {
  readonly where: string;
  readonly text: string;
}

/** All that a PDF says. */
export interface PdfTexts {
  readonly texts: readonly PdfText[];
  /** Packets of metadata, as XML. */
  readonly packets: readonly Uint8Array[];
  readonly attachments: readonly Uint8Array[];
  /** What cannot be read of it, such as `page 3`; `all` for a file that cannot be opened. */
  readonly unread: readonly string[];
}

/** Reads a PDF. Never throws for what is wrong with the file. */
export async function readPdfTexts(bytes: Uint8Array): Promise<PdfTexts> {
  try {
    const { document } = await openPdf(bytes);
    const pages = readPages(document);
    const objects = readObjects(document);
    return { ...objects, texts: [...pages.texts, ...objects.texts], unread: pages.unread };
  } catch (error) {
    if (!(error instanceof UnreadablePdfError)) throw error;
    return { texts: [], packets: [], attachments: [], unread: ["all"] };
  }
}

function readPages(document: PDFDocument): Pick<PdfTexts, "texts" | "unread"> {
  const reader = new ContentReader();
  const texts: PdfText[] = [];
  const unread: string[] = [];
  for (const [index, page] of document.getPages().entries()) {
    const where = `page ${index + 1}`;
    const { marked, untagged, unread: hidden, isDamaged } = reader.read(page);
    // What is tagged comes in the order in which it is painted, piece by piece.
    texts.push({ where, text: [...marked.values()].map(({ text }) => text).join(border) });
    texts.push({ where, text: untagged.shown.text }, { where, text: hidden.text });
    if (isDamaged) unread.push(where);
  }
  return { texts: texts.filter(({ text }) => text !== ""), unread };
}

function readObjects(document: PDFDocument): Pick<PdfTexts, "texts" | "packets" | "attachments"> {
  const texts: PdfText[] = [];
  const packets: Uint8Array[] = [];
  const attachments: Uint8Array[] = [];
  const { context } = document;
  const info = context.lookup(context.trailerInfo.Info);
  for (const [, object] of context.enumerateIndirectObjects()) {
    const dictionary = object instanceof PDFStream ? object.dict : object;
    const text = [...stringsIn(dictionary)].join(border);
    const where = object === info ? "metadata" : placeOf(dictionary);
    if (text !== "") texts.push({ where, text });
    const type = object instanceof PDFStream ? lookUpName(object.dict, "Type") : undefined;
    if (object instanceof PDFStream && type === "Metadata") packets.push(...decoded(object));
    if (object instanceof PDFStream && type === "EmbeddedFile") attachments.push(...decoded(object));
  }
  return { texts, packets, attachments };
}

function decoded(stream: PDFStream): readonly Uint8Array[] {
  return [decodeOrNothing(() => decodeStream(stream))].filter((bytes) => bytes !== undefined);
}

/** Strings, and the names that destinations are kept under; other names are words of the format. */
function* stringsIn(object: PDFObject): Iterable<string> {
  if (object instanceof PDFString || object instanceof PDFHexString) yield object.decodeText();
  else if (object instanceof PDFArray) for (const item of object.asArray()) yield* stringsIn(item);
  else if (object instanceof PDFDict)
    for (const [key, value] of object.entries()) {
      const name = key.decodeText();
      if (name.length > 3) yield name;
      yield* stringsIn(value);
    }
}

function placeOf(object: PDFObject): string {
  if (!(object instanceof PDFDict)) return "names";
  const has = (key: string) => object.has(PDFName.of(key));
  if (has("S") && (has("P") || has("K"))) return "tags";
  if (has("Title")) return "outline";
  if (has("Subtype") && has("Rect")) return "links";
  return "names";
}
