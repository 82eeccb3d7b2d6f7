// Marks of lists that came out of Word as letters and signs: “o Kerbs”, “§ Signs”, and points that run on in one line.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { judgedUnits } from "../for-rules/typed-units.ts";
import { isEnglish } from "../reading/read-sentences.ts";

export const bulletMarks = {
  name: "bullet-marks",
  about:
    "No point of a list begins with the sign that a bullet of Word turns into, such as “o”, “§” or “Ø”, and no points run on in one line behind a colon.",
  why: "Where points are no list, a screen reader says neither how many there are nor where each begins.",
  mend: "Begin each point on a line of its own with a hyphen and a space.",
  level: "warning",
  *run(register) {
    for (const { unit } of judgedUnits(register)) {
      if (unit.isQuoted || (unit.sort !== "paragraph" && unit.sort !== "item" && unit.sort !== "cell"))
        continue;
      const found = (isEnglish(unit) ? lostMark(unit) : undefined) ?? runOn(unit);
      if (found === undefined) continue;
      yield warning(
        unit.place(found.at),
        `“${found.written}” ${found.isRun ? "holds several points in one line" : "begins with a bullet that was read as a sign"}.`,
        found.isRun
          ? "Write each point on a line of its own, with a hyphen and a space before it."
          : "Take the sign out; to make a point of it, begin the line with a hyphen and a space.",
      );
    }
  },
} as const satisfies Check;

interface LostMark {
  readonly at: number;
  readonly written: string;
  readonly isRun: boolean;
}

function lostMark({ text, sort }: TextUnit): LostMark | undefined {
  const pattern =
    sort === "item" ? /^(?:[o§Øü·•▪●◦‣➢✓]|à) +(?=\p{Lu})/u : /^(?:[§ØüÜ]|o|à)\s+(?=\p{Lu}\p{Ll})/u;
  const mark = pattern.exec(text)?.[0];
  if (mark === undefined || sort === "cell") return undefined;
  const words = text.split(" ").slice(0, 4).join(" ");
  return { at: 0, written: words, isRun: false };
}

/** Two bullets or more behind a colon, or between what stands in one line. */
function runOn({ text }: TextUnit): LostMark | undefined {
  const marks = [...text.matchAll(/(?:^|[\s:;,.])([•●▪‣◦])\s*(?=\p{L})/gu)];
  const [first] = marks;
  if (first === undefined || marks.length < 2 || text.includes("\n")) return undefined;
  // Names in a row are parted so on purpose; points follow a colon or have several words.
  const points = text
    .slice(first.index)
    .split(/[•●▪‣◦]/)
    .slice(1);
  const isList =
    /:\s*$/.test(text.slice(0, first.index + 1)) ||
    points.every((point) => point.trim().split(/\s+/).length >= 3);
  if (!isList) return undefined;
  const written = text
    .slice(Math.max(0, text.lastIndexOf(" ", first.index - 1) + 1), first.index + 40)
    .trim();
  return { at: first.index, written, isRun: true };
}
