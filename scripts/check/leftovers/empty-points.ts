// Points of lists in which nothing stands, and labels behind which nothing does.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { adviseOnStrays, doubtful } from "../for-rules/advise-on-strays.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { isEnglish } from "../reading/read-sentences.ts";

export const emptyPoints = {
  name: "empty-points",
  about:
    "No point of a list is empty, and no label among others, such as “Date issued:”, stands without what it announces.",
  why: "A screen reader counts an empty point with the others, and a reader wonders what was to be said.",
  mend: "Write what was to stand there, or take the point or the label out.",
  level: "warning",
  *run(register) {
    yield* adviseOnStrays(register, {
      "empty-item": doubtful(
        ({ written }) => `The point “${written}” of the list is empty.`,
        "Write what was to stand there, or take the point out.",
      ),
    });
    for (const { prose } of judgedTexts(register)) {
      const { units } = prose.read();
      for (const [at, unit] of units.entries())
        if (isEnglish(unit) && !unit.isQuoted && isBareLabel(units[at - 1], unit, units[at + 1]))
          yield warning(
            unit.place(0),
            `“${unit.text.trim()}” announces something, and nothing stands behind it.`,
            "Write it, or take the label out.",
          );
    }
  },
} as const satisfies Check;

/** A label alone, such as `Date issued:`. */
const label = /^\p{Lu}[\p{L}’']*(?: [\p{L}’'()/]+){0,4}:$/u;

/** A label with what belongs to it. */
const entry = /^\p{Lu}[\p{L}’']*(?: [\p{L}’'()/]+){0,5}: ?\S/u;

/** Whether a paragraph is a label without a value between two that have one. */
function isBareLabel(before: TextUnit | undefined, unit: TextUnit, after: TextUnit | undefined): boolean {
  if (unit.sort !== "paragraph" || !label.test(unit.text.trim())) return false;
  return [before, after].every((one) => one?.sort === "paragraph" && entry.test(one.text));
}
