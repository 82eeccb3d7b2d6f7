// What a measure has to do with others: what was said of it, what it serves, where it is used, where else it is reported.

import { type HtmlValue, html, type SafeHtml, trusted } from "../../../scripts/lib/html.ts";
import { writtenText } from "../../../scripts/lib/screen-only.ts";
import { isBulleted, labelOf } from "../../../scripts/model/facts/strategy/strategy.ts";
import { chainOf, type LocatedMeasure } from "../../../scripts/model/measures/located-measure.ts";
import { measurePath } from "../../../scripts/model/measures/measure-path.ts";
import {
  actionsServed,
  objectivesServed,
  outcomesServed,
  prioritiesServed,
  usesOf,
} from "../../../scripts/model/measures/measure-ties.ts";
import { printedDifferences } from "../../../scripts/model/measures/printed-difference.ts";
import { dateWords } from "../../../scripts/model/period.ts";
import type { Publication } from "../../../scripts/model/publication.ts";
import { publicationAt } from "../../../scripts/model/publication-at.ts";
import type { Ref } from "../../../scripts/model/ref.ts";
import type { View } from "../../../scripts/model/view.ts";
import { languageWithin } from "../language.ts";
import { measureSpot, spotBeside } from "./measure-spot.ts";
import { printedWords } from "./printed-words.ts";

/** What is said under one head. */
export interface MeasureTie {
  readonly name: string;
  readonly title: string;
  readonly content: SafeHtml;
}

/** All that there is to say, in order. */
export function measureTies(view: View, located: LocatedMeasure): readonly MeasureTie[] {
  const { measures: words } = view.words;
  const all: readonly (readonly [string, string, SafeHtml | undefined])[] = [
    ["analysis", words.ties.analysis, analysis(view, located)],
    ["printed", words.printed.title, printed(view, located)],
    ["serves", words.ties.serves, serves(view, located)],
    ["used", words.ties.used, uses(view, located)],
    ["elsewhere", words.ties.elsewhere, elsewhere(view, located)],
  ];
  return all.flatMap(([name, title, content]) => (content === undefined ? [] : [{ name, title, content }]));
}

function analysis(view: View, located: LocatedMeasure): SafeHtml | undefined {
  const { measure } = located;
  if (measure.analysis.length === 0) return undefined;
  const head = trusted(view.medium === "print" ? "p" : "h3");
  const said = measure.analysis
    .toReversed()
    .map(
      ({ period, text }, index) =>
        html`<${head} class="analysis__period">${dateWords(period)}</${head}><div class="prose"${writtenText}${languageWithin(located.publication.lang, view.register.site.lang)}>${view.prose(text, measureSpot(view, located, `said-${index + 1}`))}</div>`,
    );
  return html`${said}`;
}

function printed(view: View, located: LocatedMeasure): SafeHtml | undefined {
  const { measure } = located;
  const from = measureSpot(view, located, "printed");
  const all = printedDifferences(view.words, measure);
  if (all.length === 0) return undefined;
  const items = all.flatMap(({ printed: { period, acknowledged }, area, facts }) =>
    facts.map(
      (fact) =>
        html`<li>${area !== undefined && html`${area.name}, `}${dateWords(period)}: ${printedWords(view.words, fact)}.${acknowledged !== undefined && html` ${view.inline(acknowledged, from)}`}</li>`,
    ),
  );
  return html`<ul>${items}</ul>`;
}

