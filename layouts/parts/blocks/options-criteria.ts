// What the options are held against.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { AppraisedOptions } from "../../../scripts/model/facts/options/appraise-options.ts";
import type { Block } from "../../../scripts/model/prose/prose.ts";
import type { Scene, View } from "../../../scripts/model/view.ts";
import { idAttribute } from "../headings.ts";
import { bullets } from "../lists.ts";
import { ownWords } from "../own-words.ts";
import { cell, table } from "../table.ts";
import { tableAnchor, tableLabel } from "./block-layout.ts";

/** A table of the criteria, each with its anchor. */
export function optionsCriteria(
  view: View,
  scene: Scene,
  block: Block,
  appraisal: AppraisedOptions,
): SafeHtml {
  const own = ownWords(view, scene.location);
  const { options: words } = own.say.blocks;
  return table({
    own,
    id: tableAnchor(view, scene, block, "criteria"),
    label: tableLabel(own, block),
    caption: words.criteria,
    className: "fold criteria",
    columns: [
      { head: words.number, className: "criteria__ref" },
      { head: words.criterion, className: "criteria__name" },
      { head: words.offer },
    ],
    body: appraisal.criteria.map(
      ({ ref, name, description }) => html`<tr${idAttribute(scene.claim("criterion", ref))}>
<th scope="row">${ref}</th>
${cell(own, words.criterion, html`<strong>${name}</strong>`)}
${cell(own, words.offer, bullets(view, description, scene.location) ?? own.words(words.undescribed))}
</tr>`,
    ),
  });
}
