// The foot of every page: licence, contact, and the pages about the site.
import { type HtmlValue, html, type SafeHtml } from "../../scripts/lib/html.ts";
import type { View } from "../../scripts/model/view.ts";

/** The footer. `language` says its own where the page has another. */
export function siteFooter(view: View, language: HtmlValue): SafeHtml {
  const { site, publications } = view.register;
  const links = [
    { label: "Everything, A to Z", path: "/all/" },
    { label: "Measures", path: "/measures/" },
    { label: "Glossary", path: "/glossary/" },
    { label: "People and offices", path: "/people/" },
    { label: "Organisations", path: "/organizations/" },
    ...(publications.has("accessibility")
      ? [{ label: "Accessibility statement", path: "/accessibility/" }]
      : []),
  ];
  const { licence } = site;
  const name =
    licence.url === undefined ? html`${licence.name}` : html`<a href="${licence.url}">${licence.name}</a>`;
  return html`<footer class="site-footer"${language} data-pagefind-ignore="all">
<div class="site-footer__inner">
<nav aria-label="About this site"><ul class="site-footer__links">${links.map(({ label, path }) => html`<li><a href="${view.href(path)}">${label}</a></li>`)}</ul></nav>
${site.contact !== undefined && html`<div class="site-footer__contact">${view.prose(site.contact, {})}</div>`}
<p>${view.organizationName(site.organization)}. Published under the ${name} unless a page says otherwise.</p>
</div>
</footer>`;
}
