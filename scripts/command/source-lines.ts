// The lines of source files, each file read once, whoever asks for them.
import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { LineReader } from "../lib/format-findings.ts";
import { readBytes } from "../load/read-bytes.ts";
import { readText } from "../load/read-text.ts";

/** Lines of files, as far as they have been read. */
export interface SourceLines {
  /** Reads those of some files that are not read yet. */
  read(files: Iterable<string>): Promise<void>;
  /** A line of a file that an officer can read. */
  readonly lineOf: LineReader;
  /** All lines of a file; of one that is no text a single one, which tells its bytes from all others. */
  linesOf(file: string): readonly string[];
}

/** Files whose lines an officer can read. */
const isShown = /\.(md|ya?ml|csv|txt|svg)$/i;

/** What is no text is told by all of its bytes, however many there are. */
const anySize = { megabytes: Number.POSITIVE_INFINITY, hint: "" } as const;

/** Begins with no file of a source folder read. */
export function openSourceLines(source: string): SourceLines {
  const known = new Map<string, readonly string[]>();
  return {
    read: async (files) => {
      for (const file of files) if (!known.has(file)) known.set(file, await readLines(source, file));
    },
    lineOf: (file, line) => (isShown.test(file) ? known.get(file)?.[line - 1] : undefined),
    linesOf: (file) => known.get(file) ?? [],
  };
}

/** Without its lines a finding is told all the same. */
async function readLines(source: string, file: string): Promise<readonly string[]> {
  if ((await stat(join(source, file)).catch(() => undefined))?.isFile() !== true) return [];
  if (isShown.test(file)) {
    const read = await readText(source, file);
    return "text" in read ? read.text.split("\n") : [];
  }
  const read = await readBytes(source, file, anySize);
  return "bytes" in read ? [createHash("sha256").update(read.bytes).digest("hex")] : [];
}
