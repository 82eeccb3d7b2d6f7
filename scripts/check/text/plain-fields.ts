// Fields that hold no Markdown have no signs of it, which readers would see.
import type { Place } from "../../lib/finding.ts";
import { findMarkup } from "../../model/prose/plain-markup.ts";
import { placeInBlock } from "../../model/prose/prose.ts";
import type { Register } from "../../model/register.ts";
import { type Check, warning } from "../for-rules/check.ts";

export const plainFields = {
  name: "plain-fields",
  about:
    "Titles, names, values of blocks and all other fields that are not said to hold Markdown hold no signs of it.",
  why: "Titles and names go as they are typed onto pages, into lists and into calendars, with every star and bracket.",
  mend: "Write the words alone; what is to be bold, linked or noted stands in the text.",
  level: "warning",
  *run(register) {
    for (const { written, place } of [...register.plainMarkup, ...markupInBlocks(register)])
      yield warning(
        place,
        `“${written}” is shown as it is typed: there is no Markdown here.`,
        "Write the words without the signs. Links, bold words and notes stand in the text.",
      );
  },
} as const satisfies Check;

function* markupInBlocks({ texts }: Register): Iterable<{ readonly written: string; readonly place: Place }> {
  for (const { prose } of texts) {
    for (const block of prose.blocks) {
      for (const [key, value] of block.attributes) {
        const written = key === "src" || key === "id" ? undefined : findMarkup(value);
        if (written !== undefined) yield { written, place: placeInBlock(block, written) };
      }
    }
  }
}
