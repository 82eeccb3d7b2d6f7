// Who signs a text, such as a foreword: names with offices, each as people and bodies are kept or in words.
import { html } from "../../../scripts/lib/html.ts";
import { namedIn } from "../../../scripts/model/prose/named.ts";
import { named } from "../named.ts";
import type { BlockLayout } from "./block-layout.ts";

/** The block `signed`. */
export const signed: BlockLayout = (view, { location }, block) =>
  html`<ul class="signed">${namedIn(block.attributes.get("by") ?? "").map((written) => {
    const { name, more } = named(view, written, location);
    return html`<li class="signed__one"><strong>${name}</strong>${more.map((one) => html` <span class="signed__more">${one}</span>`)}</li>`;
  })}</ul>`;
