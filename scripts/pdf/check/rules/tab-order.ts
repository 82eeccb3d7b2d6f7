// Who uses the keyboard goes from link to link, and expects the order of the text.
import { error, type PdfRule } from "../rule.ts";

export const tabOrder: PdfRule = {
  name: "tab-order",
  about: "On pages with links or fields, the tabulator key follows the order of the tags.",
  needsTags: true,
  *run({ pages }) {
    for (const { number, annotations, tabOrder: order } of pages)
      if (annotations.length > 0 && order !== "S")
        yield error(
          "The tabulator key does not go through the links and fields of a page in the order of the text.",
          "Set /Tabs of the page to /S. In Acrobat: Page properties, Tab order, Use document structure.",
          { page: number },
        );
  },
};
