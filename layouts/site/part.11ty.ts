// A part of a publication, such as an annex, with the way to the parts before and after it and up to the whole.
import { html, type SafeHtml } from "../../scripts/lib/html.ts";
import { screenOnly, writtenText } from "../../scripts/lib/screen-only.ts";
import type { View } from "../../scripts/model/view.ts";
import { ancestors } from "../parts/ancestors.ts";
import { contentsList } from "../parts/contents.ts";
import { languageWithin } from "../parts/language.ts";
import { eachOf, type ListLayout, type PartItem } from "../parts/layout.ts";
import { type SaidWords, wordsWithin } from "../parts/own-words.ts";
import { pageShell } from "../parts/page-shell.ts";

const layout: ListLayout<PartItem> = {
  data: eachOf("parts"),
  render({ view, item: { path, publication, part } }) {
    const { id, front } = publication;
    const location = { publication: id, part: part.slug };
    const lang = part.front.lang ?? publication.lang;
    const own = wordsWithin(view, lang);
    const { attributes, say } = own;
    const up = { label: front.title, path: view.pathOf({ publication: id }) };
    const around = attributes === undefined ? lang : view.register.site.lang;
    const whole = html`<a href="${view.href(up.path)}"${languageWithin(publication.lang, around)}>${front.title}</a>`;
    return pageShell(view, {
      path,
      title: `${part.front.label}: ${part.front.title}`,
      description: part.front.summary ?? say.publications.partTitle(part.front.label, front.title),
      lang,
      trail: [...ancestors(view, publication), up],
      scripts: ["contents", "table-frame"],
      main: html`<article class="publication" data-pagefind-body>
<header class="page-head">
<p class="page-head__kind"${screenOnly("navigation")}${attributes}>${say.publications.partOf(html, part.front.label, whole)}</p>
<h1>${part.front.title}</h1>
${part.front.summary !== undefined && html`<p class="page-head__summary">${part.front.summary}</p>`}
</header>
<div class="columns">
${contentsList(view, view.body(location), location)}
<div class="columns__text"><div class="prose"${writtenText}>${view.body(location)}</div>
${neighbours(view, location.part, publication, own)}</div>
</div>
</article>`,
    });
  },
};
export default layout;

function neighbours(
  view: View,
  slug: string,
  { id, front, parts }: PartItem["publication"],
  { attributes, say }: SaidWords,
): SafeHtml {
  const index = parts.findIndex((part) => part.slug === slug);
  const before = parts[index - 1];
  const after = parts[index + 1];
  const link = (side: "previous" | "next", label: string, part?: string) =>
    html`<li class="neighbours__${side}"><a href="${view.href(view.pathOf({ publication: id, ...(part === undefined ? {} : { part }) }))}"><span class="neighbours__word">${say.interface[side]}</span> ${label}</a></li>`;
  return html`<nav class="neighbours"${screenOnly("navigation")}${attributes} aria-label="${say.publications.neighbours}" data-pagefind-ignore="all"><ul>
${before === undefined ? link("previous", front.title) : link("previous", `${before.front.label}: ${before.front.title}`, before.slug)}
${after !== undefined && link("next", `${after.front.label}: ${after.front.title}`, after.slug)}
</ul></nav>`;
}
