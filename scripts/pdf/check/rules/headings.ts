// Headings are how a listener skims a document.
import { isEmpty, type Tag, tagsIn, textOf } from "../../structure/tag.ts";
import { at, error, type PdfRule, warning } from "../rule.ts";

const PAGES_WITHOUT = 5;

export const headings: PdfRule = {
  name: "headings",
  about:
    "Headings begin with H1, skip no level, have a text, and are either numbered (H1, H2) or nested (H).",
  needsTags: true,
  *run({ tags, pages }) {
    const all = tags.filter(({ role }) => /^H\d*$/.test(role));
    if (all.length === 0 && pages.length > PAGES_WITHOUT)
      yield warning(
        "A document of several pages has no headings.",
        "Use the styles for headings where the document was written, and export it again.",
      );
    const nested = all.find(({ role }) => role === "H");
    if (nested && all.some(({ role }) => role !== "H"))
      yield error(
        "The document mixes numbered headings with nested ones (H).",
        "Use H1 to H6 only.",
        at(nested),
      );
    for (const tag of all.filter(isFurtherHeading))
      yield error(
        "A tag holds more than one nested heading (H), so that nobody knows how its sections nest.",
        "Give every section a tag of its own (Sect) with one H, or use H1 to H6.",
        at(tag),
      );
    let level = 0;
    for (const tag of all) {
      if (isEmpty(tag) || textOf(tag) === "")
        yield warning("A heading has no text.", "Take the empty heading out.", at(tag, tag.type));
      if (tag.role === "H") continue;
      const next = levelOf(tag);
      if (next > level + 1)
        yield error(
          level === 0 ? "The first heading is not of the first level (H1)." : "A heading skips a level.",
          "Let every heading be one level below the one that it belongs to.",
          {
            ...at(tag),
            detail: `${level === 0 ? tag.role : `H${level}, then ${tag.role}`}: ${at(tag).detail ?? ""}`,
          },
        );
      level = next;
    }
  },
};

/** Whether a heading `H` is not the first in the tag that it stands in (ISO 14289-1, 7.4.4). */
function isFurtherHeading(tag: Tag): boolean {
  if (tag.role !== "H" || !tag.parent) return false;
  return tagsIn(tag.parent).find(({ role }) => role === "H") !== tag;
}

function levelOf({ role }: Tag): number {
  return Number(role.slice(1));
}
