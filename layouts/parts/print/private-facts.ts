// What everybody finds of a publication on its pages, and members of an exempt one in its paper alone.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { Publication } from "../../../scripts/model/publication.ts";
import type { View } from "../../../scripts/model/view.ts";
import { type Fact, factList } from "../fact-list.ts";
import { measureSheet } from "../measures/measure-sheet.ts";
import { siteWords } from "../own-words.ts";
import { sourceNote } from "../publication-facts.ts";

/** Its summary, how it is known, where it comes from, and its measures in full where no annex has them. */
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
${!view.measures.hasSheets(publication) && facts.measures.map((measure) => measureSheet(view, { publication, measure }, 3))}
</section>`;
}
