// What stands before the text of a printed publication: its cover, what it is, and the lists of what it holds.

import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { tieDashes } from "../../../scripts/lib/tie-dashes.ts";
import { publisherName } from "../../../scripts/model/organization.ts";
import type { Publication } from "../../../scripts/model/publication.ts";
import type { Book, CaptionEntry, View } from "../../../scripts/model/view.ts";
import type { Words } from "../../../scripts/words/words.ts";
import { type Download, listDownloads } from "../downloads.ts";
import { type Fact, factList } from "../fact-list.ts";
import { languageWithin } from "../language.ts";
import { unmarked, wordsWithin } from "../own-words.ts";
import { allFacts, type PublicationHead } from "../publication-head.ts";
import { shownStatus, statusNotice } from "../status.ts";
import { pageEntry } from "./page-entry.ts";
import { printedContents } from "./printed-contents.ts";

/** The cover: whose it is, what it is, its title, its time and where it stands, and in a sentence what it is about. */
export function cover(view: View, publication: Publication, head: PublicationHead): SafeHtml {
  const { front, kind, date, lang } = publication;
  const { site } = view.register;
  const { attributes: words, say } = wordsWithin(view, lang);
  const publisher = publisherName(view.register, front);
  const when = front.period ?? date?.text;
  const status = say.interface[shownStatus(view, publication)];
  const version = front.version === undefined ? undefined : say.print.version(front.version);
  const logo =
    site.brand.logo === undefined
      ? undefined
      : html`<img class="cover__logo" src="/assets/site/${site.brand.logo}" alt="">`;
  return html`<section class="cover" id="front-cover">
<div class="cover__band">${logo}<p class="cover__publisher"${words}>${publisher}</p></div>
<div class="cover__words">
${kind.formal && html`<p class="cover__kind"${words}>${head.kind}</p>`}
<h1>${tieDashes(head.title)}</h1>
${when !== undefined && html`<p class="cover__date"${words}>${when}</p>`}
<p class="cover__status"${words}>${[status, version, front.reference].filter((one) => one !== undefined).join(". ")}</p>
<p class="cover__summary">${head.summary}</p>
</div>
</section>`;
}

/** The inside of the cover: facts, other formats, licence, the address on the web, and where the facts come from. */
export function insideCover(view: View, publication: Publication, head: PublicationHead): SafeHtml {
  const { site } = view.register;
  const address = view.publicUrl(view.pathOf({ publication: publication.id }));
  const { licence } = site;
  const { attributes, say } = wordsWithin(view, publication.lang);
  const { print: words } = say;
  const data = listDownloads(view, publication);
  const facts: readonly Fact[] = [
    ...allFacts(head),
    [words.web, html`<a href="${address}" aria-label="${words.webAddress(address)}">${address}</a>`],
    ...(data.length === 0 ? [] : [[words.data, dataLinks(words, data)] as const]),
    [
      words.licence,
      licence.url === undefined ? licence.name : html`<a href="${licence.url}">${licence.name}</a>`,
    ],
  ];
  const { source } = head;
  const own = languageWithin(publication.lang, site.lang);
  return html`<section class="imprint"${attributes}>
<h2 id="front-about">${words.about}</h2>
${statusNotice(view, publication, undefined)}
${factList(unmarked, facts)}
<h3>${words.otherFormats}</h3>
${view.prose(site["other-formats"], {})}
${source !== undefined && html`<h3>${say.publications.source}</h3><div${own}>${source}</div>`}
</section>`;
}

/**
 * The data of the publication, each table in its formats. It is linked and not attached: a PDF/A-2 may hold no
 * file that is not PDF/A itself (ISO 19005-2, 6.8), and one that holds others is no longer PDF/A-2.
 */
function dataLinks(words: Words["print"], data: readonly Download[]): SafeHtml {
  return html`${data.map(({ href, name, detail }, index) => html`${index > 0 && "; "}<a href="${href}">${words.dataAs(name, detail)}</a>`)}`;
}

/** The contents, and lists of tables and figures where there are many. */
export function contentsPages(view: View, book: Book, lang: string): SafeHtml {
  const { headings, tables, figures } = book;
  const { attributes: words, say } = wordsWithin(view, lang);
  const contents = printedContents(say.print, headings);
  return html`<section class="contents-pages">
${contents !== undefined && html`<h2 id="front-contents"${words}>${say.interface.contents}</h2>${entries("front-contents", contents)}`}
${captionList(say.print, "tables", tables, words)}
${captionList(say.print, "figures", figures, words)}
</section>`;
}

/** What a reader in a hurry reads, as the page has it above the text. */
export function highlights(
  view: View,
  { lang }: Publication,
  { glances }: PublicationHead,
): SafeHtml | undefined {
  const { attributes: language } = wordsWithin(view, lang);
  const all = glances.filter(({ isInContents }) => isInContents !== true);
  if (all.length === 0) return undefined;
  return html`<section class="highlights">${all.map(({ name, title, content }) => html`<h2 id="front-${name}"${language}>${title}</h2>${content}`)}</section>`;
}

/** Lists that stand on the first page of a paper of a committee. */
export function paperLists(lists: SafeHtml | undefined): SafeHtml | undefined {
  return lists && html`<div class="paper-lists">${lists}</div>`;
}

function captionList(
  print: Words["print"],
  name: "tables" | "figures",
  list: readonly CaptionEntry[],
  words: SafeHtml | undefined,
): SafeHtml | undefined {
  if (list.length === 0) return undefined;
  const id = `front-${name}`;
  const items = list.map(({ id: anchor, label, text }) => {
    const shown = html`<span class="contents__ref">${label}</span> <span>${text}</span>`;
    return html`<li>${pageEntry(print, anchor, shown, `${label}: ${text}`)}</li>`;
  });
  return html`<h2 id="${id}" class="contents-pages__more"${words}>${print[name]}</h2>${entries(id, html`<ol>${items}</ol>`, "captions")}`;
}

/** A list of pages under the heading that names it. */
function entries(headingId: string, list: SafeHtml, kind?: "captions"): SafeHtml {
  return html`<nav role="doc-toc" aria-labelledby="${headingId}" class="contents${kind !== undefined && ` contents--${kind}`}">${list}</nav>`;
}
