// What everybody finds of a publication on its pages, and members of an exempt one in its paper alone.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { LocatedMeasure } from "../../../scripts/model/measures/located-measure.ts";
import type { Publication } from "../../../scripts/model/publication.ts";
import type { View } from "../../../scripts/model/view.ts";
import { type Fact, factList } from "../fact-list.ts";
import { definitionFacts, standingFacts } from "../measures/measure-facts.ts";
import { measureFigures } from "../measures/measure-figures.ts";
import { measureName } from "../measures/measure-words.ts";
import { siteWords } from "../own-words.ts";
import { sourceNote } from "../publication-facts.ts";

/** Its summary, how it is known, where it comes from, and all that there is to its measures. */
export function privateFacts(view: View, publication: Publication): SafeHtml {
  const { front, facts } = publication;
  const source = sourceNote(view, publication);
  const about: readonly (Fact | undefined)[] = [
    ["Summary", front.summary],
    front.period === undefined ? undefined : ["Period", front.period],
    front.reference === undefined ? undefined : ["Reference", front.reference],
    front.version === undefined ? undefined : ["Version", front.version],
    source === undefined ? undefined : ["Source", source],
  ];
  return html`<section class="chapter paper" aria-labelledby="private-about">
<h2 id="private-about">About this paper</h2>
${factList(
  siteWords,
  about.filter((fact) => fact !== undefined),
)}
${facts.measures.map((measure, index) => measureInFull(view, { publication, measure }, index + 1))}
</section>`;
}

function measureInFull(view: View, located: LocatedMeasure, order: number): SafeHtml {
  const { measure, publication } = located;
  const said = measure.analysis.map(
    ({ period, text }): Fact => [
      `Said of ${view.dateWords(period)}`,
      view.prose(text, { publication: publication.id, elsewhere: true }),
    ],
  );
  const figures = measureFigures(view, located, `private-figures-${order}`);
  return html`<h3 id="private-measure-${order}">${measureName(measure)}</h3>
<p>${view.measures.summary(measure)}</p>
${factList(siteWords, [...standingFacts(view, measure), ...definitionFacts(view, located), ...said])}
${figures}`;
}
