// Reads a published file for its words, whatever sort of file it is and in whatever it is packed.
import { extname } from "node:path";
import { gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import { readPdfTexts } from "../pdf/reading/read-texts.ts";
import type { FileReading, Piece } from "./piece.ts";
import { readCalendar, readJson } from "./read-data.ts";
import { readMarkup } from "./read-markup.ts";

/** Files whose bytes hold words as they are, beside what is seen: pictures and fonts. Of other sorts nobody knows. */
const plainBytes = new Set([
  ...[".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".ico", ".woff", ".woff2", ".ttf", ".otf", ".wasm"],
  ...[".pagefind", ".pf_meta", ".pf_index", ".pf_filter", ".pf_fragment", ".bin"],
]);

/** How deep a file may be packed in others. */
const deepest = 4;

/** Reads the bytes of a file with its name. Never throws for what is wrong with the file. */
export async function readFileWords(name: string, bytes: Uint8Array, depth = 0): Promise<FileReading> {
  const starts = (...start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);
  if (depth > deepest) return { pieces: [], unread: ["all"] };
  if (starts(0x1f, 0x8b)) return readPacked(name, () => ({ "": gunzipSync(bytes) }), depth);
  if (starts(0x50, 0x4b, 3, 4)) return readPacked(name, () => unzipSync(bytes), depth);
  if (Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-")) return readPdf(bytes, depth);
  const extension = extname(name).toLowerCase();
  const text = decodeText(bytes);
  if (text === undefined)
    return { pieces: readBytes(bytes), unread: plainBytes.has(extension) || depth > 0 ? [] : ["all"] };
  return { pieces: readText(extension, text), unread: [] };
}

function readText(extension: string, text: string): readonly Piece[] {
  if (/^\.(html?|svg|xhtml)$/.test(extension)) return readMarkup(text);
  if (/^\.(xml|rels|atom|rss)$/.test(extension) || /^\s*<\?xml/.test(text))
    return readMarkup(text, { isXml: true });
  if (extension === ".ics") return readCalendar(text);
  if (/^\.(m?js|css|map)$/.test(extension)) return [{ text, isCode: true }];
  // The parts of a search index begin with a word of their own, and hold the words of a page in a row.
  const json = text.replace(/^pagefind_dcd/, "");
  if (!/^\s*[{[]/.test(json)) return [{ text }];
  const pieces = readJson(json);
  return json === text ? pieces : pieces.map((piece) => ({ ...piece, isRunTogether: true }));
}

async function readPacked(
  name: string,
  unpack: () => Readonly<Record<string, Uint8Array>>,
  depth: number,
): Promise<FileReading> {
  const pieces: Piece[] = [];
  const unread: string[] = [];
  let members: Readonly<Record<string, Uint8Array>>;
  try {
    members = unpack();
  } catch {
    return { pieces: [], unread: ["all"] };
  }
  for (const [member, bytes] of Object.entries(members)) {
    const inner = await readFileWords(member === "" ? name : member, bytes, depth + 1);
    const where = member === "" ? {} : { where: member };
    pieces.push({ text: member, ...where }, ...inner.pieces.map((piece) => ({ ...where, ...piece })));
    unread.push(...inner.unread.map((what) => (what === "all" ? member || "all" : what)));
  }
  return { pieces, unread };
}

async function readPdf(bytes: Uint8Array, depth: number): Promise<FileReading> {
  const { texts, packets, attachments, unread } = await readPdfTexts(bytes);
  const packed = packets.flatMap((packet) =>
    readMarkup(decodeText(packet) ?? "", { isXml: true }).map(({ text }) => ({ text, where: "metadata" })),
  );
  const attached = await Promise.all(attachments.map((file) => readFileWords("", file, depth + 1)));
  return {
    pieces: [
      ...texts,
      ...packed,
      ...attached.flatMap(({ pieces }) => pieces.map((piece) => ({ ...piece, where: "attachment" }))),
    ],
    unread: [...unread, ...attached.flatMap((file) => file.unread.map(() => "attachment"))],
  };
}

/** Undefined for bytes that are no text. */
function decodeText(bytes: Uint8Array): string | undefined {
  const mark = Buffer.from(bytes.subarray(0, 2)).toString("hex");
  if (mark === "fffe") return new TextDecoder("utf-16le").decode(bytes);
  if (mark === "feff") return new TextDecoder("utf-16be").decode(bytes);
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Words in bytes of any sort: letters of one byte, and of two in either order, at even and odd places. */
function readBytes(bytes: Uint8Array): readonly Piece[] {
  const wide = [0, 1].map((start) => new TextDecoder("utf-16le").decode(bytes.subarray(start)));
  return [new TextDecoder("utf-8").decode(bytes), ...wide].map((text) => ({
    // What is no sentence of Latin letters would be noise in words of every script.
    text: [...text.matchAll(/[\p{Script=Latin}\p{N}\p{P}\p{Zs}\n]{12,}/gu)].join("\n"),
  }));
}
