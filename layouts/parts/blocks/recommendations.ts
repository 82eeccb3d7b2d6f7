// Recommendations: what is asked of whom, what was answered, and where each stands now.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { screenOnly } from "../../../scripts/lib/screen-only.ts";
import type { TrackedRecommendation } from "../../../scripts/model/facts/recommendations/tracked-recommendation.ts";
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
  const { recommendations: list = [], withheldRecommendations: withheld } = scene.publication.facts;
  const level = block.level + 1;
  const own = ownWords(view, scene.location);
  const entries = view.mapInPlace(list, withheld, {
    open: (one) => recommendation(view, scene, level, one),
    withheld: ({ ref, exempt }) =>
      html`<div class="recommendation"${idAttribute(scene.claim("recommendation", ref))}>
<div class="heading recommendation__number">${heading(view, own, level, undefined, own.words(`Recommendation ${ref}`), `Recommendation ${ref}`)}</div>
<p>${exemptNote(view, (words, why) => words.recommendation(why), exempt, scene.publication.lang)}</p>
</div>`,
  });
  return html`<div class="recommendations">${entries}</div>`;
};

function recommendation(view: View, scene: Scene, level: number, one: TrackedRecommendation): SafeHtml {
  const anchor = scene.claim("recommendation", one.ref);
  const own = ownWords(view, scene.location);
  const name = `Recommendation ${one.ref}`;
  const link =
    anchor === undefined || view.medium === "print"
      ? undefined
      : permalink(anchor, own.words(`Link to recommendation ${one.ref}`));
  const facts = [...request(view, scene, one), ...response(view, scene, one), ...progress(view, scene, one)];
  return html`<div class="recommendation"${idAttribute(anchor)}>
<div class="heading recommendation__number">${heading(view, own, level, undefined, own.words(name), name)}${link}</div>
${one.exempt !== undefined && html`<p>${exemptNote(view, (words, why) => words.recommendation(why), one.exempt, scene.publication.lang)}</p>`}<div class="recommendation__text">${view.prose(one.text, scene.location)}</div>
${factList(own, facts)}
${view.medium === "screen" && own.html`<p${screenOnly("tracking")}><a href="${view.href(view.committees.decisionPath({ publication: scene.publication, ref: one.ref }))}">What became of recommendation ${one.ref}</a></p>`}
</div>`;
}

function request(view: View, { location }: Scene, one: TrackedRecommendation): readonly Fact[] {
  const own = ownWords(view, location);
  const { condition, paragraph } = one;
  return [
    ["Addressed to", owners(view, one["addressed-to"], location)],
    ...optional(condition, (text): Fact => ["Condition", view.inline(text, location)]),
    ...optional(paragraph, (number): Fact => {
      return [
        "Made in",
        own.html`<a href="${view.itemLink(location, "paragraph", number)}">paragraph ${number}</a>`,
      ];
    }),
  ];
}

function response(
  view: View,
  { location }: Scene,
  { response: given }: TrackedRecommendation,
): readonly Fact[] {
  const own = ownWords(view, location);
  if (given === undefined) return [["Response", own.html`<span class="missing">None recorded</span>`]];
  const by = owners(view, [given.by], location);
  return [
    [
      "Response",
      own.html`<strong${own.attributes}>${view.word(given.decision)}</strong> by ${by}, ${given.date.text}`,
    ],
    ...optional(given.text, (text): Fact => ["What they said", view.inline(text, location)]),
    ...optional(given.reason, (text): Fact => ["Their reason", view.inline(text, location)]),
  ];
}

function progress(
  view: View,
  { location }: Scene,
  { owner, progress: stands }: TrackedRecommendation,
): readonly Fact[] {
  const own = ownWords(view, location);
  const updates = stands.updates.map(
    ({ asAt, level, progress: text, evidence, source }) =>
      html`<li>${asAt.text}: ${rating(view, level, location)} ${optional(text, (words) => view.inline(words, location))} ${optional(evidence, (words) => own.html`<span class="evidence">Evidence: ${view.inline(words, location)}</span>`)} ${optional(source, (words) => own.html`<span class="source">Source: ${words}</span>`)}</li>`,
  );
  return [
    ...optional(owner, (id): Fact => ["Owner", owners(view, [id], location)]),
    ...optional(stands.due, (): Fact => ["Due", due(view, stands, location)]),
    [
      "Progress",
      html`${stands.due === undefined && updates.length === 0 ? html`<span class="missing"${own.attributes}>${view.word("not-recorded")}</span>` : standing(view, stands, location)}${updates.length > 0 && html`<ul class="updates">${updates}</ul>`}`,
    ],
  ];
}

function optional<Value, Result>(
  value: Value | undefined,
  make: (value: Value) => Result,
): readonly Result[] {
  return value === undefined ? [] : [make(value)];
}
