// Reads one source file as text, or says why it cannot be read. Windows line ends and a byte order mark are taken away,
// and letters with accents are joined (Unicode NFC), since a Mac may write them in two pieces.
import { readFile, realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Finding } from "../lib/finding.ts";

/** The text of a file with `\n` line ends, in NFC, with no byte order mark; or a finding. */
export type TextRead = { readonly text: string } | { readonly finding: Finding };

/** The largest text an officer can have meant to write; anything larger is a file in the wrong place. */
const largestText = 20_000_000;

/** Reads a file of the source folder; `file` is relative to it, with `/`. Follows no link out of the folder. */
export async function readText(source: string, file: string): Promise<TextRead> {
  const path = join(source, file);
  try {
    const finding = await inspectFile(source, file);
    if (finding !== undefined) return { finding };
    if ((await stat(path)).size > largestText)
      return problem(file, "The file is larger than 20 MB.", "Split it, or take out what is not text.");
    return decodeText(file, await readFile(path));
  } catch (error) {
    return { finding: unreadable(file, error) };
  }
}

/** Why something under the source folder cannot be taken as one of its files; undefined where it can. */
export async function inspectFile(source: string, file: string): Promise<Finding | undefined> {
  const path = join(source, file);
  try {
    if (!(await isInside(source, path))) {
      return findingAt(
        file,
        "The file is a link to a place outside the source folder.",
        "Copy the file itself into the folder.",
      );
    }
    if ((await stat(path)).isFile()) return undefined;
    return findingAt(
      file,
      "There is a folder where a file should be.",
      `Rename the folder, or put a file named ${file.split("/").at(-1)} in its place.`,
    );
  } catch (error) {
    return unreadable(file, error);
  }
}

/** Why a file cannot be read, by the name that the system gives the reason. */
const reasons: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  ENOENT: ["There is no such file.", "Add it; the sample content shows what goes into it."],
  EACCES: ["You may not read the file.", "Ask whoever keeps the folder to let you."],
  ELOOP: ["The file is a link that leads to itself.", "Put the file itself in its place."],
};

function unreadable(file: string, error: unknown): Finding {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const [message, hint] = reasons[code] ?? [
    "The file cannot be read.",
    "Check that it opens in a text editor.",
  ];
  return findingAt(file, message, hint);
}

/** True where a path, links followed, lies in a folder. */
async function isInside(folder: string, path: string): Promise<boolean> {
  const inside = relative(await realpath(folder), await realpath(path));
  return inside !== ".." && !inside.startsWith(`..${sep}`);
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
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
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
