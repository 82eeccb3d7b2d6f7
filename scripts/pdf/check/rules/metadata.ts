// Standards are claimed, and documents are found, by their metadata.
import { error, type PdfRule } from "../rule.ts";

export const metadata: PdfRule = {
  name: "metadata",
  about: "The document has metadata (XMP).",
  needsTags: false,
  *run(reading) {
    if (reading.metadata === undefined)
      yield error(
        "The document has no metadata (XMP) that can be read, so it cannot claim a standard such as PDF/UA.",
        "Export it again as PDF/UA or PDF/A, which write metadata.",
      );
  },
};
