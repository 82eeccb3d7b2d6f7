// The icon of the site in the brand colour: a page with its lines.
import { html } from "../../lib/html.ts";
import type { Brand } from "../../model/site/brand.ts";

/** The icon as SVG. */
export function drawFavicon({ light: { band, onBand } }: Brand): string {
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="${band}"/><path fill="${onBand}" d="M8 7h16v3H8zM8 14h16v3H8zM8 21h10v3H8z"/></svg>
`.toString();
}
