// The options appraisal: its criteria, its summary, its ranking, or one option in detail.
import { html } from "../../../scripts/lib/html.ts";
import type { BlockLayout } from "./block-layout.ts";
import { optionsCriteria } from "./options-criteria.ts";
import { optionsDetail } from "./options-detail.ts";
import { optionsRanking } from "./options-ranking.ts";
import { optionsSummary } from "./options-summary.ts";

/** The block `options`, by its `view=`. */
export const options: BlockLayout = (view, scene, block) => {
  const appraisal = scene.publication.facts.options;
  if (appraisal === undefined) return html``;
  switch (block.attributes.get("view")) {
    case "criteria":
      return optionsCriteria(view, scene, block, appraisal);
    case "ranking":
      return optionsRanking(view, scene, block, appraisal);
    case "detail":
      return optionsDetail(view, scene, block, appraisal);
    default:
      return optionsSummary(view, scene, block, appraisal);
  }
};
