// The page of a publication, whatever its kind: its facts, its contents list, its text, its parts and its source.
import { type HtmlValue, html, type SafeHtml } from "../../scripts/lib/html.ts";
import type { Publication } from "../../scripts/model/publication.ts";
import type { View } from "../../scripts/model/view.ts";
import { contentsList } from "./contents.ts";
import { downloadList } from "./downloads.ts";
import { languageWithin } from "./language.ts";
import { pageShell } from "./page-shell.ts";
import { factList, publicationFacts, sourceNote } from "./publication-facts.ts";
import { statusNotice, statusTag } from "./status.ts";

/** What a kind adds to its pages: what stands before the text, and names of scripts in `assets/`, without `.js`. */
export interface PageExtras {
  readonly glance?: HtmlValue;
  readonly scripts?: readonly string[];
}

/** The whole page. */
export function publicationPage(
  view: View,
  publication: Publication,
  { glance, scripts = [] }: PageExtras = {},
): string {
  const { front, id, kind, lang } = publication;
  const location = { publication: id };
  const path = view.pathOf(location);
  const own = languageWithin(view.register.site.lang, lang);
  const kindStep = kind.formal ? [{ label: kind.plural, path: `/${kind.folder}/` }] : [];
  return pageShell(view, {
    path,
    title: front.title,
    description: front.summary,
    lang,
    trail: kindStep,
    scripts: ["contents", "table-frame", ...scripts],
    main: html`<article class="publication" data-pagefind-body>
<header class="page-head">
${kind.formal && html`<p class="page-head__kind"${own}><span data-pagefind-meta="kind">${kind.title}</span> ${statusTag(view, publication)}</p>`}
<h1>${front.title}</h1>
<p class="page-head__summary">${front.summary}</p>
${statusNotice(view, publication, own)}
<div class="page-head__about"${own} data-pagefind-ignore>${kind.formal && factList(publicationFacts(view, publication))}${downloadList(view, publication)}</div>
</header>
<div class="columns">
${contentsList(view, location)}
<div class="columns__text">
${glance}
<div class="prose">${view.body(location)}</div>
${partList(view, publication, own)}
${sourceSection(view, publication, own)}
</div>
</div>
</article>`,
  });
}

function partList(view: View, { id, parts, lang }: Publication, own: HtmlValue): SafeHtml | undefined {
  if (parts.length === 0) return undefined;
  const items = parts.map(
    ({ slug, front }) =>
      html`<li${languageWithin(front.lang ?? lang, lang)}><a href="${view.href(view.pathOf({ publication: id, part: slug }))}">${front.label}: ${front.title}</a>${front.summary !== undefined && html`<p>${front.summary}</p>`}</li>`,
  );
  return html`<section class="part-list" aria-labelledby="page--parts"><h2 id="page--parts"${own}>Parts of this publication</h2><ul>${items}</ul></section>`;
}

function sourceSection(view: View, publication: Publication, own: HtmlValue): SafeHtml | undefined {
  const note = sourceNote(view, publication);
  if (note === undefined) return undefined;
  return html`<section class="source-note" aria-labelledby="page--source"><h2 id="page--source"${own}>Where the facts come from</h2>${note}</section>`;
}
