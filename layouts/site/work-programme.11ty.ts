// The page of a work programme. Its items stand where the officer puts the block.
import { eachOfKind, type ListLayout, type PublicationItem } from "../parts/layout.ts";
import { publicationPage } from "../parts/publication-page.ts";

const layout: ListLayout<PublicationItem> = {
  data: eachOfKind("work-programme"),
  render: ({ view, item: { publication } }) => publicationPage(view, publication),
};
export default layout;
