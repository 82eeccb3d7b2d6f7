// The page of a scorecard: before the text, how its measures stand at a glance.
import { eachOfKind, type ListLayout, type PublicationItem } from "../parts/layout.ts";
import { scorecardGlance } from "../parts/measures/scorecard-glance.ts";
import { publicationPage } from "../parts/publication-page.ts";

const layout: ListLayout<PublicationItem> = {
  data: eachOfKind("scorecard"),
  render: ({ view, item: { publication } }) =>
    publicationPage(view, publication, {
      glance: scorecardGlance(view, publication),
      scripts: ["scorecard"],
    }),
};
export default layout;
