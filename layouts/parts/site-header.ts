// The band at the head of every page: whose site it is, and the ways in.
import type { SitePath } from "../../scripts/lib/href.ts";
import { html, type SafeHtml } from "../../scripts/lib/html.ts";
import { formalKinds } from "../../scripts/model/kinds/kinds.ts";
import type { View } from "../../scripts/model/view.ts";
import type { Step } from "./ancestors.ts";
import { wordsWithin } from "./own-words.ts";

/** The header of a page in a language, with the place of the page marked in the navigation. */
export function siteHeader(view: View, path: SitePath, lang: string): SafeHtml {
  const { attributes, say } = wordsWithin(view, lang);
  const links: readonly Step[] = [
    ...formalKinds
      .filter(({ menu }) => menu)
      .map(({ name, folder }): Step => ({ label: say.kinds[name].plural, path: `/${folder}/` })),
    { label: say.site.decisions, path: "/decisions/" },
    { label: say.site.due, path: "/due/" },
    { label: say.interface.search, path: "/search/" },
  ];
  return html`<header class="site-header"${attributes} data-pagefind-ignore="all">
<div class="site-header__inner">
<a class="site-header__name" href="${view.href("/")}">${siteName(view)}</a>
<nav class="site-header__nav" aria-label="${say.interface.menu}"><ul>${links.map((link) => {
    const here = path === link.path ? html` aria-current="page"` : undefined;
    return html`<li><a href="${view.href(link.path)}"${here}>${link.label}</a></li>`;
  })}</ul></nav>
</div>
</header>`;
}

/** The logo with its words, or the name of the site. */
function siteName(view: View): SafeHtml {
  const { name, brand } = view.register.site;
  if (brand.logo === undefined) return html`${name}`;
  const size = view.register.assets.find(({ path }) => path === brand.logo)?.picture;
  const width = size && html` width="${Math.max(1, Math.round((40 * size.width) / size.height))}"`;
  return html`<img class="site-header__logo" src="${view.href(`/assets/site/${brand.logo}`)}" alt="${brand["logo-alt"] ?? name}"${width} height="40">`;
}
