// Scorecards: how all measures stand at a glance, and on the page the means to filter and sort them.
import { figureScale } from "../../../scripts/model/measures/figure-scale.ts";
import { scorecardGlance } from "../measures/scorecard-glance.ts";
import type { KindLayout } from "./kind-layout.ts";

/** The entry of scorecards. */
export const scorecardLayout: KindLayout = {
  page: () => ({ scripts: ["scorecard"] }),
  glance: (view, publication) => ({
    name: "standing",
    title: view.wordsFor(publication.lang).publications.glance.measures,
    content: scorecardGlance(view, publication),
  }),
  key: figureScale,
};
