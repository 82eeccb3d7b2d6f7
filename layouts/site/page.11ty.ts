// A plain page, such as the accessibility statement.
import { eachOf, type ListLayout, type PublicationItem } from "../parts/layout.ts";
import { publicationPage } from "../parts/publication-page.ts";

const layout: ListLayout<PublicationItem> = {
  data: eachOf("contentPages"),
  render: ({ view, item: { publication } }) => publicationPage(view, publication),
};
export default layout;