function serves(view: View, located: LocatedMeasure): SafeHtml | undefined {
  const { ties: words } = view.words.measures;
  const outcomes = outcomesServed(chainOf(view.register, located)).map(
    ({ publication, outcome: { ref, title, text } }) => {
      const name = title ?? view.plain(text, spotBeside(view, located, publication.id));
      return strategyItem(view, located, publication, { noun: "outcome", ref, name });
    },
  );
  const priorities = prioritiesServed(chainOf(view.register, located)).map(
    ({ publication, priority: { ref, title } }) =>
      strategyItem(view, located, publication, { noun: "priority", ref, name: title }),
  );
  const objectives = objectivesServed(chainOf(view.register, located)).map(
    ({ publication, objective, actions }) => {
      const from = spotBeside(view, located, publication.id);
      const own = actions.map(
        ({ ref, text }) =>
          html`<li><a href="${view.itemLink(from, "action", ref)}">${words.action(ref)}</a>: ${view.inline(text, from)}</li>`,
      );
      return html`<li><a href="${view.itemLink(from, "objective", objective.ref)}">${words.objective(objective.ref)}</a>${source(located, publication)}: ${view.inline(objective.text, from)}${own.length > 0 && html`<ul>${own}</ul>`}</li>`;
    },
  );
  const actions = actionsServed(chainOf(view.register, located)).map(
    ({ publication, action: { ref, text } }) => {
      const from = spotBeside(view, located, publication.id);
      return html`<li><a href="${view.itemLink(from, "action", ref)}">${words.action(ref)}</a>${source(located, publication)}: ${view.inline(text, from)}</li>`;
    },
  );
  const items = [...outcomes, ...priorities, ...objectives, ...actions];
  return items.length === 0 ? undefined : html`<ul>${items}</ul>`;
}

/** An outcome or a priority by its number, or by its name where it is printed without one. */
function strategyItem(
  view: View,
  located: LocatedMeasure,
  publication: Publication,
  { noun, ref, name }: { readonly noun: "outcome" | "priority"; readonly ref: Ref; readonly name: string },
): SafeHtml {
  const link = view.itemLink(spotBeside(view, located, publication.id), noun, ref);
  const list = noun === "outcome" ? "outcomes" : "priorities";
  const { strategy } = publication.facts;
  const { ties: words } = view.words.measures;
  const label = labelOf(
    strategy,
    noun,
    strategy?.priorities.every((one) => one.ref !== ref),
  );
  return isBulleted(strategy, list)
    ? html`<li><a href="${link}">${name}</a>${source(located, publication)}</li>`
    : html`<li><a href="${link}">${label === undefined ? words[noun](ref) : words.labelled(label.one, ref)}</a>${source(located, publication)}: ${name}</li>`;
}

/** The publication that says so, where it is not the measure's own. */
function source({ publication: own }: LocatedMeasure, { id, front }: Publication): HtmlValue {
  return id !== own.id && ` (${front.title})`;
}

function uses(view: View, located: LocatedMeasure): SafeHtml | undefined {
  const pages = usesOf(view.register, located).flatMap((location) => {
    const { part: slug } = location;
    const publication = publicationAt(view.register, location);
    if (publication === undefined) return [];
    const part = publication.parts.find((other) => other.slug === slug);
    // A page that is no part of the publication's text is that of its minutes.
    const label = slug === undefined ? undefined : (part?.front.label ?? view.words.measures.ties.minutes);
    const title = label === undefined ? publication.front.title : `${publication.front.title}, ${label}`;
    return [
      html`<li><a href="${view.link(spotBeside(view, located, publication.id), { ...location, publication: publication.id })}">${title}</a></li>`,
    ];
  });
  return pages.length === 0 ? undefined : html`<ul>${pages}</ul>`;
}

function elsewhere(view: View, located: LocatedMeasure): SafeHtml | undefined {
  const chain = chainOf(view.register, located);
  if (chain.length < 2) return undefined;
  const { ties: words } = view.words.measures;
  const items = chain.map((one) => {
    const { publication, measure } = one;
    if (publication.id === located.publication.id && measure.ref === located.measure.ref)
      return html`<li>${words.thisOne(publication.front.title)}</li>`;
    return html`<li><a href="${view.href(measurePath(publication.id, measure.ref))}">${publication.front.title}</a></li>`;
  });
  return html`<p>${words.chain}</p><ol>${items}</ol>`;
}
