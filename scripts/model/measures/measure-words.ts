// What is said of figures in words: why one is missing, how much is tolerated, how far two are apart, what a year is called.
import type { IsoDay } from "../../lib/calendar.ts";
import { formatNumber } from "../../lib/number-format.ts";
import type { Course } from "./course.ts";
import { formatFigure, perWords, writtenFigure } from "./format-figure.ts";
import type { Measure } from "./measure.ts";
import type { BenchmarkBody, Unit } from "./measure-file.ts";
import type { MeasureRules } from "./measure-rules.ts";
import type { MissingReason } from "./missing-reason.ts";
import type { ReportingYear } from "./reporting-basis.ts";

/** Why a figure is missing, as readers see it. */
export const missingWords: Readonly<Record<MissingReason, string>> = {
  "not-yet-due": "Not yet due",
  "not-available": "Not available",
  suppressed: "Kept back to protect people",
  "in-development": "In development",
  "no-data": "No data",
  "not-applicable": "Does not apply",
  tbc: "To be confirmed",
};

const unitNames: Readonly<Record<Exclude<Unit, "rate">, string>> = {
  number: "Number",
  percent: "Per cent",
  days: "Days",
  weeks: "Weeks",
  months: "Months",
  pounds: "Pounds",
  ratio: "Ratio",
};

/** What a figure counts, with how many a rate is out of. */
export function unitWords({ unit, per }: Pick<MeasureRules, "unit" | "per">): string {
  if (unit !== "rate") return unitNames[unit];
  return per === undefined ? "Rate" : `Rate per ${formatNumber(per)}`;
}

/** Per how many, behind the name of a measure or a figure beside it, unless the name says so: ` per 10,000`. */
export function perBeside(measure: Pick<MeasureRules, "unit" | "per" | "name" | "part">): string {
  const words = perWords(measure);
  const named = `${measure.name} ${measure.part ?? ""}`.toLowerCase();
  const says = named.includes(words.trim()) || named.includes(words.trim().replaceAll(",", ""));
  return says ? "" : words;
}

/** What its figures are per, for the head of a row of them; undefined where the name says so, and for other units. */
export function rateHead(measure: Pick<MeasureRules, "unit" | "per" | "name" | "part">): string | undefined {
  return perBeside(measure) === "" ? undefined : unitWords(measure);
}

/** Whose figure a measure is set beside, as readers see it. */
export const benchmarkNames: Readonly<Record<BenchmarkBody, string>> = {
  "statistical-neighbours": "Statistical neighbours",
  "best-neighbour": "Best neighbour",
  region: "Region",
  england: "England",
  "top-quartile": "Top quartile",
};

/** How a figure stands to the line that leads to its target. */
export const courseNames: Readonly<Record<Course, string>> = {
  met: "met already",
  "on-course": "on course",
  behind: "behind the course",
  missed: "missed",
};

/**
 * What is still amber: `amber above 90%`, `amber down to 90%`, `amber within 20 of it`, and before the day of the target,
 * when figures are held against the course for it, `amber up to 5 behind the course`; undefined without a tolerance.
 */
export function toleranceWords(measure: Measure): string | undefined {
  const { line, good, unit } = measure;
  const { target } = line;
  if (target?.tolerance === undefined || target.aim.kind === "words") return undefined;
  const { margin, inclusive } = target.tolerance;
  const { from, to } =
    target.aim.kind === "range" ? target.aim : { from: target.aim.value, to: target.aim.value };
  if (isRatedByCourse(line))
    return `amber ${inclusive ? "up to" : "less than"} ${differenceWords(measure, margin)} behind the course`;
  const figure = (value: number) => writtenFigure(value, unit);
  if (good === "high") return `amber ${inclusive ? "down to" : "above"} ${figure(from - margin)}`;
  if (good === "low") return `amber ${inclusive ? "up to" : "below"} ${figure(to + margin)}`;
  return `amber ${inclusive ? "within" : "less than"} ${figure(margin)} ${inclusive ? "of" : "from"} it`;
}

/** Whether the last figure is held against the line that leads to its target, since the day of that is to come. */
export function isRatedByCourse({ isAhead, course }: Pick<Measure["line"], "isAhead" | "course">): boolean {
  return isAhead && course !== undefined;
}

/** A difference without its sign: `5.5 percentage points`, `£200`, `3`. */
export function differenceWords({ unit }: Pick<MeasureRules, "unit">, difference: number): string {
  const size = Math.abs(difference);
  if (unit !== "percent") return formatFigure(size, unit);
  return `${formatNumber(size)} percentage ${size === 1 ? "point" : "points"}`;
}

/** What a year is called by its first day: `2016/17`, or `2016` where it is that of the calendar. */
export function yearName(start: IsoDay, year: ReportingYear): string {
  const first = Number(start.slice(0, 4));
  return year === "calendar" ? `${first}` : `${first}/${String((first + 1) % 100).padStart(2, "0")}`;
}
