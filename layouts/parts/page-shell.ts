// What every page of the site has around its content: head, policy, header, navigation and footer.
import type { SitePath } from "../../scripts/lib/href.ts";
import { type HtmlValue, html, type SafeHtml } from "../../scripts/lib/html.ts";
import { markedAt } from "../../scripts/model/drafts.ts";
import type { Publication } from "../../scripts/model/publication.ts";
import { brandOf } from "../../scripts/model/site/brand.ts";
import type { View } from "../../scripts/model/view.ts";
import type { Words } from "../../scripts/words/words.ts";
import type { Step } from "./ancestors.ts";
import { pageLanguage } from "./language.ts";
import { wordsWithin } from "./own-words.ts";
import { siteFooter } from "./site-footer.ts";
import { siteHeader } from "./site-header.ts";
import { draftNotice } from "./status.ts";
import { structuredData } from "./structured-data.ts";

/** What a page tells the shell. */
export interface Page {
  readonly path: SitePath;
  readonly title: string;
  readonly description: string;
  readonly main: HtmlValue;
  readonly lang?: string;
  /** Ancestors between the home page and this one. */
  readonly trail?: readonly Step[];
  /** Names of scripts in `assets/`, without `.js`. */
  readonly scripts?: readonly string[];
  /** The search runs compiled code in the page. */
  readonly search?: boolean;
  /** The publication that the page is of; programs are told of it. */
  readonly subject?: Publication;
  /** The calendar of the meetings that the page is about: what it is called, and its path. */
  readonly calendar?: { readonly title: string; readonly path: SitePath };
  /** Pages of the interface stay out of search engines' and the site's own index. */
  readonly unlisted?: boolean;
}

/** The whole document. */
export function pageShell(view: View, page: Page): string {
  const { site } = view.register;
  const lang = page.lang ?? site.lang;
  const { attributes: own, say } = wordsWithin(view, lang);
  const title = documentTitle(say, page.title, site.name);
  const draft = markedAt(view.register, page.path);
  const unlisted = page.unlisted === true || draft !== undefined;
  return html`<!DOCTYPE html>
<html${pageLanguage(lang)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(page.search === true)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${page.description}">
<meta name="referrer" content="strict-origin-when-cross-origin">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="${brandOf(view.register.site).light.band}">
${unlisted && html`<meta name="robots" content="noindex">\n`}<meta property="og:title" content="${page.title}">
<meta property="og:description" content="${page.description}">
<meta property="og:site_name" content="${site.name}">
<link rel="canonical" href="${view.publicUrl(page.path)}">
<link rel="icon" href="${view.href("/assets/favicon.svg")}" type="image/svg+xml">
<link rel="stylesheet" href="${view.href("/assets/site.css")}">
${calendarLink(view, page)}${structuredData(view, page)}${(page.scripts ?? []).map((name) => html`<script type="module" src="${view.href(`/assets/${name}.js`)}"></script>\n`)}</head>
<body>
<a class="govuk-skip-link"${own} href="#page--main">${say.interface["skip-to-content"]}</a>
${siteHeader(view, page.path, lang)}
${trail(view, page, lang)}
<main id="page--main" class="page" tabindex="-1"${draft !== undefined && html` data-pagefind-ignore="all"`}>
${draft !== undefined && draftNotice(view, draft, lang)}${page.main}
</main>
${siteFooter(view, lang)}
</body>
</html>
`.toString();
}

/** Programs that find it offer to subscribe to the meetings. */
function calendarLink(view: View, { calendar }: Page): SafeHtml | undefined {
  if (calendar === undefined) return undefined;
  return html`<link rel="alternate" type="text/calendar" title="${calendar.title}" href="${view.href(calendar.path)}">\n`;
}

/** Nothing is loaded from elsewhere and nothing inline runs. */
function policy(search: boolean): string {
  const scripts = search ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'";
  return `default-src 'none'; style-src 'self'; ${scripts}; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'`;
}

/** Browsers cut long titles, so the name of the site goes where there is no room for it. */
function documentTitle(words: Words, title: string, site: string): string {
  const full = words.site.windowTitle(title, site);
  return title === site || full.length > 70 ? title : full;
}

function trail(view: View, { trail: steps }: Page, lang: string): SafeHtml | undefined {
  if (steps === undefined) return undefined;
  const { attributes, say } = wordsWithin(view, lang);
  const home: Step = { label: say.site.home, path: "/" };
  const links = [home, ...steps].map(
    ({ label, path }) =>
      html`<li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="${view.href(path)}">${label}</a></li>`,
  );
  return html`<nav class="govuk-breadcrumbs"${attributes} aria-label="${say.site.breadcrumb}" data-pagefind-ignore="all"><ol class="govuk-breadcrumbs__list">${links}</ol></nav>`;
}
