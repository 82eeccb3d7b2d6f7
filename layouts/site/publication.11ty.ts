// The page of a publication, whatever its kind: its facts, its contents list, its text, its parts and its source.

import { html, type SafeHtml } from "../../scripts/lib/html.ts";
import { headingOf } from "../../scripts/lib/outline.ts";
import { screenOnly, writtenText } from "../../scripts/lib/screen-only.ts";
import { mapInPlace } from "../../scripts/model/exempt/withheld-entry.ts";
import type { Publication } from "../../scripts/model/publication.ts";
import type { View } from "../../scripts/model/view.ts";
import { ancestors } from "../parts/ancestors.ts";
import { contentsList } from "../parts/contents.ts";
import { downloadList, listDownloads } from "../parts/downloads.ts";
import { factList } from "../parts/fact-list.ts";
import { kindLayout } from "../parts/kinds/kind-layouts.ts";
import { languageWithin } from "../parts/language.ts";
import { eachOf, type ListLayout, type PublicationItem } from "../parts/layout.ts";
import { exemptNote } from "../parts/meeting/exempt-note.ts";
import { unmarked, wordsWithin } from "../parts/own-words.ts";
import { pageSection } from "../parts/page-section.ts";
import { pageShell } from "../parts/page-shell.ts";
import { allFacts, type PublicationHead, publicationHead } from "../parts/publication-head.ts";
import type { ReportCover } from "../parts/report/report-cover.ts";
import { statusNotice, statusTag } from "../parts/status.ts";

const layout: ListLayout<PublicationItem> = {
  data: eachOf("publications"),
  render: ({ view, item: { publication } }) => publicationPage(view, publication),
};
export default layout;

function publicationPage(view: View, publication: Publication): string {
  const { id, kind, lang } = publication;
  const own = kindLayout(kind.name).page?.(view, publication) ?? {};
  const location = { publication: id };
  const { attributes: words, say } = wordsWithin(view, lang);
  const head = publicationHead(view, publication);
  const { cover } = head;
  const { facts = allFacts(head), downloads = listDownloads(view, publication) } = own;
  const [before, after] = [cover && coverSheet(head, cover), html`${cover?.approvals}${own.after}`];
  const body = view.body(location);
  return pageShell(view, {
    path: view.pathOf(location),
    title: head.title,
    description: head.summary,
    lang,
    trail: ancestors(view, publication),
    scripts: ["contents", "table-frame", ...(own.scripts ?? [])],
    main: html`<article class="publication" data-pagefind-body>
<header class="page-head">
${kind.formal && html`<p class="page-head__kind"${words}><span data-pagefind-meta="kind">${head.kind}</span> ${own.about} ${statusTag(view, publication)}</p>`}
<h1>${head.title}</h1>
<p class="page-head__summary"${kind.print === "letter" && screenOnly("found")}>${head.summary}</p>
${own.notice}
${statusNotice(view, publication, words)}
<div class="page-head__about"${words} data-pagefind-ignore>${kind.formal && facts.length > 0 && factList(unmarked, facts)}${downloadList(say, downloads)}</div>
</header>
<div class="columns">
${contentsList(view, html`${before}${body}${after}`, location)}
<div class="columns__text">
${glances(head, words)}
${before}
${body.toString() !== "" && html`<div class="prose"${writtenText}>${body}</div>`}
${after}
${partList(view, publication)}
${sourceSection(view, publication, head)}
</div>
</div>
</article>`,
    subject: publication,
  });
}

/** What stands before the text; its headings are not in the contents list. */
function glances({ glances: all }: PublicationHead, words: SafeHtml | undefined): readonly SafeHtml[] {
  return all.map(
    ({ name, title, content, isInContents }) =>
      html`<section class="glance"${isInContents === true && screenOnly("navigation")} aria-labelledby="page--${name}"><h2 id="page--${name}"${words}>${title}</h2>${content}</section>`,
  );
}

/** The cover of a report. */
function coverSheet({ title }: PublicationHead, { heading, content }: ReportCover): SafeHtml {
  const shown = headingOf({ level: 2, id: "page--cover", content: html`${heading}` });
  return html`<section class="cover-sheet" aria-labelledby="page--cover">${shown}${content(title)}</section>`;
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

function sourceSection(
  view: View,
  publication: Publication,
  { source }: PublicationHead,
): SafeHtml | undefined {
  if (source === undefined) return undefined;
  return pageSection(
    view,
    publication,
    { name: "source", title: view.wordsFor(publication.lang).publications.source, className: "source-note" },
    source,
  );
}
