// Opens a PDF that anybody may have made, or says in plain words why it cannot be read.
import { constants, inflateSync } from "node:zlib";
import { ParseSpeeds, PDFDict, PDFDocument, type PDFPageLeaf } from "@cantoo/pdf-lib";
import { largestStream } from "../../content/decode-stream.ts";
import { lookUpNumber } from "../../reading/look-up.ts";

/** A file that cannot be read as a PDF. The message says why and what to do. */
export class UnreadablePdfError extends Error {
  override readonly name = "UnreadablePdfError";
}

/** A PDF that is open, decrypted where that needs no password. */
export interface OpenPdf {
  readonly document: PDFDocument;
  readonly pages: readonly PDFPageLeaf[];
  /** What the file lets others do with it, as the bits of `/P` (ISO 32000-1, table 22); undefined if not encrypted. */
  readonly permissions: number | undefined;
  /** Whether the trailer has an identifier of the file. */
  readonly hasFileId: boolean;
}

/** How far from the end the place of the cross-reference table is looked for: some tools add bytes after it. */
const TAIL_BYTES = 4096;

/** Opens a PDF. Throws {@link UnreadablePdfError}. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const latin1 = (part: Uint8Array): string => Buffer.from(part).toString("latin1");
  if (bytes.length === 0) throw new UnreadablePdfError("The file is empty. Export or download it again.");
  if (!latin1(bytes.subarray(0, 1024)).includes("%PDF-"))
    throw new UnreadablePdfError("The file is not a PDF, whatever its name says. Give a PDF.");
  if (!latin1(bytes.subarray(-TAIL_BYTES)).includes("startxref"))
    throw new UnreadablePdfError("The file is cut off: its end is missing. Export or download it again.");
  if (unpacksWithoutMeasure(bytes))
    throw new UnreadablePdfError("The file is made to fill the memory of what opens it. Take it out.");
  const closed = await parse(bytes, { ignoreEncryption: true });
  // The library loses the identifier of some files when it decrypts them.
  const hasFileId = closed.context.trailerInfo.ID !== undefined;
  const encryption = closed.context.lookup(closed.context.trailerInfo.Encrypt);
  if (!(encryption instanceof PDFDict))
    return { document: closed, pages: pagesOf(closed), permissions: undefined, hasFileId };
  const document = await unlock(bytes);
  return { document, pages: pagesOf(document), permissions: lookUpNumber(encryption, "P") ?? 0, hasFileId };
}

/** The library unpacks all lists of objects when it opens a file, however large they become. */
function unpacksWithoutMeasure(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  for (const found of text.matchAll(/\/(?:ObjStm|XRef)\b[\s\S]{0,600}?stream\r?\n/g)) {
    try {
      const packed = bytes.subarray(found.index + found[0].length);
      inflateSync(packed, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: largestStream });
    } catch (error) {
      if (error instanceof RangeError) return true;
    }
  }
  return false;
}

async function parse(
  bytes: Uint8Array,
  options: Parameters<typeof PDFDocument.load>[1],
): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, {
      ...options,
      updateMetadata: false,
      parseSpeed: ParseSpeeds.Fastest,
    });
  } catch (cause) {
    throw damaged(cause);
  }
}

/** Opens an encrypted file as its readers do, who are asked for no password. */
async function unlock(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, {
      password: "",
      updateMetadata: false,
      parseSpeed: ParseSpeeds.Fastest,
    });
  } catch (cause) {
    throw new UnreadablePdfError(
      "The file is locked with a password. Save it without one, then check it again.",
      { cause },
    );
  }
}

function pagesOf(document: PDFDocument): readonly PDFPageLeaf[] {
  let pages: readonly PDFPageLeaf[];
  try {
    pages = document.getPages().map((page) => page.node);
  } catch (cause) {
    throw damaged(cause);
  }
  if (pages.length === 0) throw damaged(new Error("There are no pages."));
  return pages;
}

function damaged(cause: unknown): UnreadablePdfError {
  return new UnreadablePdfError(
    "The file is damaged: its pages cannot be found. Export or download it again.",
    {
      cause,
    },
  );
}
