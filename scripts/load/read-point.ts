// Reads what a cell of a series says: a figure, a share such as `169 of 633`, or words that say why there is none.
import { suggestChoice } from "../lib/nearest.ts";
import { type MissingReason, missingMeanings, missingReasons } from "../model/measures/missing-reason.ts";
import { type Counted, scaleOf } from "../model/measures/share.ts";
import { poundsPer, type Unit, units } from "../model/measures/unit.ts";
import { inUnit, looksLikeClock } from "./in-unit.ts";

/** Why there is no figure. `words` are kept where they say more than the reason that they stand for. */
export interface Absence {
  readonly missing: MissingReason;
  readonly words?: string;
}

/** What a cell comes to. */
export type PointCell =
  | { readonly value: number; readonly numerator?: number; readonly denominator?: number }
  | Absence;

/**
 * What words in a cell stand for, the first that fits. More may stand behind those that lead to it, as in `To be reported
 * in Quarter 2`; behind the others it does only where a sign parts it, since `not applicable yet` says another thing.
 */
const reasons: readonly (readonly [MissingReason, RegExp])[] = [
  [
    "not-yet-due",
    /^(the )?((data|figures?|results?) (is |are )?)?(to be (reported|published|collected)|not yet (due|available|reported|published|collected|known)|awaiting|(next )?(due|available|reported|published|update) (in|on|at|for|q[1-4]|quarter)|due q|pending)\b/i,
  ],
  ["in-development", /^(data |measure )?(is )?in development(?=\s*([.,:;(–—-]|$))/i],
  [
    "not-applicable",
    /^(n\/a|na|not applicable|old indicator|discontinued)(?=\s*([.,:;(–—-]|$|(for |in )?(this|the) (month|quarter|term|period|year)\b))/i,
  ],
  [
    "not-available",
    /^(data |figures? )?(is |are )?(not (available|reported|received|provided|supplied)|unavailable|no (update|return))(?=\s*([.,:;(–—-]|$|(for |in )?(this|the) (month|quarter|term|period|year)\b))/i,
  ],
  ["suppressed", /^(\*|c|x|supp(ressed)?|<\s*\d+)$/i],
  ["tbc", /^(tbc|tba|to be (confirmed|agreed|announced))\b/i],
  ["no-data", /^([-–—]+|no data|none|nil return|\.\.)$/i],
];

const shareForm = /^([\d,.]+)\s*(?:of|out of|\/)\s*([\d,.]+)$/i;

/** Reads a cell of a measure that is counted in a unit; undefined where it is neither a figure nor a known reason. */
export function readPointCell(written: string, counted: Counted): PointCell | undefined {
  const share = shareForm.exec(written);
  if (share !== null) return readShare(share[1] ?? "", share[2] ?? "", counted);
  const value = readFigure(withoutUnit(written, counted));
  return value === undefined ? readAbsence(written) : { value };
}

/** A unit in which a cell can be read: of a measure that is not known, it may be any. */
export function someUnitOf(written: string): Unit {
  return units.find((unit) => readPointCell(written, { unit }) !== undefined) ?? "number";
}

/** How often a measure is reported, where a cell says that in place of a figure for which there is no time. */
export function readHowOften(written: string): "month" | "quarter" | "term" | "year" | undefined {
  const form =
    /^(?:reported |collected |published |an? )?(?<often>monthly|quarterly|termly|annual(?:ly)?|yearly)(?: (?:measure|indicator|figure|data|only|update|return|reporting|kpi|pi))*[.*]?$/i;
  const often = form.exec(written.trim())?.groups?.["often"]?.toLowerCase();
  if (often === undefined) return undefined;
  if (often === "monthly") return "month";
  if (often === "quarterly") return "quarter";
  return often === "termly" ? "term" : "year";
}

/** Reads words that say why there is no figure, a reason that is known or words that come to one. */
export function readAbsence(written: string): Absence | undefined {
  const folded = written.toLowerCase().replaceAll(/\s+/g, "-");
  const exact = missingReasons.find((reason) => reason === folded);
  if (exact !== undefined) return { missing: exact };
  const meant = reasons.find(([, pattern]) => pattern.test(written))?.[0];
  if (meant === undefined) return undefined;
  return /\p{L}{2}/u.test(written) ? { missing: meant, words: written } : { missing: meant };
}

/** The reasons that are known, each with what it means, for words that are none. */
export function suggestReason(written: string): string {
  return suggestChoice(written, new Map(missingReasons.map((reason) => [reason, missingMeanings[reason]])));
}

/** A figure as Excel shows it: commas only between thousands, a point before decimals. */
export function readFigure(written: string): number | undefined {
  if (!/^-?(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d{1,15})?$/.test(written)) return undefined;
  return Number(written.replaceAll(",", ""));
}

/** Of a count the first of two figures is what is counted; of a share they are what it is worked out from. */
export function divide(numerator: number, denominator: number, counted: Counted): PointCell {
  const scale = scaleOf(counted);
  if (scale === undefined) return { value: numerator, numerator, denominator };
  // No share can be made of nothing.
  if (denominator === 0) return { missing: "not-applicable", words: `${numerator} of ${denominator}` };
  return { value: (numerator / denominator) * scale, numerator, denominator };
}

/** What is wrong with a cell that is neither a figure nor a known reason, and how to mend it. */
export function explainCell(
  written: string,
  { unit }: Counted,
): { readonly message: string; readonly hint: string } {
  if (shareForm.test(written) && unit === undefined)
    return {
      message: `“${written}” is a count or a share, and measures.yaml does not say which.`,
      hint: "Add a line “unit: …” to the measure, such as number or percent.",
    };
  if (/^[-\d,.]+\s*%$/.test(written) && unit !== "percent")
    return {
      message: `“${written}” is in per cent, and the measure is not.`,
      hint: "Take the sign out; or, if the measure is a share, write “unit: percent” in measures.yaml.",
    };
  if (readHowOften(written) !== undefined)
    return {
      message: `“${written}” says how often the measure is reported, and is no figure.`,
      hint: `Take the row out, and write “frequency: ${readHowOften(written)}” to the measure in measures.yaml.`,
    };
  if (/^\p{L}[^\d]+$/u.test(written))
    return {
      message: `“${written}” is neither a number nor a reason that is known.`,
      hint: `Write figures only, such as 1204 or 57.5, or why there is none. ${suggestReason(written)}`,
    };
  if (/^#(DIV\/0!|REF!|N\/A|VALUE!|NAME\?|NUM!|NULL!|#+)$/i.test(written))
    return {
      message: `“${written}” is an error of Excel, and not a figure.`,
      hint: "Mend the formula in the sheet and save it again; or write why there is no figure, such as no-data or not-available.",
    };
  if (looksLikeClock(written))
    return {
      message: `“${written}” is a time by the clock, and the measure is not.`,
      hint: "Write “unit: mm:ss” where it is minutes and seconds, or “unit: hh:mm” where it is hours and minutes.",
    };
  const decimal = /^-?\d+,\d{1,2}%?$/.test(written) ? written.replace(",", ".") : undefined;
  return {
    message: `“${written}” is neither a number nor a reason that is known.`,
    hint:
      decimal === undefined
        ? "Write figures only, such as 1204 or 57.5, or why there is none, such as not-yet-due."
        : `Write it with a point: ${decimal}.`,
  };
}

function readShare(part: string, whole: string, counted: Counted): PointCell | undefined {
  const [numerator, denominator] = [readFigure(part), readFigure(whole)];
  if (numerator === undefined || denominator === undefined || counted.unit === undefined) return undefined;
  return divide(numerator, denominator, counted);
}

/** A figure without the sign of its unit; one whose unit stands in an earlier publication may be in per cent. */
function withoutUnit(written: string, { unit }: Counted): string {
  const figure = inUnit(written, unit);
  if (poundsPer(unit) !== undefined) return figure.replace(/^(-?)£/, "$1");
  return unit === "percent" || unit === undefined ? figure.replace(/\s*%$/, "") : figure;
}
