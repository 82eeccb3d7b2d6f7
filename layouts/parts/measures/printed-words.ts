// What a source may print of a measure, in words.
import { type HtmlValue, html } from "../../../scripts/lib/html.ts";
import type { Measure } from "../../../scripts/model/measures/measure.ts";
import { type PrintedFact, printedLast } from "../../../scripts/model/measures/printed-difference.ts";
import type { Words } from "../../../scripts/words/words.ts";

/** `printed rating amber, worked out red`, or that it cannot be worked out. */
export function printedWords({ measures: { printed } }: Words, { field, was, is }: PrintedFact): string {
  return printed.worked(printed[field], was, is);
}

/** What is printed for the last period, where the figures do not come to it. */
export function printedMark(say: Words, measure: Measure, field: PrintedFact["field"]): HtmlValue {
  const one = printedLast(say, measure).find((fact) => fact.field === field);
  return one && html` <span class="printed">${say.measures.printed.mark(one.was)}</span>`;
}
