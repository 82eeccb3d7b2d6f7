// The words that cells of sheets have for what a field of measures.yaml takes one word for.

import type { ReportingBasis } from "../../model/measures/reporting-basis.ts";
import { foldHead } from "../../model/measures/sheet-columns.ts";
import type { Unit } from "../../model/measures/unit.ts";

/** What a cell may say, by the word that measures.yaml has for it. */
export type CellWords<Word extends string> = readonly (readonly [Word, string])[];

/** Which figures are good. */
export const goodWords: CellWords<"high" | "low" | "range" | "info"> = [
  [
    "high",
    "high, higher, highest, higher is better, high is good, bigger is better, more is better, bigger, more, up, ↑, ▲, ⬆, increase, increasing, plus, maximise, aim to maximise, aim to increase, h",
  ],
  [
    "low",
    "low, lower, lowest, lower is better, low is good, smaller is better, less is better, fewer is better, smaller, fewer, less, down, ↓, ▼, ⬇, decrease, decreasing, reduce, minus, minimise, aim to minimise, aim to decrease, aim to reduce, l",
  ],
  ["range", "range, within range, in range, within a range, between"],
  [
    "info",
    "info, information, information only, for information, for information only, context, contextual, n a, none, neither, neutral, monitor, monitor only, no polarity, i",
  ],
];

/** How often a measure is reported. */
export const frequencyWords: CellWords<"month" | "quarter" | "term" | "year"> = [
  ["month", "month, monthly, every month, m"],
  ["quarter", "quarter, quarterly, every quarter, q"],
  ["term", "term, termly, every term, t"],
  ["year", "year, yearly, annual, annually, every year, a, y"],
];

/** What a figure speaks for. */
export const basisWords: CellWords<ReportingBasis> = [
  ["period", "period, in month, in period, in quarter, monthly total, month"],
  ["average", "average, averages, mean, median, avg, ave, monthly average, quarterly average"],
  [
    "snapshot",
    "snapshot, as at, month end, quarter end, term end, year end, period end, at month end, at quarter end, at year end, at period end, end of month, end of quarter, end of year, end of period, month end position, quarter end position, year end position, position, point in time",
  ],
  ["cumulative", "cumulative, ytd, year to date, since april, cumulative ytd, financial year cumulative"],
  [
    "rolling-12-months",
    "rolling 12 months, rolling 12, rolling year, rolling 12 month, rolling, rolling twelve months, 12 month rolling",
  ],
];

/** What a figure counts; what a rate is per stands behind it. */
export const unitWords: CellWords<Unit> = [
  ["number", "number, no, num, count, #, n, numeric, integer, volume"],
  ["percent", "percent, per cent, percentage, %, pct"],
  ["rate", "rate"],
  ["mm:ss", "mm ss, minutes and seconds, mins and secs, mins secs, min sec"],
  ["hh:mm", "hh mm, h mm, hours and minutes, hrs and mins, hrs mins, hr min"],
  ["minutes", "minutes, minute, mins, min"],
  ["hours", "hours, hour, hrs, hr"],
  ["days", "days, day, average days, ave days"],
  ["weeks", "weeks, week"],
  ["months", "months, month"],
  ["pounds", "pounds, £, gbp, money, currency"],
  ["£000", "£000, £000s, £ 000, £ 000s, £k, £ k, £ thousand, £ thousands, £thousand, thousands of pounds"],
  ["£m", "£m, £ m, £ million, £ millions, £million, £millions, millions of pounds"],
  ["kg", "kg, kgs, kilo, kilos, kilogram, kilograms"],
  ["tonnes", "tonnes, tonne, t"],
  ["km", "km, kms, kilometre, kilometres"],
  ["miles", "miles, mile"],
  ["m²", "m², m2, sqm, sq m, square metres"],
  ["hectares", "hectares, hectare, ha"],
  ["litres", "litres, litre"],
  ["m³", "m³, m3, cubic metres"],
  ["kWh", "kWh, kwh, kilowatt hours"],
  ["MWh", "MWh, mwh, megawatt hours"],
  ["thousands", "thousands, thousand, 000, 000s"],
  ["ratio", "ratio"],
];

/** The colours of ratings. */
export const ratingWords: CellWords<"green" | "amber" | "red"> = [
  ["green", "green, g"],
  ["amber", "amber, a, yellow"],
  ["red", "red, r"],
];

/** What an arrow says. */
export const directionWords: CellWords<"up" | "down" | "same" | "better" | "worse"> = [
  ["up", "up, ↑, ▲, ⬆, ⇧, ⇑, △, increase, increased, increasing, higher, rising, risen"],
  ["down", "down, ↓, ▼, ⬇, ⇩, ⇓, ▽, decrease, decreased, decreasing, lower, falling, fallen"],
  [
    "same",
    "same, →, ►, ▶, ➔, ➡, ↔, ⇔, ⇒, =, no change, static, stable, unchanged, level, maintained, steady",
  ],
  ["better", "better, improving, improved, improvement"],
  ["worse", "worse, declining, declined, decline, worsening, worsened, deteriorating, deteriorated"],
];

/** What is said of a measure as a whole. */
export const flagWords: CellWords<"council-plan" | "new" | "retired" | "obsolete"> = [
  ["council-plan", "council plan, corporate plan, cp"],
  ["new", "new, new measure, new indicator"],
  ["retired", "retired, deleted, discontinued, no longer reported"],
  ["obsolete", "obsolete"],
];

/** The word that a cell stands for, in any case and without signs but arrows; undefined for others. */
export function readWord<Word extends string>(written: string, words: CellWords<Word>): Word | undefined {
  const forms = [foldHead(written), written.trim().replaceAll(/[\uFE0E\uFE0F]/g, "")];
  return words.find(
    ([word, known]) => forms.includes(word) || known.split(", ").some((one) => forms.includes(one)),
  )?.[0];
}

/** Whether a cell says that there is nothing to be said. */
export function saysNothing(written: string): boolean {
  return /^(?:|[-–—]+|n\/?a|none|nil|not applicable|no target|no target set|not set|not rated|no rag|grey|white|\.\.)$/i.test(
    written.trim(),
  );
}
