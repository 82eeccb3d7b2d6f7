// How a measure stands, in a sentence or two that are worked out from its figures.
import type { Words } from "../../words/words.ts";
import type { Held } from "./aims/held.ts";
import { formatFigure, perWords } from "./format-figure.ts";
import { differenceShown } from "./gap.ts";
import type { Measure } from "./measure.ts";
import { aimWords } from "./measure-value.ts";
import { differenceWords, whenOf } from "./measure-words.ts";
import { type Figure, isFigure } from "./observation.ts";

/**
 * `71.1% in June 2017, red against a target of 100%. That is 22.7 percentage points down on May 2017, which is worse.`
 * Before the day of a target: `27% in June 2017, green and on course for the target of 100% by March 2018.`
 */
export function summarizeMeasure(words: Words, measure: Measure): string {
  const { line } = measure;
  const { latest, last } = line;
  const { summary: say, missing: why } = words.figures;
  const missing =
    last === undefined || isFigure(last) ? undefined : say.missing(last.period.text, why[last.missing]);
  if (latest === undefined) return missing ?? say.none;
  return [
    held(words, measure, latest),
    line.ofYear && yearWords(words, measure, line.ofYear),
    movement(words, measure),
    unrated(words, measure),
    missing,
  ]
    .filter((part) => part !== undefined)
    .join(" ");
}

/** The figure with its rating, and the target or the course that it is by. */
function held(words: Words, measure: Measure, latest: Figure): string {
  const { rating, target, isAhead, course } = measure.line;
  const { summary: say } = words.figures;
  const figure = `${formatFigure(words, latest.value, measure.unit, measure.decimals)}${perWords(words, measure)}`;
  const when = words.dates.inPeriod(latest.period);
  if (rating === undefined || target === undefined) return say.figure(figure, when);
  const rated = words.figures.ratings[rating];
  const year = measure.rule.basis === "period" ? heldYear(words, measure, measure.line) : undefined;
  if (year !== undefined) return `${say.figure(figure, when)} ${year}`;
  const by = whenOf(words, target);
  const aim = `${aimWords(words, measure, target.aim)}${by === undefined ? "" : ` ${by}`}`;
  if (!isAhead || course === undefined) return say.rated(figure, when, rated, aim);
  if (course.course === "met") return say.met(figure, when, rated, aim);
  return course.course === "on-course"
    ? say.onCourse(figure, when, rated, aim)
    : say.behind(figure, when, rated, aim);
}

/** What the year has come to, where the target is of the whole year and the figure of a month. */
function heldYear(
  words: Words,
  measure: Measure,
  { target, soFar, course, isAhead, rating }: Partial<Held>,
): string | undefined {
  if (target?.perYear === undefined || target.by === undefined || soFar === undefined) return undefined;
  if (rating === undefined) return undefined;
  const { summary: say, ratings } = words.figures;
  const rated = ratings[rating];
  const figure = (value: number) => formatFigure(words, value, measure.unit, measure.decimals);
  const aim = aimWords(words, measure, target.aim);
  const year = target.by.text;
  return isAhead && course !== undefined
    ? say.ofYear(figure(soFar), year, rated, figure(course.expected), aim)
    : say.wholeYear(figure(soFar), year, rated, aim);
}

/**
 * How the year so far stands to a target of the whole year, as a sentence of its own; that there is one, where nothing can
 * be said of that.
 */
export function yearWords(words: Words, measure: Measure, held: Held): string {
  const { target } = held;
  const aim = `${aimWords(words, measure, target.aim)} ${words.figures.year.aim(target.by?.text)}`;
  return heldYear(words, measure, held) ?? words.figures.year.unrated(aim);
}

/** Why a target that could rate the figure does not: its day has not come. */
function unrated(words: Words, measure: Measure): string | undefined {
  const { rating, target, isAhead, soFar } = measure.line;
  if (target?.perYear !== undefined && soFar === undefined && measure.good !== "info")
    return words.figures.summary.unratedYear;
  if (rating !== undefined || !isAhead || target?.by === undefined) return undefined;
  if (target.aim.kind === "words" || measure.good === "info") return undefined;
  return words.figures.summary.unrated(aimWords(words, measure, target.aim), target.by.text);
}

function movement(words: Words, measure: Measure): string | undefined {
  const { summary: say } = words.figures;
  const { latest, previous, direction } = measure.line;
  if (latest === undefined || previous === undefined || direction === undefined) return undefined;
  if (direction.movement === "same") return say.unchanged(previous.period.text);
  const size = differenceWords(
    words,
    measure,
    differenceShown(latest.value, previous.value, measure.decimals),
  );
  const { ways, meanings } = say;
  return say.moved(size, ways[direction.movement], previous.period.text, meanings[direction.meaning]);
}
