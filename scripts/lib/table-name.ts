// The mark of what a table is called by in its caption, as its number is.
import { html, type SafeHtml } from "./html.ts";

/** The mark, for the start tag of an element. On paper the later pages of a table say what bears it. */
export const nameOfTable: SafeHtml = html` data-table-name`;
