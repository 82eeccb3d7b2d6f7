// What is said of figures in words: why one is missing, how much is tolerated, how far two are apart, which year a period is in.
import type { Words } from "../../words/words.ts";
import type { DatedAim } from "./aims/dated-aim.ts";
import type { Held } from "./aims/held.ts";
import { formatFigure, perWords, writtenFigure } from "./format-figure.ts";
import type { Measure } from "./measure.ts";
import type { MeasureRules } from "./measure-rules.ts";
import type { DatedPeriod } from "./observation.ts";
import { isClock } from "./unit.ts";
import { yearName, yearStart } from "./year-to-date.ts";

/** What a figure counts, with how many a rate is out of. */
export function unitWords({ figures }: Words, { unit, per }: Pick<MeasureRules, "unit" | "per">): string {
  return unit === "rate" ? figures.rate(per) : figures.units[unit];
}

/** Per how many, behind the name of a measure or a figure beside it, unless the name says so: ` per 10,000`. */
export function perBeside(
  words: Words,
  measure: Pick<MeasureRules, "unit" | "per" | "name" | "part">,
): string {
  const per = perWords(words, measure);
  const named = `${measure.name} ${measure.part ?? ""}`.toLowerCase();
  const says = named.includes(per.trim()) || named.includes(per.trim().replaceAll(",", ""));
  return says ? "" : per;
}

/** What its figures are per, for the head of a row of them; undefined where the name says so, and for other units. */
export function rateHead(
  words: Words,
  measure: Pick<MeasureRules, "unit" | "per" | "name" | "part">,
): string | undefined {
  return perBeside(words, measure) === "" ? undefined : unitWords(words, measure);
}

/**
 * What is still amber: `amber above 90%`, `amber down to 90%`, `amber within 20 of it`, and before the day of the target,
 * when figures are held against the course for it, `amber up to 5 behind the course`; undefined without a tolerance.
 */
export function toleranceWords(all: Words, measure: Measure): string | undefined {
  const { line, good, unit } = measure;
  const { target } = line;
  const low = target?.aim.kind === "range" && good === "range" ? target.aim.below : undefined;
  const below = low && all.figures.belowRange[low];
  if (target?.tolerance === undefined || target.aim.kind === "words") return below;
  const { margin, inclusive } = target.tolerance;
  const { from, to } =
    target.aim.kind === "range" ? target.aim : { from: target.aim.value, to: target.aim.value };
  const { tolerance: words } = all.figures;
  if (isRatedByCourse(line)) return words.course(differenceWords(all, measure, margin), inclusive);
  const figure = (value: number) => writtenFigure(all, value, unit);
  if (good === "high") return words.high(figure(from - margin), inclusive);
  if (good === "low") return words.low(figure(to + margin), inclusive);
  const range = words.range(figure(margin), inclusive);
  return below === undefined ? range : `${range}; ${below}`;
}

/** Whether the last figure is held against the line that leads to its target, since the day of that is to come. */
export function isRatedByCourse({ isAhead, course }: Pick<Measure["line"], "isAhead" | "course">): boolean {
  return isAhead && course !== undefined;
}

/** A difference without its sign: `5.5 percentage points`, `£200`, `00:27 minutes`, `3`. */
export function differenceWords(
  words: Words,
  { unit }: Pick<MeasureRules, "unit">,
  difference: number,
): string {
  const size = Math.abs(difference);
  if (unit === "percent") return words.figures.points(size);
  return `${formatFigure(words, size, unit)}${isClock(unit) ? perWords(words, { unit }) : ""}`;
}

/** The reporting year that a period ends in, such as `2016/17`. */
export function yearOf({ rule: { year } }: Pick<MeasureRules, "rule">, { end }: DatedPeriod): string {
  return yearName(yearStart(end, year), year);
}

/** How much of the target of a year is due by the last figure: `300 due by June 2026`; undefined for other targets. */
export function dueWords(
  words: Words,
  { line: { latest, ...line }, unit, decimals }: Measure,
  { target, course, isAhead }: Partial<Held> = line,
): string | undefined {
  if (target?.perYear === undefined || course === undefined || latest === undefined || !isAhead)
    return undefined;
  return words.figures.year.due(formatFigure(words, course.expected, unit, decimals), latest.period.text);
}

/** When a target is to be reached, or for which time it holds: `by March 2027`, `for 2025/26`, `a year`; undefined where it does not say. */
export function whenOf({ dates, figures }: Words, { by, span, perYear }: DatedAim): string | undefined {
  if (perYear !== undefined) return figures.year.aim((by ?? span)?.text);
  if (span !== undefined) return dates.forPeriod(span.text);
  return by && dates.byPeriod(by.text);
}
