// What an objective or a priority is measured by, under a few bold words.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { MeasureRef } from "../../../scripts/model/ref.ts";
import type { Scene, View } from "../../../scripts/model/view.ts";
import { ownWords } from "../own-words.ts";
import { measureName } from "./measure-words.ts";

/** The measures of the publication as a list, each a link to where it stands; nothing for none. */
export function measuredBy(
  view: View,
  { publication, location }: Scene,
  refs: readonly MeasureRef[] | undefined,
): SafeHtml | undefined {
  if (refs === undefined || refs.length === 0) return undefined;
  const items = refs.map((ref) => {
    const measure = publication.facts.measures.find((other) => other.ref === ref);
    return html`<li><a href="${view.itemLink(location, "measure", ref)}">${measure === undefined ? ref : measureName(measure)}</a></li>`;
  });
  const { attributes, say } = ownWords(view, location);
  return html`<div class="labelled"><p class="labelled__label"${attributes}>${say.blocks.actions.measuredBy}</p><ul>${items}</ul></div>`;
}
