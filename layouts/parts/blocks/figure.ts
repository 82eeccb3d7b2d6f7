// A picture with its caption and the words that stand for it.
import { html, tell } from "../../../scripts/lib/html.ts";
import { Caption } from "../../../scripts/lib/outline.ts";
import { pictureTag } from "../../../scripts/lib/picture-tag.ts";
import { figureLabel } from "../figure-label.ts";
import { type BlockLayout, figureAnchor } from "./block-layout.ts";

/** The block `figure`. What the picture says stands in its alternative text. */
export const figure: BlockLayout = (view, scene, block, content) => {
  const { location } = scene;
  const source = view.picture(block.attributes.get("src") ?? "", location);
  // A PDF reader is told once that this is a figure; without the role Chromium makes two of it.
  const role = view.medium === "print" ? html` role="group"` : undefined;
  const id = figureAnchor(view, scene, block);
  const label = figureLabel(view, location, block.number);
  return html`${tell(new Caption("figure", id, { label, content }))}<figure id="${id}"${role}>
${pictureTag(source, block.attributes.get("alt") ?? "")}
<figcaption>${label} ${content}</figcaption>
</figure>`;
};
