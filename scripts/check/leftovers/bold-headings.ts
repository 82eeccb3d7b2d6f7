// Lines in bold that stand for headings, as Word shows them, and are none.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { publicationAt } from "../../model/publication-at.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { nameAt } from "../for-rules/numbered-things.ts";

export const boldHeadings = {
  name: "bold-headings",
  about: "A short line in bold above a text is written as a heading; it is told once for each text.",
  why: "A listener who goes from heading to heading does not find it, and neither page nor PDF has it in its contents.",
  mend: "Write ## and a space before the words in place of the stars: one # more than the heading above it has.",
  level: "warning",
  *run(register) {
    for (const { prose, location, extent } of judgedTexts(register)) {
      if (extent !== "page" || publicationAt(register, location) === undefined) continue;
      const { units } = prose.read();
      const bold = units.filter((unit, at) => isHeading(unit, units[at - 1], units[at + 1]));
      const [first, ...more] = bold;
      if (first === undefined) continue;
      const level = (first.section.at(-1)?.level ?? 1) + 1;
      const others =
        more.length === 0
          ? ""
          : `, and so ${more.length === 1 ? "is one more" : `are ${more.length} more`} in this text`;
      yield warning(
        first.place(0),
        `“${first.text.trim()}” is a line in bold that stands for a heading${others}.`,
        `Write “${"#".repeat(Math.min(level, 6))} ${first.text.trim()}”; if it is no heading, put it into the sentence that follows.`,
      );
    }
  },
} as const satisfies Check;

/** How long a heading is at most, in letters and in words. */
const [LONG, WORDS] = [70, 9];

/** How long the text below it is at the least. */
const TEXT = 40;

function isHeading(unit: TextUnit, before: TextUnit | undefined, next: TextUnit | undefined): boolean {
  const { sort, text, spans, isQuoted, paragraph } = unit;
  if (sort !== "paragraph" || isQuoted || paragraph !== undefined || text.length > LONG) return false;
  const words = text.trim();
  if (!spans.some(({ kind, from, to }) => kind === "strong" && from === 0 && to >= text.trimEnd().length))
    return false;
  if (!/^[\p{Lu}\d]/u.test(words) || /[.:;,?!–—-]$/.test(words) || words.split(/\s+/).length > WORDS)
    return false;
  if (!/\p{L}{3}/u.test(words) || words.includes("\n")) return false;
  // What bears a number is the title of a table or a picture, or a minute.
  if (nameAt(words) !== undefined || /^\d|^Action\b| [-–—] /.test(words) || /\p{Lu}{4}/u.test(words))
    return false;
  // Several in a row are lines of a cover.
  const isBold = (one: TextUnit | undefined) =>
    one?.spans.some(({ kind, from }) => kind === "strong" && from === 0) === true;
  // The first line of a text is its title once more.
  if (
    before === undefined ||
    next === undefined ||
    isBold(next) ||
    (before?.sort === "paragraph" && isBold(before))
  )
    return false;
  return (
    next.sort === "paragraph" &&
    next.text.length >= TEXT &&
    !next.isQuoted &&
    next.section.at(-1) === unit.section.at(-1)
  );
}
