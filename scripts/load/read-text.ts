// Reads one source file as text, or says why it cannot be read. Windows line ends and a byte order mark are taken away,
// and letters with accents are joined (Unicode NFC), since a Mac may write them in two pieces.
import type { Finding } from "../lib/finding.ts";
import { readBytes, type SizeLimit } from "./read-bytes.ts";

/** The text of a file with `\n` line ends, in NFC, with no byte order mark; or a finding. */
export type TextRead = { readonly text: string } | { readonly finding: Finding };

/** The largest text an officer can have meant to write; anything larger is a file in the wrong place. */
const largestText: SizeLimit = { megabytes: 20, hint: "Split it, or take out what is not text." };

/** Reads a file of the source folder; `file` is relative to it, with `/`. Follows no link out of the folder. */
export async function readText(source: string, file: string): Promise<TextRead> {
  const read = await readBytes(source, file, largestText);
  return "finding" in read ? read : decodeText(file, read.bytes);
}

/** What newer Word and Excel save is a ZIP archive, and begins as one. */
const zipMark = [0x50, 0x4b, 0x03, 0x04];

/** Reads the bytes of a file as text, as readText gives it; `file` names it in the finding. */
export function decodeText(file: string, bytes: Uint8Array): TextRead {
  const isCsv = file.endsWith(".csv");
  if (zipMark.every((byte, at) => bytes[at] === byte)) {
    return problem(
      file,
      `The file is a document of Word or Excel, not ${isCsv ? "CSV" : "a text file"}.`,
      isCsv
        ? "Open it in Excel and save it as “CSV UTF-8” (Save as, File type); to rename it is not enough."
        : "Copy its text into a text editor, and save it as plain text.",
    );
  }
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    const zero = text.indexOf("\u0000");
    if (zero >= 0) {
      return problem(
        file,
        "The file is not a text file.",
        "Save it as plain text in the encoding UTF-8.",
        text.slice(0, zero).split("\n").length,
      );
    }
    return { text: text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").normalize("NFC") };
  } catch {
    return problem(
      file,
      "The file has letters in an encoding that is not UTF-8.",
      isCsv
        ? "Save it again as “CSV UTF-8” (in Excel: Save as, File type)."
        : "Save it again with the encoding UTF-8 (in Notepad: Save as, Encoding).",
      firstBadLine(bytes),
    );
  }
}

/** How a text is encoded: as its byte order mark says, or else in UTF-8. */
export function encodingOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | "utf-8" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8");
  const text = decoder.decode(bytes);
  const bad = text.indexOf("\ufffd");
  return bad < 0 ? 1 : text.slice(0, bad).split("\n").length;
}

function problem(file: string, message: string, hint: string, line = 1): TextRead {
  return { finding: findingAt(file, message, hint, line) };
}

function findingAt(file: string, message: string, hint: string, line = 1): Finding {
  return { severity: "error", rule: "readable-file", place: { file, line, column: 1 }, message, hint };
}
