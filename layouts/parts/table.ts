// Tables with their caption above, in a frame that scrolls when it must and can be reached from the keyboard.
import { type HtmlValue, html, type SafeHtml, tell } from "../../scripts/lib/html.ts";
import { Caption, ScreenWords } from "../../scripts/lib/outline.ts";
import { screenOnly } from "../../scripts/lib/screen-only.ts";
import { nameOfTable } from "../../scripts/lib/table-name.ts";
import type { OwnWords } from "./own-words.ts";

/** A column: its heading, and how its cells are set. */
export interface Column {
  readonly head: HtmlValue;
  readonly className?: string;
}

/** What a table is made from. Heads and captions that are plain words are the site's. */
export interface TableParts {
  readonly own: OwnWords;
  readonly id: string;
  readonly caption: HtmlValue;
  /** The caption as lists of tables have it, where it says more there. */
  readonly listed?: HtmlValue;
  /** Its number in the publication in words, where it has one. */
  readonly label?: string | undefined;
  readonly columns: readonly Column[];
  readonly body: HtmlValue;
  readonly foot?: HtmlValue;
  /** Among them `fold`, which turns rows into labelled blocks on a phone. */
  readonly className?: string;
  /** Left out of the search: figures alone, which nobody looks for by themselves. */
  readonly isUnsearched?: boolean;
}

/** A whole table. */
export function table({
  own,
  id,
  caption,
  listed = caption,
  label: numbered,
  columns,
  body,
  foot,
  className,
  isUnsearched = false,
}: TableParts): SafeHtml {
  const label =
    numbered === undefined
      ? undefined
      : html`${tell(new Caption("table", id, { label: html`${numbered}`, content: html`${listed}` }))}<span class="caption__label"${nameOfTable}${own.attributes}>${numbered}</span> `;
  const names = className === undefined ? undefined : html` class="${className}"`;
  return html`<section class="table-frame" aria-labelledby="${id}-caption" tabindex="0"${isUnsearched && html` data-pagefind-ignore`}>
<table id="${id}"${names}>
<caption id="${id}-caption">${label}${said(own, caption)}</caption>
<thead><tr>${columns.map(({ head, className: name }) => html`<th scope="col"${attribute(name)}>${said(own, head)}</th>`)}</tr></thead>
<tbody>${body}</tbody>
${foot === undefined ? undefined : html`<tfoot>${foot}</tfoot>`}
</table></section>`;
}

function said(own: OwnWords, words: HtmlValue): HtmlValue {
  return typeof words === "string" ? own.words(words) : words;
}

/**
 * A cell that says its column's name when the table is folded on a phone; one with nothing in it says nothing. It is as
 * wide as `span` columns.
 */
export function cell(
  own: OwnWords,
  label: string,
  content: HtmlValue,
  className?: string,
  span = 1,
): SafeHtml {
  const words = html`${content}`;
  const attributes = html`${attribute(className)}${span > 1 && html` colspan="${span}"`}`;
  if (String(words).trim() === "") return html`<td${attributes}></td>`;
  return html`<td${attributes}>${tell(new ScreenWords(html`<span class="cell__label"${screenOnly("label")}${own.attributes}>${label}</span>`))} <div class="cell__content">${words}</div></td>`;
}

/** A class attribute, or nothing. */
export function attribute(className: string | undefined): SafeHtml | undefined {
  return className === undefined ? undefined : html` class="${className}"`;
}
