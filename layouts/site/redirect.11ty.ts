// A page that moved: it sends readers on, and tells them where where the browser does not.
import type { SitePath } from "../../scripts/lib/href.ts";
import { html } from "../../scripts/lib/html.ts";
import { eachOf, type ListLayout, type PageItem } from "../parts/layout.ts";

const layout: ListLayout<PageItem & { readonly to: SitePath }> = {
  data: eachOf("redirects"),
  render({ view, item: { to } }) {
    const href = view.href(to);
    const { title, where } = view.words.site.moved;
    return html`<!DOCTYPE html>
<html lang="${view.register.site.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url=${href}">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="canonical" href="${view.publicUrl(to)}">
</head>
<body><main><h1>${title}</h1><p>${where(html, html`<a href="${href}">${view.publicUrl(to)}</a>`)}</p></main></body>
</html>
`.toString();
  },
};
export default layout;
