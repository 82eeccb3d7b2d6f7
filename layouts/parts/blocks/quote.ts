// A quotation, with who said it.
import { html } from "../../../scripts/lib/html.ts";
import { namedInLine } from "../named.ts";
import type { BlockLayout } from "./block-layout.ts";

/** The block `quote`. */
export const quote: BlockLayout = (view, { location }, block, content) => {
  const by = block.attributes.get("by");
  const quotation = html`<blockquote>${content}</blockquote>`;
  return by === undefined
    ? html`<div class="quote">${quotation}</div>`
    : html`<figure class="quote">${quotation}<figcaption class="quote__by">${namedInLine(view, by, location)}</figcaption></figure>`;
};
