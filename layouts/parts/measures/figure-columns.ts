// What there is to say of each period of a measure: the figures of the whole and its areas, the target, and notes.

import { type HtmlValue, html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { targetOn } from "../../../scripts/model/measures/aims/dated-aim.ts";
import { formatFigure, perWords } from "../../../scripts/model/measures/format-figure.ts";
import type { LocatedMeasure } from "../../../scripts/model/measures/located-measure.ts";
import type { Measure } from "../../../scripts/model/measures/measure.ts";
import type { MeasureLine } from "../../../scripts/model/measures/measure-line.ts";
import { aimWords } from "../../../scripts/model/measures/measure-value.ts";
import { type DatedPeriod, observationAt } from "../../../scripts/model/measures/observation.ts";
import { dateWords } from "../../../scripts/model/period.ts";
import type { View } from "../../../scripts/model/view.ts";
import { observed } from "./figures.ts";
import { measureSpot } from "./measure-spot.ts";

/** A column of figures. */
export interface FigureColumn {
  readonly head: string;
  content(period: DatedPeriod): HtmlValue;
}

/** The columns in order; none for a measure without figures. */
export function figureColumns(view: View, { measure }: LocatedMeasure): readonly FigureColumn[] {
  const lines = linesOf(measure);
  if (lines.length === 0) return [];
  const counted = lines.filter(({ observations }) =>
    observations.some((one) => "numerator" in one && one.numerator !== undefined),
  );
  const { measures: words } = view.words;
  return [
    ...lines.map(
      (line): FigureColumn => ({
        head: nameOf(view, line),
        content: (period) => observed(view, view.words, measure, observationAt(line.observations, period)),
      }),
    ),
    // One target for all periods stands above the table.
    ...(measure.targets.length > 1
      ? [{ head: words.target, content: (period: DatedPeriod) => aim(view, measure, period) }]
      : []),
    ...counted.map(
      (line): FigureColumn => ({
        head: words.figures.outOf(line.area?.name),
        content: (period) => outOf(view, line, period),
      }),
    ),
  ];
}

/** What a reader should know of a period's figures, and what was published first. */
export function figureNotes(view: View, located: LocatedMeasure, period: DatedPeriod): readonly SafeHtml[] {
  const { measure } = located;
  const lines = linesOf(measure);
  const { figures: words } = view.words.measures;
  const from = measureSpot(view, located, `figure-${period.start}-${period.end}`);
  return lines.flatMap((line) => {
    const now = observationAt(line.observations, period);
    const first = line.revised.find(
      (one) => one.period.start === period.start && one.period.end === period.end,
    );
    const label = lines.length > 1 && line.area !== undefined ? words.ofArea(nameOf(view, line)) : "";
    const revised =
      first !== undefined && "value" in first && now !== undefined
        ? [
            html`<p>${label}${words.revised(html, html`${observed(view, view.words, measure, first)}${perWords(view.words, measure)}`, first.published && dateWords(first.published), observed(view, view.words, measure, now))}</p>`,
          ]
        : [];
    const note = now?.note === undefined ? [] : [html`<p>${label}${view.inline(now.note, from)}</p>`];
    return [...revised, ...note];
  });
}

/** The whole and those of its areas that have figures. */
function linesOf({ line, areas }: Measure): readonly MeasureLine[] {
  return [line, ...areas].filter(({ series }) => series.length > 0);
}

function nameOf(view: View, { area }: MeasureLine): string {
  return area?.name ?? view.words.measures.all;
}

function aim(view: View, measure: Measure, period: DatedPeriod): HtmlValue {
  const target = targetOn(measure.targets, period.end);
  if (target === undefined) return undefined;
  const words = aimWords(view.words, measure, target.aim);
  return target.perYear === undefined ? words : `${words} ${view.words.figures.year.aim(undefined)}`;
}

function outOf(view: View, line: MeasureLine, period: DatedPeriod): HtmlValue {
  const one = observationAt(line.observations, period);
  if (one === undefined || !("numerator" in one) || one.numerator === undefined) return "";
  return one.denominator === undefined
    ? formatFigure(view.words, one.numerator, "number")
    : view.words.measures.figures.share(
        formatFigure(view.words, one.numerator, "number"),
        formatFigure(view.words, one.denominator, "number"),
      );
}
