// The PDFs of the last build that a build of a few publications keeps, with their facts from that build's catalogue.
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { propertyOf } from "../lib/property-of.ts";
import { pdfPath } from "../site/data-files.ts";

/** A PDF that is part of a build. */
export interface PrintedPdf {
  readonly id: string;
  readonly pages: number;
  readonly bytes: number;
  readonly sha256: string;
  /** Whether it was printed before and has not changed. */
  readonly reused: boolean;
}

/** PDFs in an output folder of publications that there still are, other than `only`; none without a build before. */
export async function keptPdfs(
  output: string,
  only: readonly string[],
  publications: ReadonlyMap<string, unknown>,
): Promise<readonly PrintedPdf[]> {
  const text = await readFile(join(output, "catalogue.json"), "utf8").catch(() => "null");
  const kept: PrintedPdf[] = [];
  for (const pdf of readPdfs(text)) {
    if (only.includes(pdf.id) || !publications.has(pdf.id)) continue;
    // A catalogue that was changed by hand must not lead out of the site.
    const size = (await stat(join(output, pdfPath(pdf))).catch(() => undefined))?.size;
    if (size === pdf.bytes) kept.push(pdf);
  }
  return kept;
}

function readPdfs(text: string): readonly PrintedPdf[] {
  const catalogue: unknown = parseJson(text);
  const publications = propertyOf(catalogue, "publications");
  if (!Array.isArray(publications)) return [];
  return publications.flatMap((entry: unknown) => {
    const id = propertyOf(entry, "id");
    const pdf = propertyOf(entry, "pdf");
    const [pages, bytes, sha256] = [
      propertyOf(pdf, "pages"),
      propertyOf(pdf, "bytes"),
      propertyOf(pdf, "sha256"),
    ];
    if (typeof id !== "string" || id.split("/").includes("..")) return [];
    if (typeof pages !== "number" || typeof bytes !== "number" || typeof sha256 !== "string") return [];
    return [{ id, pages, bytes, sha256, reused: true }];
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
