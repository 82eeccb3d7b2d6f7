// Says of PDFs of others what is to be said of them in as few lines as can be: one for each sort of fault.

import { compareText } from "../lib/finding.ts";
import { documentPath } from "../model/site/document-path.ts";
import type { PrintedPdf } from "./kept-pdfs.ts";

/** How many are named before the rest are only counted. */
const mostNames = 3;

/** A line for each sort of note on PDFs, which names the files, and one for the packs that break a standard by them. */
export function describeNotes(pdfs: readonly Pick<PrintedPdf, "id" | "name" | "notes">[]): readonly string[] {
  const all = pdfs.flatMap((pdf) => pdf.notes.map((note) => ({ ...note, pack: documentPath(pdf) })));
  const lines = [...Map.groupBy(all, ({ what, hint }) => `${what} ${hint}`)].map(
    ([words, same]) => `${named(same.map(({ about }) => about))}: ${words}`,
  );
  const breaches = all.filter(({ isBreach }) => isBreach);
  if (breaches.length === 0) return lines;
  const packs = new Set(breaches.map(({ pack }) => pack.slice(1)));
  const claims = packs.size === 1 ? "claims" : "claim";
  return [
    ...lines,
    `${named([...packs])} ${claims} neither PDF/UA nor PDF/A because of ${named(breaches.map(({ about }) => about))}.`,
  ];
}

function named(names: readonly string[]): string {
  const all = [...new Set(names)].sort(compareText);
  const more = all.length - mostNames;
  if (more > 1) return `${all.slice(0, mostNames).join(", ")} and ${more} more`;
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
}
