// A measure in the compact annex: what its row in the text has no room for, with periods across, so that several have a page.

import { html, type SafeHtml, trusted } from "../../../scripts/lib/html.ts";
import { figurePeriods } from "../../../scripts/model/measures/figure-periods.ts";
import type { LocatedMeasure } from "../../../scripts/model/measures/located-measure.ts";
import { observationAt } from "../../../scripts/model/measures/observation.ts";
import { summarizeMeasure } from "../../../scripts/model/measures/summarize-measure.ts";
import { yearName } from "../../../scripts/model/measures/year-to-date.ts";
import type { View } from "../../../scripts/model/view.ts";
import { factList } from "../fact-list.ts";
import { languageWithin } from "../language.ts";
import { unmarked } from "../own-words.ts";
import { table } from "../table.ts";
import { figureNotes } from "./figure-columns.ts";
import { figureRating, observed, yearFigure } from "./figures.ts";
import { definitionFacts, standingFacts } from "./measure-facts.ts";
import { figuresCaption } from "./measure-figures.ts";
import { sheetAnchor } from "./measure-spot.ts";
import { measureTies } from "./measure-ties.ts";
import { measureName } from "./measure-words.ts";
import { rowLink } from "./sheet-link.ts";

/** As many times as stand side by side on an upright page. */
const most = 7;

/** A column: a period or a whole year, and what each line of the measure has there. */
interface Time {
  readonly head: string;
  readonly of: (line: LocatedMeasure["measure"]["line"]) => SafeHtml;
}

/** The measure, under a heading of a level, in the language of the site. */
export function compactSheet(view: View, located: LocatedMeasure, level: 3 | 4): SafeHtml {
  const { publication, measure } = located;
  const { definition: words } = view.words.measures;
  const id = sheetAnchor(measure.ref);
  const tag = trusted(`h${level}`);
  const row = rowLink(view, located);
  const kept = [words.counted, words.owner, words.arrears, words.marked, words.data];
  const facts = [
    ...definitionFacts(view, located).filter(([title]) => kept.some((one) => one === title)),
    ...(row === undefined ? standingFacts(view, located) : []),
    ...measureTies(view, located)
      .filter(({ name }) => name === "analysis" || name === "printed")
      .map(({ title, content }) => [title, content] as const),
    ...figurePeriods(measure).flatMap((period) => {
      const own = figureNotes(view, located, period);
      return own.length === 0 ? [] : [[period.text, html`${own}`] as const];
    }),
  ];
  return html`<section class="sheet sheet--compact" data-sheet="${measure.ref}" aria-labelledby="${id}">
<div class="sheet__head" data-whole><${tag} id="${id}"${languageWithin(publication.lang, view.register.site.lang)}>${measure.number !== undefined && html`<span class="sheet__number">${measure.number}</span> `}${measureName(measure)}</${tag}>
<p class="sheet__summary">${summarizeMeasure(view.words, measure)} ${row}</p></div>
${facts.length > 0 && html`<div class="sheet__run">${factList(unmarked, facts)}</div>`}
${figures(view, located, id)}
</section>`;
}

/** The whole and its areas a row each, and times across, in as many tables as they need; the last says how areas are rated. */
function figures(view: View, { publication, measure }: LocatedMeasure, id: string): readonly SafeHtml[] {
  const { measures: words } = view.words;
  const lines = [measure.line, ...measure.areas].filter(({ series }) => series.length > 0);
  const years =
    measure.frequency === "year"
      ? []
      : measure.line.years
          .filter(({ figure }) => "value" in figure)
          .map(
            ({ start }): Time => ({
              head: yearName(start, measure.rule.year),
              of: (line) => {
                const figure = line.years.find((one) => one.start === start)?.figure;
                return yearFigure(view, view.words, measure, figure);
              },
            }),
          );
  const periods = figurePeriods(measure)
    .toReversed()
    .map(
      (period): Time => ({
        head: period.text,
        of: (line) => observed(view, view.words, measure, observationAt(line.observations, period)),
      }),
    );
  const times = [...years, ...periods];
  const parts = Array.from({ length: Math.ceil(times.length / most) }, (_one, at) =>
    times.slice(at * most, (at + 1) * most),
  );
  const isRated = measure.good !== "info" && measure.areas.length > 0;
  const noun = publication.facts.areaNoun?.one;
  return parts.map((part, at) => {
    const rated = isRated && at === parts.length - 1;
    return table({
      own: unmarked,
      id: `${id}-figures${parts.length > 1 ? `-${at + 1}` : ""}`,
      caption:
        parts.length > 1
          ? words.figures.span(part[0]?.head ?? "", part.at(-1)?.head ?? "")
          : figuresCaption(view, measure),
      className: "sheet__table",
      columns: [
        { head: words.areas.area(noun) },
        ...part.map(({ head }) => ({ head, className: "number" })),
        ...(rated ? [{ head: words.rating }] : []),
      ],
      body: lines.map(
        (line) =>
          html`<tr><th scope="row">${line.area?.name ?? words.all}</th>${part.map(({ of }) => html`<td class="number">${of(line)}</td>`)}${rated && html`<td>${figureRating(view, view.words, { ...measure, line })}</td>`}</tr>`,
      ),
    });
  });
}
