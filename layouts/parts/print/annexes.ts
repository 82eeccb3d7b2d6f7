// What stands behind the text of a printed publication: the figures of its charts, and a sheet for each of its measures.

import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { isExempt } from "../../../scripts/model/exempt/access.ts";
import type { AnnexForm } from "../../../scripts/model/measures/annex-form.ts";
import type { Publication } from "../../../scripts/model/publication.ts";
import type { Annex, View } from "../../../scripts/model/view.ts";
import { languageWithin } from "../language.ts";
import { compactSheet } from "../measures/compact-sheet.ts";
import { groupMeasures } from "../measures/measure-groups.ts";
import { measureSheet } from "../measures/measure-sheet.ts";

/** The annexes of a publication, each only where there is something to go into it. */
export function listAnnexes(view: View, publication: Publication, form: AnnexForm): readonly Annex[] {
  const { id, parts } = publication;
  const figures = [
    ...view.behind({ publication: id }),
    ...parts.flatMap(({ slug }) => view.behind({ publication: id, part: slug })),
  ];
  return [
    ...(figures.length === 0 ? [] : [figuresAnnex(view, publication, figures)]),
    ...(form === "none" ? [] : [measuresAnnex(view, publication, form)]),
  ];
}

/** The figures of charts that have too many to stand below them. */
export function figuresAnnex(view: View, { lang }: Publication, figures: readonly SafeHtml[]): Annex {
  const { annexOfFigures: title } = view.wordsFor(lang).print;
  return { name: "front-annex-figures", title, body: html`${figures}` };
}

function measuresAnnex(view: View, publication: Publication, form: "full" | "compact"): Annex {
  const { measures } = publication.facts;
  const { lang } = publication;
  const words = view.wordsFor(lang);
  const sheet = form === "full" ? measureSheet : compactSheet;
  const own = languageWithin(lang, view.register.site.lang);
  const groups = groupMeasures(words.measures, publication, measures).map(({ ref, title, measures: all }) => {
    // Measures of no group stand under words of the site.
    const language = ref === undefined && words === view.words ? undefined : own;
    return html`<section class="sheets"${languageWithin(view.register.site.lang, lang)}>
${title !== undefined && html`<h3 id="front-sheets-${ref ?? "others"}"${language}>${title}</h3>`}
${all.map((measure) => sheet(view, { publication, measure }, title === undefined ? 3 : 4))}
</section>`;
  });
  return {
    name: "front-annex-measures",
    title:
      form === "full"
        ? words.print.annexOfMeasures(measures.length)
        : words.print.compactMeasures.title(measures.length),
    // What is exempt has no page to lead to.
    body: html`${form === "compact" && !isExempt(publication.front) && html`<p>${words.print.compactMeasures.more}</p>`}${groups}`,
  };
}
