// What every rule for PDFs is: a name, a sentence for the reference page, and a function from reading to problems.

import { pathOf, type Tag, textOf } from "../structure/tag.ts";
import type { PdfReading } from "./reading/pdf-reading.ts";

/** An error breaks PDF/UA, or PDF/A where the document claims it; a warning is worth a look. */
type PdfSeverity = "error" | "warning";

/** One problem of a PDF, before it bears the name of its rule. */
export interface PdfProblem {
  readonly severity: PdfSeverity;
  /** What is wrong, one sentence. It says nothing of the place, so that the same problem elsewhere reads the same. */
  readonly message: string;
  /** How to mend it, in the imperative. */
  readonly hint: string;
  /** From 1; undefined where the whole document is meant. */
  readonly page?: number | undefined;
  /** The way to the tag, such as `Document > Sect[2] > Table`. */
  readonly path?: string | undefined;
  /** What stands there: a text in quotes, a name, or a count. */
  readonly detail?: string | undefined;
}

/** One problem of a PDF with the name of the rule that found it. */
export interface PdfFinding extends PdfProblem {
  readonly rule: string;
}

/** One rule. */
export interface PdfRule {
  /** Kebab-case, shown behind every finding. */
  readonly name: string;
  /** One sentence: what the rule holds a PDF to. */
  readonly about: string;
  /** Whether it says anything of a document without tags. */
  readonly needsTags: boolean;
  run(reading: PdfReading): Iterable<PdfProblem>;
}

/** Where a problem is, and what stands there. */
export type Where = Pick<PdfProblem, "page" | "path" | "detail">;

/** A problem that breaks a standard. */
export function error(message: string, hint: string, where: Where = {}): PdfProblem {
  return { severity: "error", message, hint, ...where };
}

/** A problem that is worth a look. */
export function warning(message: string, hint: string, where: Where = {}): PdfProblem {
  return { severity: "warning", message, hint, ...where };
}

/** The place of a tag, with its text or what is given instead. */
export function at(tag: Tag, detail = quote(textOf(tag))): Where {
  return { page: tag.page, path: pathOf(tag), detail };
}

const LONGEST_QUOTE = 60;

/** A text in quotes, cut to what tells it from others; undefined if there is none. */
export function quote(text: string): string | undefined {
  const plain = text.replaceAll(/\s+/g, " ").trim();
  if (plain === "") return undefined;
  const letters = [...plain];
  return letters.length > LONGEST_QUOTE
    ? `“${letters.slice(0, LONGEST_QUOTE).join("").trimEnd()}…”`
    : `“${plain}”`;
}
