// The frame of every page that is printed, with the words that the printer puts into its tables.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { directionOf } from "../../../scripts/lib/language.ts";
import type { View } from "../../../scripts/model/view.ts";
import { pageLanguage } from "../language.ts";

/** What a printed page is made from. */
export interface PrintPage {
  readonly view: View;
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
export function printPage({ view, lang, title, metadata, styles, series, body }: PrintPage): string {
  return html`<!DOCTYPE html>
<html${pageLanguage(lang)}>
<head>
<meta charset="utf-8">
<title>${title}</title>
${metadata}<link rel="stylesheet" href="/assets/print.css">
${styles}
</head>
<body${tableWords(view, lang)}${series !== undefined && html` data-page-series="${series}"`}>
${body}
</body>
</html>
`.toString();
}

/** What tables say of themselves where they do not stand on one page as a whole. */
function tableWords(view: View, lang: string): SafeHtml {
  const say = view.wordsFor(lang);
  const { continued, partColumns, partColumn } = say.print;
  const own = say === view.words ? view.register.site.lang : lang;
  return html` data-continued-words="${continued}" data-columns-words="${partColumns}" data-column-words="${partColumn}" data-words-lang="${own}" data-words-dir="${directionOf(own)}"`;
}
