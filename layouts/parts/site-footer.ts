// The foot of every page: licence, contact, and the pages about the site.

import { html, type SafeHtml } from "../../scripts/lib/html.ts";
import { organizationName } from "../../scripts/model/organization.ts";
import { publicationId } from "../../scripts/model/publication-id.ts";
import type { View } from "../../scripts/model/view.ts";
import type { Step } from "./ancestors.ts";
import { wordsWithin } from "./own-words.ts";

/** The footer of a page in a language. */
export function siteFooter(view: View, lang: string): SafeHtml {
  const { attributes, say } = wordsWithin(view, lang);
  const { site: words } = say;
  const { site, publications } = view.register;
  const accessibility: Step = { label: words.accessibility, path: "/accessibility/" };
  const links: readonly Step[] = [
    { label: words.all.title, path: "/all/" },
    { label: words.measures, path: "/measures/" },
    { label: words.glossary.title, path: "/glossary/" },
    { label: words.people.title, path: "/people/" },
    { label: words.organizations.title, path: "/organizations/" },
    ...(publications.has(publicationId("accessibility")) ? [accessibility] : []),
  ];
  const { licence } = site;
  const name =
    licence.url === undefined ? html`${licence.name}` : html`<a href="${licence.url}">${licence.name}</a>`;
  return html`<footer class="site-footer"${attributes} data-pagefind-ignore="all">
<div class="site-footer__inner">
<nav aria-label="${words.about}"><ul class="site-footer__links">${links.map(({ label, path }) => html`<li><a href="${view.href(path)}">${label}</a></li>`)}</ul></nav>
${site.contact !== undefined && html`<div class="site-footer__contact">${view.prose(site.contact, {})}</div>`}
<p>${words.licensed(html, organizationName(view.register, site.organization), name)}</p>
</div>
</footer>`;
}
