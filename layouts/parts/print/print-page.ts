// The frame of every page that is printed.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { pageLanguage } from "../language.ts";

/** What a printed page is made from. */
export interface PrintPage {
  readonly lang: string;
  readonly title: string;
  /** What the document says of itself. A paper of a pack leaves that to the front sheet. */
  readonly metadata?: SafeHtml;
  readonly styles: SafeHtml;
  /** The letter before the numbers of its pages, if they are counted apart. */
  readonly series?: string | undefined;
  readonly body: SafeHtml;
}

/** The whole page. */
export function printPage({ lang, title, metadata, styles, series, body }: PrintPage): string {
  return html`<!DOCTYPE html>
<html${pageLanguage(lang)}>
<head>
<meta charset="utf-8">
<title>${title}</title>
${metadata}<link rel="stylesheet" href="/assets/print.css">
${styles}
</head>
<body${series !== undefined && html` data-page-series="${series}"`}>
${body}
</body>
</html>
`.toString();
}
