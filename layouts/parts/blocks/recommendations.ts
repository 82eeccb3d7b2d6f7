// Recommendations: what is asked of whom, what was answered, and where each stands now.

import { type HtmlValue, html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { screenOnly } from "../../../scripts/lib/screen-only.ts";
import { decisionAt, decisionPath, hasPage } from "../../../scripts/model/committees/decision.ts";
import { mapInPlace } from "../../../scripts/model/exempt/withheld-entry.ts";
import {
  paragraphOf,
  showsParagraphs,
} from "../../../scripts/model/facts/recommendations/recommended-paragraph.ts";
import {
  isFollowed,
  type TrackedRecommendation,
} from "../../../scripts/model/facts/recommendations/tracked-recommendation.ts";
import type { Publication } from "../../../scripts/model/publication.ts";
import type { Ref } from "../../../scripts/model/ref.ts";
import type { Scene, View } from "../../../scripts/model/view.ts";
import { due, standing } from "../due.ts";
import { type Fact, factList } from "../fact-list.ts";
import { heading, idAttribute, permalink } from "../headings.ts";
import { owners } from "../lists.ts";
import { exemptNote } from "../meeting/exempt-note.ts";
import { ownWords } from "../own-words.ts";
import { rating } from "../rating.ts";
import type { BlockLayout } from "./block-layout.ts";

/** The block `recommendations`. */
export const recommendations: BlockLayout = (view, scene, block) => {
  if (showsParagraphs(block)) return asParagraphs(view, scene);
  const { recommendations: list = [], withheldRecommendations: withheld } = scene.publication.facts;
  const level = block.level + 1;
  const own = ownWords(view, scene.location);
  const { recommendations: words } = own.say.blocks;
  const entries = mapInPlace(list, withheld, {
    open: (one) => recommendation(view, scene, level, one),
    withheld: ({ ref, exempt }) =>
      html`<div class="recommendation"${idAttribute(scene.claim("recommendation", ref))}>
<div class="heading recommendation__number">${heading(view, own, level, undefined, own.words(words.recommendation(ref)), words.recommendation(ref))}</div>
<p>${exemptNote(view, (say, why) => say.recommendation(why), exempt, scene.publication.lang)}</p>
</div>`,
  });
  return html`<div class="recommendations">${entries}</div>`;
};

/** Each as a paragraph of the text under its number; what the cover of a report has is not said again. */
function asParagraphs(view: View, scene: Scene): SafeHtml {
  const { recommendations: list = [], withheldRecommendations: withheld, report } = scene.publication.facts;
  const { location, publication } = scene;
  const own = ownWords(view, location);
  const paragraph = (one: { readonly ref: Ref; readonly paragraph?: string }, content: SafeHtml) => {
    const number = paragraphOf(one);
    const anchor = view.anchor(location, "paragraph", number);
    const mark =
      view.medium === "print"
        ? html`<span class="para__number">${number}</span>`
        : html`<a class="para__number" data-pagefind-ignore="all" href="#${anchor}"><span class="govuk-visually-hidden"${screenOnly("spoken")}>${own.words(own.say.prose.paragraph)} </span>${number}</a>`;
    return html`<div class="para" id="${anchor}">${mark} <div class="para__text"><div${idAttribute(scene.claim("recommendation", one.ref))}>${content}</div></div></div>
`;
  };
  return html`${mapInPlace(list, withheld, {
    open: (one) =>
      paragraph(
        one,
        html`${one.exempt !== undefined && html`<p>${exemptNote(view, (say, why) => say.recommendation(why), one.exempt, publication.lang)}</p>`}${view.prose(one.text, location)}${report === undefined && html`${factList(own, recommendationFacts(view, scene, one))}${becameLink(view, publication, one.ref, own.words(own.say.blocks.recommendations.whatBecame(one.ref)))}`}`,
      ),
    withheld: (one) =>
      paragraph(
        one,
        html`<p>${exemptNote(view, (say, why) => say.recommendation(why), one.exempt, publication.lang)}</p>`,
      ),
  })}`;
}

function recommendation(view: View, scene: Scene, level: number, one: TrackedRecommendation): SafeHtml {
  const anchor = scene.claim("recommendation", one.ref);
  const own = ownWords(view, scene.location);
  const { recommendations: words } = own.say.blocks;
  const name = words.recommendation(one.ref);
  const link =
    anchor === undefined || view.medium === "print"
      ? undefined
      : permalink(anchor, own.words(words.linkTo(one.ref)));
  const facts = recommendationFacts(view, scene, one);
  return html`<div class="recommendation"${idAttribute(anchor)}>
<div class="heading recommendation__number">${heading(view, own, level, undefined, own.words(name), name)}${link}</div>
${one.exempt !== undefined && html`<p>${exemptNote(view, (say, why) => say.recommendation(why), one.exempt, scene.publication.lang)}</p>`}<div class="recommendation__text">${view.prose(one.text, scene.location)}</div>
${factList(own, facts)}
${becameLink(view, scene.publication, one.ref, own.words(words.whatBecame(one.ref)))}
</div>`;
}

/** The way to what became of a recommendation, where there is more to tell than where it stands. */
function becameLink(view: View, publication: Publication, ref: Ref, words: HtmlValue): SafeHtml | undefined {
  const decision = view.medium === "screen" ? decisionAt(view.known, publication.id, ref) : undefined;
  if (decision === undefined || !hasPage(decision)) return undefined;
  return html`<p${screenOnly("tracking")}><a href="${view.href(decisionPath(decision))}">${words}</a></p>`;
}

type Stand = Pick<Scene, "location">;

/** What is to be said of a recommendation beside its text: whom it asks, what was answered, and how it stands. */
export function recommendationFacts(view: View, stand: Stand, one: TrackedRecommendation): readonly Fact[] {
  return [...request(view, stand, one), ...response(view, stand, one), ...progress(view, stand, one)];
}

function request(view: View, { location }: Stand, one: TrackedRecommendation): readonly Fact[] {
  const own = ownWords(view, location);
  const { recommendations: words } = own.say.blocks;
  const { condition, paragraph, addressedTo, asks } = one;
  return [
    ...(addressedTo.length === 0 ? [] : [[words.addressedTo, owners(view, addressedTo, location)] as const]),
    ...optional(asks, (what): Fact => [words.asks, own.words(words.toDo[what])]),
    ...optional(condition, (text): Fact => [words.condition, view.inline(text, location)]),
    ...optional(paragraph, (number): Fact => {
      return [
        words.madeIn,
        html`<a href="${view.itemLink(location, "paragraph", number)}">${own.words(words.paragraph(number))}</a>`,
      ];
    }),
  ];
}

function response(view: View, { location }: Stand, one: TrackedRecommendation): readonly Fact[] {
  const own = ownWords(view, location);
  const { recommendations: words } = own.say.blocks;
  const { response: given } = one;
  if (given === undefined && !isFollowed(one)) return [];
  if (given === undefined)
    return [[words.response, html`<span class="missing">${own.words(words.unanswered)}</span>`]];
  const by = owners(view, [given.by], location);
  return [
    [
      words.response,
      words.answered(
        own.html,
        html`<strong${own.attributes}>${own.say.interface[given.decision]}</strong>`,
        by,
        given.date.text,
      ),
    ],
    ...optional(given.text, (text): Fact => [words.said, view.inline(text, location)]),
    ...optional(given.reason, (text): Fact => [words.reason, view.inline(text, location)]),
  ];
}

function progress(view: View, { location }: Stand, one: TrackedRecommendation): readonly Fact[] {
  const { owner, progress: stands } = one;
  const own = ownWords(view, location);
  const { recommendations: words } = own.say.blocks;
  const updates = stands.updates.map(
    ({ asAt, level, progress: text, evidence, source }) =>
      html`<li>${asAt.text}: ${rating(view, level, location)} ${optional(text, (said) => view.inline(said, location))} ${optional(evidence, (said) => html`<span class="evidence">${words.evidence(own.html, view.inline(said, location))}</span>`)} ${optional(source, (said) => html`<span class="source">${words.source(own.html, said)}</span>`)}</li>`,
  );
  const stood = html`${stands.due === undefined && updates.length === 0 ? html`<span class="missing"${own.attributes}>${own.say.interface["not-recorded"]}</span>` : standing(view, stands, location)}${updates.length > 0 && html`<ul class="updates">${updates}</ul>`}`;
  return [
    ...optional(owner, (id): Fact => [words.owner, owners(view, [id], location)]),
    ...optional(stands.due, (): Fact => [words.due, due(view, stands, location)]),
    ...(isFollowed(one) ? [[words.progress, stood] as const] : []),
  ];
}

function optional<Value, Result>(
  value: Value | undefined,
  make: (value: Value) => Result,
): readonly Result[] {
  return value === undefined ? [] : [make(value)];
}
