// Headings start at the second level and skip none, so that an outline can be read aloud.
import type { Heading } from "../../model/prose/heading.ts";
import { type Check, error, type Problem } from "../for-rules/check.ts";

export const headingOrder = {
  name: "heading-order",
  about: "Headings start with ## (the title is the first level) and never skip a level.",
  why: "Whoever listens goes from heading to heading; where a level is skipped, they look for a chapter that is not there.",
  mend: "Begin chapters with ##, and what stands under them with one # more. Choose the level by what stands under what, not by its size.",
  *run(register) {
    for (const { prose, extent } of register.texts) {
      if (extent === "page") yield* skips(prose.headings);
      else if (prose.headings[0] !== undefined) {
        yield error(
          prose.headings[0].place,
          "A heading cannot stand in a field.",
          "Take the # signs away, or put the text into index.md.",
        );
      }
    }
  },
} as const satisfies Check;

function* skips(headings: readonly Heading[]): Iterable<Problem> {
  let level = 1;
  for (const heading of headings) {
    const sign = "#".repeat(level + 1);
    if (heading.level === 1) {
      yield error(
        heading.place,
        "A first-level heading stands in the text; the title is the only one.",
        "Start the heading with ##.",
      );
    } else if (heading.level > level + 1) {
      yield error(
        heading.place,
        `The heading “${heading.text}” skips a level.`,
        `Start it with ${sign} in place of ${"#".repeat(heading.level)}.`,
      );
    }
    if (heading.text === "")
      yield error(heading.place, "The heading is empty.", "Write its text, or delete the line.");
    level = Math.max(heading.level, 1);
  }
}
