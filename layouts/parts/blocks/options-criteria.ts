// What the options are held against.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { AppraisedOptions } from "../../../scripts/model/facts/options/appraise-options.ts";
import type { Block } from "../../../scripts/model/prose/prose.ts";
import type { Scene, View } from "../../../scripts/model/view.ts";
import { idAttribute } from "../headings.ts";
import { bullets } from "../lists.ts";
import { ownWords } from "../own-words.ts";
import { cell, table } from "../table.ts";
import { tableAnchor } from "./block-layout.ts";

/** A table of the criteria, each with its anchor. */
export function optionsCriteria(
  view: View,
  scene: Scene,
  block: Block,
  appraisal: AppraisedOptions,
): SafeHtml {
  const own = ownWords(view, scene.location);
  return table({
    own,
    id: tableAnchor(view, scene, block, "criteria"),
    number: block.number,
    caption: "What each option was held against",
    className: "fold criteria",
    columns: [
      { head: "No.", className: "criteria__ref" },
      { head: "Criterion", className: "criteria__name" },
      { head: "What an option should offer" },
    ],
    body: appraisal.criteria.map(
      ({ ref, name, description }) => html`<tr${idAttribute(scene.claim("criterion", ref))}>
<th scope="row">${ref}</th>
${cell(own, "Criterion", html`<strong>${name}</strong>`)}
${cell(own, "What an option should offer", bullets(view, description, scene.location) ?? own.words("Not described"))}
</tr>`,
    ),
  });
}
