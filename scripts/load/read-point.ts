// Reads what a cell of a series says: a figure, a share such as `169 of 633`, or words that say why there is none.
import { type MissingReason, missingReasons, type Unit } from "../model/measures/measure-file.ts";

/** What a cell comes to. `words` are kept where they say more than the reason that they stand for. */
export type PointCell =
  | { readonly value: number; readonly numerator?: number; readonly denominator?: number }
  | { readonly missing: MissingReason; readonly words?: string };

/** What words in a cell stand for, the first that fits. */
const reasons: readonly (readonly [MissingReason, RegExp])[] = [
  ["not-yet-due", /\b(to be (reported|published|collected)|not yet|awaiting|due in|pending)\b/i],
  ["in-development", /\bin development\b/i],
  ["not-applicable", /^(n\/a|na|not applicable|old indicator|discontinued)\b/i],
  ["not-available", /\b(not available|unavailable)\b/i],
  ["suppressed", /^(\*|c|x|supp(ressed)?|<\s*\d+)$/i],
  ["tbc", /^(tbc|tba|to be (confirmed|agreed|announced))\b/i],
  ["no-data", /^([-–—]+|no data|none|nil return|\.\.)$/i],
];

/** Reads a cell of a measure that is counted in a unit; undefined where it is neither a figure nor a known reason. */
export function readPointCell(
  written: string,
  { unit, per }: { readonly unit?: Unit | undefined; readonly per?: number | undefined },
): PointCell | undefined {
  const share = /^([\d,.]+)\s*(?:of|out of|\/)\s*([\d,.]+)$/i.exec(written);
  if (share !== null) return readShare(share[1] ?? "", share[2] ?? "", unit, per);
  const value = readFigure(unit === "pounds" ? written.replace(/^(-?)£/, "$1") : written);
  if (value !== undefined) return { value };
  const exact = missingReasons.find((reason) => reason === written.toLowerCase());
  if (exact !== undefined) return { missing: exact };
  const meant = reasons.find(([, pattern]) => pattern.test(written))?.[0];
  if (meant === undefined) return undefined;
  return /\p{L}{2}/u.test(written) ? { missing: meant, words: written } : { missing: meant };
}

/** A figure as Excel shows it: commas only between thousands, a point before decimals, a per cent sign or none. */
export function readFigure(written: string): number | undefined {
  if (!/^-?(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d{1,15})?%?$/.test(written)) return undefined;
  return Number(written.replace(/[,%]/g, ""));
}

/** Of a count the first of two figures is what is counted; of a share they are what it is worked out from. */
function readShare(
  part: string,
  whole: string,
  unit: Unit | undefined,
  per: number | undefined,
): PointCell | undefined {
  const [numerator, denominator] = [readFigure(part), readFigure(whole)];
  if (numerator === undefined || denominator === undefined) return undefined;
  const scale = unit === "percent" ? 100 : unit === "rate" ? (per ?? 1) : unit === "ratio" ? 1 : undefined;
  if (scale === undefined) return { value: numerator, numerator, denominator };
  // No share can be made of nothing.
  if (denominator === 0) return { missing: "not-applicable", words: `${part} of ${whole}` };
  return { value: (numerator / denominator) * scale, numerator, denominator };
}
