// The layout of a further page in any language of Eleventy, `layout: site-page.11ty.ts`: its text within the head and foot of
// the site, under its `title` and `summary`.
import type { SitePath } from "../../../scripts/lib/href.ts";
import { html, trusted } from "../../../scripts/lib/html.ts";
import { writtenText } from "../../../scripts/lib/screen-only.ts";
import type { View } from "../../../scripts/model/view.ts";
import { pageShell } from "../../parts/page-shell.ts";

/** What Eleventy gives the layout of a page. */
interface FurtherPage {
  readonly view: View;
  readonly page: { readonly url: SitePath };
  readonly title?: string;
  readonly summary?: string;
  /** What the page was rendered to. */
  readonly content: string;
}

const layout = {
  render: ({ view, page, title = page.url, summary, content }: FurtherPage): string =>
    pageShell(view, {
      path: page.url,
      title,
      description: summary ?? title,
      main: html`<header class="page-head"><h1>${title}</h1>${summary !== undefined && html`<p class="page-head__summary">${summary}</p>`}</header>
<div class="prose"${writtenText}>${trusted(content)}</div>`,
    }),
};
export default layout;
