// What stands at a place of a source file, as far as a finding there is about it: a paragraph, a row, a value.
import { createHash } from "node:crypto";
import type { Place } from "../../lib/finding.ts";
import { withoutAcknowledgement } from "../../model/checks/acknowledgement.ts";
import type { FindPassage } from "./passage.ts";
import { readParagraphs } from "./read-paragraphs.ts";
import { readValues } from "./read-values.ts";

/** The lines of a file; of one that is no text, a single line that tells it from every other. */
export type LinesOf = (file: string) => readonly string[];

/**
 * Gives a digest of the passage at a place: of Markdown the paragraph, item or row; of YAML the value or, of an entry of
 * a list, all that it says itself; of other files the line. It is the same wherever the passage stands, however its lines
 * are broken, and with or without an acknowledgement.
 */
export function createPassageFinder(linesOf: LinesOf): (place: Place) => string {
  const files = new Map<string, { readonly find: FindPassage; readonly digests: Map<string, string> }>();
  return ({ file, line, column }) => {
    let read = files.get(file);
    if (read === undefined) {
      read = { find: finderFor(file, linesOf(file)), digests: new Map() };
      files.set(file, read);
    }
    // Many findings may stand in one passage.
    const { key, lines } = read.find(line - 1, column - 1);
    let digest = read.digests.get(key);
    if (digest === undefined) {
      digest = digestOf(lines().map(withoutAcknowledgement).join(" "));
      read.digests.set(key, digest);
    }
    return digest;
  };
}

/** The SHA-256 of a text with its white space folded. */
export function digestOf(text: string): string {
  return createHash("sha256").update(text.replace(/\s+/g, " ").trim()).digest("hex");
}

function finderFor(file: string, lines: readonly string[]): FindPassage {
  if (/\.ya?ml$/i.test(file)) return readValues(lines);
  if (/\.md$/i.test(file)) {
    const front = frontMatterEnd(lines);
    const values = readValues(lines.slice(0, front));
    const paragraphs = readParagraphs(lines);
    return (line, column) => (line < front ? values(line, column) : paragraphs(line));
  }
  const isText = /\.(csv|txt|svg)$/i.test(file);
  return (line) => {
    const at = isText ? line : 0;
    return { key: `${at}`, lines: () => lines.slice(at, at + 1) };
  };
}

/** The line (from 0) that ends a front matter; 0 where there is none. */
export function frontMatterEnd(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.trim() !== "");
  if (lines[first]?.trim() !== "---") return 0;
  return Math.max(
    0,
    lines.findIndex((line, at) => at > first && line.trim() === "---"),
  );
}
