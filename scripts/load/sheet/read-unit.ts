// Reads what the figures of a measure count from a cell of a sheet, or from how the name of the measure begins.
import type { MeasureEntry } from "../../model/measures/measure-file.ts";
import type { Unit } from "../../model/measures/unit.ts";
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

/** Units that stand anywhere in a name. */
const namedUnits: readonly (readonly [Unit, RegExp])[] = [
  ["mm:ss", /\bmm:ss\b|\bminutes and seconds\b|\bmins?[:/]secs?\b/i],
  ["hh:mm", /\bhh?:mm\b|\bhours and minutes\b|\bhrs?[:/]mins?\b/i],
  ["£000", /£['’]?000s?\b|£k\b|£ ?thousands?\b/i],
  ["£m", /£m\b|£ ?millions?\b/i],
  ["tonnes", /^tonnes\b|^tonnage\b|\((?:in )?tonnes\)/i],
  ["km", /\((?:in )?(?:km|kilometres)\)/i],
  ["miles", /\((?:in )?miles\)/i],
  ["m²", /\((?:in )?(?:m²|m2|sq\.? ?m|square metres)\)/i],
  ["hectares", /\((?:in )?(?:ha|hectares)\)/i],
  ["litres", /\((?:in )?litres\)/i],
  ["m³", /\((?:in )?(?:m³|m3|cubic metres)\)/i],
  ["kWh", /\((?:in )?kwh\)/i],
  ["MWh", /\((?:in )?mwh\)/i],
  ["thousands", /\((?:in )?(?:thousands|000s)\)/i],
  ["kg", /^(?:kg|kilograms|kilos)\b|\((?:in )?kgs?\)/i],
];

/** What the signs of a figure say. */
export function unitOfFigure(figure: string): Unit | undefined {
  if (/\d\s?%$/.test(figure)) return "percent";
  if (!/^-?£/.test(figure)) return undefined;
  if (/\d\s?k$/i.test(figure)) return "£000";
  return /\d\s?(?:m|million)$/i.test(figure) ? "£m" : "pounds";
}

/** What a name says that begins with it. */
export function unitOfName(name: string): ReadUnit | undefined {
  if (/^(?:%|percentage\b|per ?cent\b|proportion of\b)/i.test(name)) return { unit: "percent" };
  if (/^(?:number|no\.?|#) of\b/i.test(name)) return { unit: "number" };
  const named = namedUnits.find(([, pattern]) => pattern.test(name))?.[0];
  if (named !== undefined) return { unit: named };
  const per = /\brate\b|^per\b/i.test(name) ? perWithin(name) : undefined;
  return per === undefined ? undefined : { unit: "rate", per };
}

/** Per how many, where words say it. */
export function perWithin(written: string): number | undefined {
  const [, figures = "", thousand] = /(?:\bper|\/)\s*(\d[\d,]*)(\s?k\b)?/i.exec(written) ?? [];
  const per = Number(figures.replaceAll(",", "")) * (thousand === undefined ? 1 : 1000);
  return per > 0 ? per : undefined;
}
