// The page of a publication, whatever its kind: its facts, its contents list, its text, its parts and its source.

import { type HtmlValue, html, type SafeHtml } from "../../scripts/lib/html.ts";
import { screenOnly, writtenText } from "../../scripts/lib/screen-only.ts";
import { mapInPlace } from "../../scripts/model/exempt/withheld-entry.ts";
import type { Publication } from "../../scripts/model/publication.ts";
import type { View } from "../../scripts/model/view.ts";
import { ancestors } from "./ancestors.ts";
import { contentsList } from "./contents.ts";
import { type Download, downloadList, listDownloads } from "./downloads.ts";
import { type Fact, factList } from "./fact-list.ts";
import { glancesOf } from "./glance.ts";
import { languageWithin } from "./language.ts";
import { exemptNote } from "./meeting/exempt-note.ts";
import { siteWords, wordsWithin } from "./own-words.ts";
import { pageSection } from "./page-section.ts";
import { pageShell } from "./page-shell.ts";
import { documentFacts, sourceNote } from "./publication-facts.ts";
import { statusNotice, statusTag } from "./status.ts";

/** What a kind of publication shows beside what all have, or in place of it. */
export interface KindParts {
  /** What stands beside the kind, above the title. */
  readonly about?: HtmlValue;
  /** In place of the usual facts. */
  readonly facts?: readonly Fact[];
  /** In place of the usual downloads. */
  readonly downloads?: readonly Download[];
  /** What a reader must know first. */
  readonly notice?: HtmlValue;
  /** Sections before and after the text, whose headings are in the contents list. */
  readonly before?: HtmlValue;
  readonly after?: HtmlValue;
  /** Names of scripts in `assets/` that the kind needs too, without `.js`. */
  readonly scripts?: readonly string[];
}

/** The whole page of a publication. */
export function publicationPage(view: View, publication: Publication, own: KindParts = {}): string {
  const { front, id, kind, lang } = publication;
  const location = { publication: id };
  const { attributes: words, say } = wordsWithin(view, lang);
  const { facts = documentFacts(view, publication), downloads = listDownloads(view, publication) } = own;
  const body = view.body(location);
  return pageShell(view, {
    path: view.pathOf(location),
    title: front.title,
    description: front.summary,
    lang,
    trail: ancestors(view, publication),
    scripts: ["contents", "table-frame", ...(own.scripts ?? [])],
    main: html`<article class="publication" data-pagefind-body>
<header class="page-head">
${kind.formal && html`<p class="page-head__kind"${words}><span data-pagefind-meta="kind">${say.kinds[kind.name].title}</span> ${own.about} ${statusTag(view, publication)}</p>`}
<h1>${front.title}</h1>
<p class="page-head__summary">${front.summary}</p>
${own.notice}
${statusNotice(view, publication, words)}
<div class="page-head__about"${words} data-pagefind-ignore>${kind.formal && factList(siteWords, facts)}${downloadList(say, downloads)}</div>
</header>
<div class="columns">
${contentsList(view, html`${own.before}${body}${own.after}`, location)}
<div class="columns__text">
${glances(view, publication, words)}
${own.before}
${body.toString() !== "" && html`<div class="prose"${writtenText}>${body}</div>`}
${own.after}
${partList(view, publication)}
${sourceSection(view, publication)}
</div>
</div>
</article>`,
    subject: publication,
  });
}

/** What stands before the text; its headings are not in the contents list. */
function glances(view: View, publication: Publication, words: SafeHtml | undefined): readonly SafeHtml[] {
  return glancesOf(view, publication).map(
    ({ name, title, content }) =>
      html`<section class="glance" aria-labelledby="page--${name}"><h2 id="page--${name}"${words}>${title}</h2>${content}</section>`,
  );
}

function partList(view: View, publication: Publication): SafeHtml | undefined {
  const { id, parts, withheld, lang } = publication;
  if (parts.length + withheld.length === 0) return undefined;
  const items = mapInPlace(parts, withheld, {
    withheld: ({ label, exempt }) =>
      html`<li>${exemptNote(view, ({ named }, why) => named(label, why), exempt, lang)}</li>`,
    open: ({ slug, front }) =>
      html`<li${screenOnly("navigation")}${languageWithin(front.lang ?? lang, lang)}><a href="${view.href(view.pathOf({ publication: id, part: slug }))}">${front.label}: ${front.title}</a>${front.summary !== undefined && html`<p>${front.summary}</p>`}</li>`,
  });
  return pageSection(
    view,
    publication,
    { name: "parts", title: view.wordsFor(lang).publications.parts, className: "part-list", isWay: true },
    html`<ul>${items}</ul>`,
  );
}

function sourceSection(view: View, publication: Publication): SafeHtml | undefined {
  const note = sourceNote(view, publication);
  if (note === undefined) return undefined;
  return pageSection(
    view,
    publication,
    { name: "source", title: view.wordsFor(publication.lang).publications.source, className: "source-note" },
    note,
  );
}
