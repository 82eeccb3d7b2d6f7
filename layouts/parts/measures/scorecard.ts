// A scorecard: a table a group, and below it what the source printed otherwise.

import { type HtmlValue, html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { placeOf } from "../../../scripts/lib/outline.ts";
import { screenOnly } from "../../../scripts/lib/screen-only.ts";
import type { Measure } from "../../../scripts/model/measures/measure.ts";
import { printedDifferences } from "../../../scripts/model/measures/printed-difference.ts";
import { scorecardColumns } from "../../../scripts/model/measures/scorecard-columns.ts";
import { dateWords } from "../../../scripts/model/period.ts";
import type { Block } from "../../../scripts/model/prose/prose.ts";
import type { Scene, View } from "../../../scripts/model/view.ts";
import { freshAnchor, tableAnchor, tableLabel } from "../blocks/block-layout.ts";
import { heading } from "../headings.ts";
import { ownWords, type SaidWords } from "../own-words.ts";
import { table } from "../table.ts";
import { groupMeasures, groupTexts, groupTitle, type MeasureGroup } from "./measure-groups.ts";
import { filterAttribute, measureName } from "./measure-words.ts";
import { printedWords } from "./printed-words.ts";
import { scorecardHeads, scorecardRow } from "./scorecard-row.ts";

/** As many periods as a page holds in print without text below nine points. */
const mostPeriods = 5;

/** The groups of some measures, each with a heading where the scorecard has groups. */
export function scorecard(view: View, scene: Scene, block: Block, measures: readonly Measure[]): SafeHtml {
  const own = ownWords(view, scene.location);
  const groups = groupMeasures(own.say.measures, scene.publication, measures);
  const sections = groups.map((group, index) => {
    const begins = group.section !== undefined && group.section !== groups[index - 1]?.section;
    const id = begins ? scene.claim("block", `scorecard-section-${group.ref ?? "others"}`) : undefined;
    const over = begins && heading(view, own, block.level + 1, id, group.section, group.section);
    return html`${over}${section(view, scene, block, group, { index, count: groups.length })}`;
  });
  return html`${placeOf("wide")}<div class="scorecard"${filterAttribute(own.say)}>${sections}</div>`;
}

function section(
  view: View,
  scene: Scene,
  block: Block,
  group: MeasureGroup,
  { index, count }: { readonly index: number; readonly count: number },
): SafeHtml {
  const { ref = "others", title, measures } = group;
  const columns = scorecardColumns(measures, mostPeriods);
  const name = `scorecard-${ref}`;
  const [first, last] = [columns.periods[0], columns.periods.at(-1)];
  const own = ownWords(view, scene.location);
  const { measures: words } = own.say;
  const periods =
    first === undefined || last === undefined ? undefined : words.figures.span(first.text, last.text);
  const { caption, listed } = captionOf(view, own, group, periods);
  const shown = groupTitle(own, group);
  const texts = groupTexts(view, scene, group);
  const head =
    title === undefined
      ? undefined
      : heading(view, own, levelOf(block, group), scene.claim("block", name), shown, shown);
  // Heads are repeated on each page of a table, and its caption is not.
  const firstHead =
    view.medium === "print" && title !== undefined ? words.scorecard.groupMeasure(title) : words.measure;
  return html`<section class="scorecard__group" data-group>${head}${texts.before}
${table({
  own,
  id: index === 0 ? tableAnchor(view, scene, block, "measures") : freshAnchor(scene, `${name}-table`),
  label: tableLabel(own, block, index, count),
  caption,
  listed,
  className: `scorecard__table${columns.years.length > 1 ? " scorecard__table--years" : ""}`,
  columns: scorecardHeads(words, columns, firstHead),
  body: measures.map((measure) => scorecardRow(view, scene, measure, columns)),
})}
${differences(view, scene, measures)}${texts.behind}</section>`;
}

/** A group stands a level below its section, as far as there are levels. */
function levelOf({ level }: Block, { section: over }: MeasureGroup): number {
  return Math.min(6, over === undefined ? level + 1 : level + 2);
}

/**
 * The caption of a group, whose title stands above it and is not shown again but said with it; in lists of tables it has the
 * title as well, which is its officer's.
 */
function captionOf(
  view: View,
  own: SaidWords,
  group: MeasureGroup,
  periods: string | undefined,
): { readonly caption: HtmlValue; readonly listed: HtmlValue } {
  const title = groupTitle(own, group) ?? own.words(own.say.measures.allMeasures);
  if (periods === undefined) return { caption: title, listed: title };
  const span = own.words(periods);
  const listed = html`${title}${own.words(", ")}${span}`;
  if (group.title === undefined) return { caption: listed, listed };
  const spoken =
    view.medium === "screen" &&
    html`<span class="govuk-visually-hidden"${screenOnly("spoken")}>${title}, </span>`;
  return { caption: html`${spoken}${span}`, listed };
}

/** A note for everything that was printed and is not worked out so, with the reason where one is known. */
function differences(view: View, { location }: Scene, measures: readonly Measure[]): HtmlValue {
  const { say, words: said } = ownWords(view, location);
  const notes = measures.flatMap((measure) =>
    printedDifferences(say, measure).map(({ printed, area, facts }) => {
      const words = facts.map((fact) => printedWords(say, fact));
      const why = printed.acknowledged;
      return html`<li><strong>${measure.number !== undefined && `${measure.number} `}${measureName(measure)}</strong>${area !== undefined && html`, ${area.name}`} ${said(`(${dateWords(printed.period)}): ${words.join("; ")}.`)}${why !== undefined && html` ${view.inline(why, location)}`}</li>`;
    }),
  );
  if (notes.length === 0) return undefined;
  return html`<div class="table-notes differs" data-with-table><p class="labelled__label">${said(say.measures.printed.title)}</p><ul>${notes}</ul></div>`;
}
