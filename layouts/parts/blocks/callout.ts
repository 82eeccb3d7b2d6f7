// A callout: a text set apart from the rest.
import { html } from "../../../scripts/lib/html.ts";
import type { BlockLayout } from "./block-layout.ts";

/** The block `callout`. */
export const callout: BlockLayout = (_view, _scene, block, content) => {
  const title = block.attributes.get("title");
  return html`<div class="callout" role="note">${title !== undefined && html`<p class="callout__title">${title}</p>`}${content}</div>`;
};
