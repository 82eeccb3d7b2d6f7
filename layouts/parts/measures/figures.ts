// How a figure, a year, a rating and a direction of travel are shown. What is missing says why, and is never left empty.

import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { screenOnly } from "../../../scripts/lib/screen-only.ts";
import { measureSparkline } from "../../../scripts/model/charts/measure-chart.ts";
import { isBelowRange } from "../../../scripts/model/measures/aims/target.ts";
import { figureLevel } from "../../../scripts/model/measures/figure-scale.ts";
import { figureWords } from "../../../scripts/model/measures/format-figure.ts";
import type { Measure } from "../../../scripts/model/measures/measure.ts";
import type { MeasureLine } from "../../../scripts/model/measures/measure-line.ts";
import type { Observation } from "../../../scripts/model/measures/observation.ts";
import type { View } from "../../../scripts/model/view.ts";
import type { Words } from "../../../scripts/words/words.ts";
import { rating } from "../rating.ts";

/** A figure, or why there is none. */
export function observed(view: View, say: Words, measure: Measure, one: Observation | undefined): SafeHtml {
  if (one === undefined) return dash(view, say.measures.figures.notGiven);
  if ("value" in one) return html`${figureWords(say, measure, one.value)}`;
  return html`<span class="missing">${say.figures.missing[one.missing]}</span>`;
}

/** What a year comes to, or why it comes to nothing. */
export function yearFigure(
  view: View,
  say: Words,
  measure: Measure,
  figure: MeasureLine["yearToDate"] | undefined,
): SafeHtml {
  const { figures: words } = say.measures;
  if (figure === undefined) return dash(view, words.noYear);
  if ("value" in figure) return html`${figureWords(say, measure, figure.value)}`;
  if (figure.none === "basis") return html`<span class="missing">${words.cannotBeAdded}</span>`;
  return html`<span class="missing">${figure.none === "gap" ? words.notComplete : say.figures.missing[figure.none]}</span>`;
}

/** A dash with the words that it stands for; paper hides no words. */
function dash(view: View, words: string): SafeHtml {
  if (view.medium === "print") return html`<span class="missing">–</span>`;
  return html`<span class="missing"><span aria-hidden="true">–</span><span class="govuk-visually-hidden"${screenOnly("spoken")}>${words}</span></span>`;
}

/** The rating that was worked out, with the course where it is by that, or why there is none. */
export function figureRating(view: View, say: Words, measure: Measure): SafeHtml {
  const { rating: own, isAhead, course } = measure.line;
  if (own !== undefined) {
    const by = isAhead && course !== undefined ? say.figures.courses[course.course] : undefined;
    return html`${rating(view, figureLevel(say, own), { elsewhere: true })}${by !== undefined && html` <span class="scorecard__why">${by}</span>`}`;
  }
  const { figures: words } = say.measures;
  const why = whyNotRated(words, measure);
  return html`<span class="rating rating--none"><span aria-hidden="true">–</span> ${words.notRated}</span>${why !== undefined && html` <span class="scorecard__why">${why}</span>`}`;
}

/** For information alone is told beside the name already. */
function whyNotRated(words: Words["measures"]["figures"], { good, line }: Measure): string | undefined {
  const { target, isAhead } = line;
  if (line.latest === undefined) return words.noFigure;
  if (good === "info") return undefined;
  if (target === undefined) return words.noTarget;
  const { aim, by, span } = target;
  if (target.perYear !== undefined && aim.kind !== "words") return words.yearNotComplete;
  if (span !== undefined && span.start > line.latest.period.end) return words.targetFor(span.text);
  if (isBelowRange(line.latest.value, good, aim) && !isAhead) return words.belowRange;
  return isAhead && by !== undefined && aim.kind !== "words" ? words.targetFor(by.text) : words.targetInWords;
}

const arrows: Readonly<Record<"up" | "down" | "same", string>> = {
  up: "M8 1.5 14 8h-4v6.5H6V8H2Z",
  down: "M8 14.5 14 8h-4V1.5H6V8H2Z",
  same: "M14.5 8 9 2.5V6H1.5v4H9v3.5Z",
};

/** An arrow with the words that it stands for; without an earlier figure the words alone. */
export function direction(say: Words, { line }: Measure): SafeHtml {
  const { direction: way, latest } = line;
  const { measures: words } = say;
  if (way === undefined)
    return html`<span class="missing">${latest === undefined ? words.figures.noFigure : words.figures.noEarlier}</span>`;
  return html`<span class="direction direction--${way.meaning}"><svg class="direction__arrow" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="${arrows[way.movement]}"/></svg> ${words.moved(words.movements[way.movement], words.meanings[way.meaning])}</span>`;
}

/** The course of its figures, as small as a word. */
export function trend(view: View, say: Words, measure: Measure): SafeHtml {
  return (
    view.sparkline(measureSparkline(measure, say), say) ??
    html`<span class="missing">${say.measures.figures.noFigures}</span>`
  );
}
