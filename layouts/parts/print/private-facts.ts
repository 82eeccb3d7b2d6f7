// What everybody finds of a publication on its pages, and members of an exempt one in its paper alone.

import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { headingOf } from "../../../scripts/lib/outline.ts";
import type { TrackedRecommendation } from "../../../scripts/model/facts/recommendations/tracked-recommendation.ts";
import { hasBlock } from "../../../scripts/model/has-block.ts";
import { hasSheets } from "../../../scripts/model/measures/measure-sheets.ts";
import type { Publication } from "../../../scripts/model/publication.ts";
import type { View } from "../../../scripts/model/view.ts";
import { recommendationFacts } from "../blocks/recommendations.ts";
import { type Fact, factList } from "../fact-list.ts";
import { measureSheet } from "../measures/measure-sheet.ts";
import { ownWords, unmarked } from "../own-words.ts";
import { given, type PublicationHead } from "../publication-head.ts";

/**
 * Its summary, how it is known, where it comes from, and its measures in full where no annex has them; nothing of what
 * its head says, and nothing at all where that is all.
 */
export function privateFacts(
  view: View,
  publication: Publication,
  head: PublicationHead,
): SafeHtml | undefined {
  const about = factsBeside(view, publication, head);
  const { print: words } = view.wordsFor(publication.lang);
  const sheets = hasSheets(publication) ? [] : publication.facts.measures;
  const followed = hasBlock(publication, "recommendations")
    ? []
    : (publication.facts.recommendations ?? []).filter(hasMore);
  if (about.length + sheets.length + followed.length === 0) return undefined;
  return html`<section class="chapter paper" aria-labelledby="private-about">
<h2 id="private-about">${words.aboutPaper}</h2>
${about.length > 0 && factList(unmarked, about)}
${followed.map((one) => whatBecame(view, publication, one))}
${sheets.map((measure) => measureSheet(view, { publication, measure }, 3))}
</section>`;
}

/** Whether there is more to say of a recommendation than that it was made. */
function hasMore({ condition, owner, response, progress }: TrackedRecommendation): boolean {
  return (
    [condition, owner, response, progress.due].some((one) => one !== undefined) || progress.updates.length > 0
  );
}

/** A recommendation whose text the paper has, and of which everybody else finds more on its own page. */
function whatBecame(view: View, publication: Publication, one: TrackedRecommendation): SafeHtml {
  const location = { publication: publication.id };
  const own = ownWords(view, location);
  return html`${headingOf({ level: 3, content: html`${own.words(own.say.blocks.recommendations.recommendation(one.ref))}` })}
${factList(own, recommendationFacts(view, { location }, one))}`;
}

/** The cover of a report says what its template asks for; any other head the summary and the period, and a full one all. */
function factsBeside(
  view: View,
  { kind, lang }: Publication,
  { cover, summary, source, facts: { period, reference, version } }: PublicationHead,
): readonly Fact[] {
  const { print } = view.wordsFor(lang);
  const isPlain = cover === undefined;
  const isFull = isPlain && kind.print !== "paper";
  return given([
    (isPlain && kind.print !== "letter") || cover?.namesSummary ? undefined : [print.summary, summary],
    isPlain ? undefined : period,
    isFull ? undefined : reference,
    isFull ? undefined : version,
    source === undefined ? undefined : [print.source, source],
  ]);
}
