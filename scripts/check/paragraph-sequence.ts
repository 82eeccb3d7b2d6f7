// An author's paragraph numbers run on without gaps or repeats. They are checked and never silently changed.
import type { NumberedParagraph } from "../model/prose/prose.ts";
import { type Check, error, type Problem } from "./check.ts";

export const paragraphSequence = {
  name: "paragraph-sequence",
  about: "Numbered paragraphs follow one another: after 4.1 comes 4.2, 4.1.1 or 5.1.",
  *run(register) {
    for (const { prose, extent } of register.texts) {
      if (extent === "page") yield* breaks(prose.paragraphs);
    }
  },
} as const satisfies Check;

function* breaks(paragraphs: readonly NumberedParagraph[]): Iterable<Problem> {
  let before: NumberedParagraph | undefined;
  for (const paragraph of paragraphs) {
    const allowed = before === undefined ? undefined : successors(before.number);
    if (before !== undefined && allowed !== undefined && !allowed.includes(paragraph.number)) {
      const repeated = paragraph.number === before.number;
      yield error(
        paragraph.place,
        repeated
          ? `Paragraph ${paragraph.number} stands here twice.`
          : `Paragraph ${paragraph.number} follows ${before.number}.`,
        `Number it ${allowed[0]}, or find the paragraph that is missing. If it is no paragraph number, put a backslash before its full stop.`,
      );
    }
    before = paragraph;
  }
}

/** What may come after a number: its next sibling, its first child, and the next sibling of each number it stands under. */
function successors(number: string): readonly string[] {
  const steps = number.split(".").map(Number);
  const next = steps.map((step, index) => [...steps.slice(0, index), step + 1]);
  const siblings = next.reverse().flatMap((path) => [path.join("."), [...path, 1].join(".")]);
  return [...siblings.filter((sibling) => sibling.includes(".")), `${number}.1`];
}
