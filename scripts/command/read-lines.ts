// The lines that findings point at, read from the source folder.
import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Finding } from "../lib/finding.ts";
import type { LineReader } from "../lib/format-findings.ts";
import { readText } from "../load/read-text.ts";

/** Files whose lines an officer can read. */
const isShown = /\.(md|ya?ml|csv|txt|svg)$/i;

/** Gives the lines of all files that findings stand in, each file read once. */
export async function readLines(findings: readonly Finding<string>[], source: string): Promise<LineReader> {
  const lines = new Map<string, readonly string[]>();
  for (const file of new Set(findings.map((finding) => finding.place.file))) {
    // Without its lines a finding is told all the same; a PDF or a picture has none to show.
    const isFile =
      isShown.test(file) && (await stat(join(source, file)).catch(() => undefined))?.isFile() === true;
    const read = isFile ? await readText(source, file) : undefined;
    lines.set(file, read !== undefined && "text" in read ? read.text.split("\n") : []);
  }
  return (file, line) => lines.get(file)?.[line - 1];
}
