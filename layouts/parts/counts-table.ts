// How many actions stood at each level at each report: a small table, and a bar that shows the same at a glance.
import { type HtmlValue, html, type SafeHtml } from "../../scripts/lib/html.ts";
import {
  countByLevel,
  type LevelCount,
  type PlannedAction,
  type PlannedObjective,
  type PlanState,
} from "../../scripts/model/facts/actions/action-plan.ts";
import type { RatingScale } from "../../scripts/model/facts/rating-scale.ts";
import type { Publication } from "../../scripts/model/publication.ts";
import type { View } from "../../scripts/model/view.ts";
import { ownWords, type SaidWords } from "./own-words.ts";
import { rating } from "./rating.ts";
import { cell, table } from "./table.ts";

/** The counts of a set of actions, or nothing for a plan without reports. */
export function countsTable(
  view: View,
  publication: Publication,
  actions: readonly (PlannedAction | PlannedObjective)[],
  id: string,
  caption: string,
): SafeHtml | undefined {
  const { plan } = publication.facts;
  if (plan === undefined || plan.states.length === 0) return undefined;
  const levels = [...plan.scale.levels, undefined];
  const from = { publication: publication.id };
  const own = ownWords(view, from);
  return table({
    own,
    id,
    caption,
    className: "fold counts",
    columns: [
      { head: own.say.publications.counts.report },
      ...levels.map((level) => ({ head: rating(view, level, from), className: "number" })),
      { head: countedWords(own, actions), className: "number" },
    ],
    body: plan.states.map((state) => stateRows(own, state, actions, plan.scale)),
  });
}

/** What is counted: a plan may have objectives without actions, which are rated themselves. */
function countedWords({ say }: SaidWords, items: readonly object[]): string {
  const { counts: words } = say.publications;
  const objectives = items.filter((item) => "actions" in item).length;
  if (objectives === 0) return words.actions;
  return objectives === items.length ? words.objectives : words.both;
}

function stateRows(
  own: SaidWords,
  state: PlanState,
  actions: readonly (PlannedAction | PlannedObjective)[],
  scale: RatingScale,
): SafeHtml {
  const counts = state.rated ? countByLevel(actions, scale, state.asAt) : [];
  const { counts: words } = own.say.publications;
  const none = own.say.interface["not-recorded"];
  const cells: HtmlValue = state.rated
    ? counts.map(({ level, count }) => cell(own, level?.label ?? none, count, "number"))
    : html`<td colspan="${scale.levels.length + 1}" class="number"><span class="missing">${own.words(words.notRated)}</span></td>`;
  return html`<tr><th scope="row">${state.asAt.text}<div class="counts__title">${state.title}</div>${state.rated && bar(counts, actions.length)}</th>${cells}${cell(own, countedWords(own, actions), actions.length, "number")}</tr>`;
}

/** The bar repeats the figures of its row, so it is hidden from screen readers. */
function bar(counts: readonly LevelCount[], total: number): SafeHtml | undefined {
  if (total === 0) return undefined;
  const width = 200;
  let start = 0;
  const parts = counts.map(({ level, count }) => {
    const from = start;
    start += (count / total) * width;
    return html`<rect class="bar__part bar__part--${level?.colour ?? "none"}" x="${round(from)}" y="0" width="${round(start - from)}" height="8"/>`;
  });
  return html`<svg class="bar" viewBox="0 0 ${width} 8" width="${width}" height="8" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
