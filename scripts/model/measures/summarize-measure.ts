// How a measure stands, in a sentence or two that are worked out from its figures.
import { formatFigure } from "./format-figure.ts";
import { differenceShown } from "./gap.ts";
import type { Measure } from "./measure.ts";
import { aimWords } from "./measure-value.ts";
import { differenceWords, missingWords } from "./measure-words.ts";
import { isFigure } from "./observation.ts";

/** `71.1% in June 2017, red against a target of 100%. That is 22.7 percentage points down on May 2017, which is worse.` */
export function summarizeMeasure(measure: Measure): string {
  const { line, unit, decimals, target } = measure;
  const { latest, last, rating } = line;
  const missing =
    last === undefined || isFigure(last)
      ? undefined
      : `There is no figure for ${last.period.text}: ${missingWords[last.missing].toLowerCase()}.`;
  if (latest === undefined) return missing ?? "No figures have been given yet.";
  const figure = `${formatFigure(latest.value, unit, decimals)} in ${latest.period.text}`;
  const held =
    rating === undefined || target === undefined
      ? ""
      : `, ${rating} against a target of ${aimWords(measure, target.aim)}`;
  return [`${figure}${held}.`, movement(measure), missing].filter((part) => part !== undefined).join(" ");
}

function movement(measure: Measure): string | undefined {
  const { latest, previous, direction } = measure.line;
  if (latest === undefined || previous === undefined || direction === undefined) return undefined;
  if (direction.movement === "same") return `That is unchanged on ${previous.period.text}.`;
  const meaning = direction.meaning === "neutral" ? "" : `, which is ${direction.meaning}`;
  const size = differenceWords(measure, differenceShown(latest.value, previous.value, measure.decimals));
  return `That is ${size} ${direction.movement} on ${previous.period.text}${meaning}.`;
}
