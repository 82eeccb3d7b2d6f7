// Reads what the figures of a measure count from a cell of a sheet, or from how the name of the measure begins.
import type { MeasureEntry } from "../../model/measures/measure-file.ts";
import { readWord, unitWords } from "./cell-words.ts";

interface ReadUnit {
  readonly unit: NonNullable<MeasureEntry["unit"]>;
  readonly per?: number | undefined;
}

/** What a cell of a column of units says. */
export function readUnitCell(written: string): ReadUnit | undefined {
  const per = perWithin(written);
  if (per !== undefined) return { unit: "rate", per };
  const unit = readWord(written, unitWords);
  return unit && { unit };
}

/** What a name says that begins with it. */
export function unitOfName(name: string): ReadUnit | undefined {
  if (/^(?:%|percentage\b|per ?cent\b|proportion of\b)/i.test(name)) return { unit: "percent" };
  if (/^(?:number|no\.?|#) of\b/i.test(name)) return { unit: "number" };
  const per = /\brate\b|^per\b/i.test(name) ? perWithin(name) : undefined;
  return per === undefined ? undefined : { unit: "rate", per };
}

/** Per how many, where words say it. */
export function perWithin(written: string): number | undefined {
  const [, figures = "", thousand] = /(?:\bper|\/)\s*(\d[\d,]*)(\s?k\b)?/i.exec(written) ?? [];
  const per = Number(figures.replaceAll(",", "")) * (thousand === undefined ? 1 : 1000);
  return per > 0 ? per : undefined;
}
