// How a measure stands, in a sentence or two that are worked out from its figures.
import { byPeriod, inPeriod } from "../../words/en/period-words.ts";
import { formatFigure, perWords } from "./format-figure.ts";
import { differenceShown } from "./gap.ts";
import type { Measure } from "./measure.ts";
import { aimWords } from "./measure-value.ts";
import { differenceWords, missingWords } from "./measure-words.ts";
import { isFigure } from "./observation.ts";

/**
 * `71.1% in June 2017, red against a target of 100%. That is 22.7 percentage points down on May 2017, which is worse.`
 * Before the day of a target: `27% in June 2017, green and on course for the target of 100% by March 2018.`
 */
export function summarizeMeasure(measure: Measure): string {
  const { line, unit, decimals } = measure;
  const { latest, last } = line;
  const missing =
    last === undefined || isFigure(last)
      ? undefined
      : `There is no figure for ${last.period.text}: ${missingWords[last.missing].toLowerCase()}.`;
  if (latest === undefined) return missing ?? "No figures have been given yet.";
  const figure = `${formatFigure(latest.value, unit, decimals)}${perWords(measure)} ${inPeriod(latest.period)}`;
  return [`${figure}${held(measure)}.`, movement(measure), unrated(measure), missing]
    .filter((part) => part !== undefined)
    .join(" ");
}

/** The rating with the target, or the course, that it is by. */
function held(measure: Measure): string {
  const { rating, target, isAhead, course } = measure.line;
  if (rating === undefined || target === undefined) return "";
  const aim = `${aimWords(measure, target.aim)}${target.by === undefined ? "" : ` ${byPeriod(target.by.text)}`}`;
  if (!isAhead || course === undefined) return `, ${rating} against a target of ${aim}`;
  if (course.course === "met") return `, ${rating}: the target of ${aim} is met already`;
  return course.course === "on-course"
    ? `, ${rating} and on course for the target of ${aim}`
    : `, ${rating} and behind the course for the target of ${aim}`;
}

/** Why a target that could rate the figure does not: its day has not come. */
function unrated(measure: Measure): string | undefined {
  const { rating, target, isAhead } = measure.line;
  if (rating !== undefined || !isAhead || target?.by === undefined) return undefined;
  if (target.aim.kind === "words" || measure.good === "info") return undefined;
  return `It is not rated yet: the target of ${aimWords(measure, target.aim)} is for ${target.by.text}.`;
}

function movement(measure: Measure): string | undefined {
  const { latest, previous, direction } = measure.line;
  if (latest === undefined || previous === undefined || direction === undefined) return undefined;
  if (direction.movement === "same") return `That is unchanged on ${previous.period.text}.`;
  const meaning = direction.meaning === "neutral" ? "" : `, which is ${direction.meaning}`;
  const size = differenceWords(measure, differenceShown(latest.value, previous.value, measure.decimals));
  return `That is ${size} ${direction.movement} on ${previous.period.text}${meaning}.`;
}
