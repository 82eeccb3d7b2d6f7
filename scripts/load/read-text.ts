// Reads one source file as text, or says why it cannot be read. Windows line ends and a byte order mark are taken away.
import { readFile, realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Finding } from "../lib/finding.ts";

/** The text of a file with `\n` line ends and no byte order mark; or a finding. */
export type TextRead = { readonly text: string } | { readonly finding: Finding };

/** The largest text an officer can have meant to write; anything larger is a file in the wrong place. */
const largestText = 20_000_000;

/** Reads a file of the source folder; `file` is relative to it, with `/`. Follows no link out of the folder. */
export async function readText(source: string, file: string): Promise<TextRead> {
  const path = join(source, file);
  try {
    if (!(await isInside(source, path))) {
      return problem(
        file,
        "The file is a link to a place outside the source folder.",
        "Copy the file itself into the folder.",
      );
    }
    const facts = await stat(path);
    if (facts.isDirectory()) {
      return problem(
        file,
        "There is a folder where a file should be.",
        `Rename the folder, or put a file named ${file.split("/").at(-1)} in its place.`,
      );
    }
    if (facts.size > largestText)
      return problem(file, "The file is larger than 20 MB.", "Split it, or take out what is not text.");
    return decode(file, await readFile(path));
  } catch (error) {
    return problem(
      file,
      `The file cannot be read (${errorCode(error)}).`,
      "Check that it exists and that you may read it.",
    );
  }
}

/** True where a path, links followed, lies in a folder. */
export async function isInside(folder: string, path: string): Promise<boolean> {
  const inside = relative(await realpath(folder), await realpath(path));
  return inside !== ".." && !inside.startsWith(`..${sep}`);
}

function decode(file: string, bytes: Uint8Array): TextRead {
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
    return { text: text.replaceAll("\r\n", "\n").replaceAll("\r", "\n") };
  } catch {
    return problem(
      file,
      "The file has letters in an encoding that is not UTF-8.",
      "Save it again with the encoding UTF-8 (in Notepad: Save as, Encoding).",
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
  return {
    finding: { severity: "error", rule: "readable-file", place: { file, line, column: 1 }, message, hint },
  };
}

function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
}
