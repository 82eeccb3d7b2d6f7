// The numbers of paragraphs and of sections run on without gaps or repeats. They are checked and never silently changed.
import type { Place } from "../../lib/finding.ts";
import { showsParagraphs } from "../../model/facts/recommendations/recommended-paragraph.ts";
import {
  type Counted,
  countedIn,
  isNumbered,
  isRunning,
  type Numbered,
  successors,
} from "../../model/prose/counted-numbers.ts";
import { publicationAt } from "../../model/publication-at.ts";
import { type Check, error, type Problem, warning } from "../for-rules/check.ts";

export const paragraphSequence = {
  name: "paragraph-sequence",
  about:
    "Numbered paragraphs and sections follow one another: after 4.1 comes 4.2, 4.1.1, 5.0 or 5.1, after a section 4 one 5, and after a paragraph 4 of numbers that run through the text 5. A gap that the paper itself has stands under a block “gap”.",
  why: "Papers are cited by paragraph: where a number is missing or doubled, the citation is in doubt, and a text may have been lost.",
  mend: "Look first whether a paragraph was lost; then correct the number. Where the paper itself leaves one out, say so in a block “gap”.",
  level: "warning",
  *run(register) {
    for (const { prose, extent, location } of register.texts) {
      if (extent !== "page" || prose.paragraphs.length === 0) continue;
      const publication = publicationAt(register, location);
      // Which paragraphs recommendations are is known once their files can be read, of which something else is said.
      if (publication?.files.recommendations === undefined && prose.blocks.some(showsParagraphs)) continue;
      const counted = countedIn(prose, publication);
      if (!isRunning(prose)) yield* breaks(counted);
      else {
        yield* brokenRuns(counted);
        // What stands for a paragraph that is left out stands for no section.
        const sections = [...breaks(counted.filter(({ kind }) => kind !== "paragraph"))];
        yield* sections.filter(({ severity }) => severity === "error");
      }
    }
  },
} as const satisfies Check;

function* breaks(counted: readonly Counted[]): Iterable<Problem> {
  const numbered = counted.filter(isNumbered);
  const seen = new Set<string>();
  /** The last paragraph, the numbered sections since, and the chapters: what any of them begins may follow. */
  let before: readonly string[] = [];
  let chapters: readonly string[] = [];
  /** The levels of the headings since that have no number; and of those since the last number of any sort. */
  let headings: readonly number[] = [];
  let unnumbered: readonly number[] = [];
  let gap: Place | undefined;
  for (const one of counted) {
    if (one.kind === "gap") gap = one.place;
    else if (one.kind === "heading") {
      headings = [...headings, one.level];
      unnumbered = [...unnumbered, one.level];
    } else if (one.kind === "section" && !one.number.includes(".")) {
      const last = [...before, ...chapters].at(-1);
      const missing = last === undefined ? 0 : Number(one.number) - wholeOf(last) - 1;
      const isSkipped =
        missing > unnumbered.filter((level) => level === one.level).length && isSurely(one, numbered);
      if (isSkipped && gap === undefined)
        yield error(
          one.place,
          `Section ${one.number} follows ${last}.`,
          mend(numbered, one, [`${wholeOf(last ?? "") + 1}`]),
        );
      if (![...before, ...chapters].some((base) => wholeOf(base) === Number(one.number) - 1)) gap = undefined;
      unnumbered = [];
      chapters = [...chapters, one.number];
    } else {
      const allowed = [...before, ...chapters].flatMap((base) => [
        ...successors(base),
        ...skipped(base, headings),
      ]);
      const isNext = before.length === 0 || allowed.includes(one.number);
      const repeats = one.kind === "paragraph" && seen.has(one.number);
      const name = `${one.kind === "section" ? "Section" : "Paragraph"} ${one.number}`;
      if (repeats || (!isNext && gap === undefined))
        yield error(
          one.place,
          repeats ? `${name} stands here twice.` : `${name} follows ${before.at(-1)}.`,
          mend(numbered, one, allowed),
        );
      else if (isNext && gap !== undefined && before.length > 0)
        yield warning(
          gap,
          `No number is missing here: ${one.number} follows ${before.at(-1)}.`,
          "Take the block “gap” out, or put it where the paper leaves a number out.",
        );
      if (one.kind === "paragraph") seen.add(one.number);
      gap = undefined;
      headings = [];
      unnumbered = [];
      chapters = [];
      before = one.kind === "paragraph" ? [one.number] : [...before, one.number];
    }
  }
}

/** The numbers of paragraphs that run through a text: each is one more than that before it, or begins to part it. */
function* brokenRuns(counted: readonly Counted[]): Iterable<Problem> {
  const numbered = counted.filter(isNumbered).filter(({ kind }) => kind === "paragraph");
  const seen = new Set<string>();
  let last: string | undefined;
  let gap: Place | undefined;
  /** Whether a section begins behind the gap, which may be what it is about. */
  let isOfSection = false;
  for (const one of counted) {
    if (one.kind === "gap") [gap, isOfSection] = [one.place, false];
    else if (one.kind === "section") isOfSection = true;
    else if (one.kind === "paragraph") {
      const allowed = last === undefined ? [one.number] : runs(last);
      const isNext = allowed.includes(one.number);
      const repeats = seen.has(one.number);
      if (repeats || (!isNext && gap === undefined))
        yield error(
          one.place,
          repeats ? `Paragraph ${one.number} stands here twice.` : `Paragraph ${one.number} follows ${last}.`,
          `${mend(numbered, one, allowed, runs)} Points of a list are indented by four spaces.`,
        );
      else if (isNext && gap !== undefined && last !== undefined && !isOfSection)
        yield warning(
          gap,
          `No number is missing here: ${one.number} follows ${last}.`,
          "Take the block “gap” out, or put it where the paper leaves a number out.",
        );
      seen.add(one.number);
      gap = undefined;
      last = one.number;
    }
  }
}

/** What may come after a number that runs through a text. */
function runs(number: string): readonly string[] {
  const next = `${wholeOf(number) + 1}`;
  return number.includes(".")
    ? [...successors(number).filter((one) => one.includes(".")), next]
    : [next, `${number}.1`];
}

/**
 * Whether the whole number of a chapter is surely that: a year or a count at the head of a chapter looks like one. Without
 * a full stop it is one of several of two figures at most, each before a capital letter.
 */
function isSurely(
  chapter: Extract<Numbered, { readonly kind: "section" }>,
  numbered: readonly Numbered[],
): boolean {
  const next = numbered[numbered.indexOf(chapter) + 1]?.number;
  if (chapter.hasStop || next?.startsWith(`${chapter.number}.`) === true) return true;
  const alike = numbered.filter(
    (one) => one.kind === "section" && one.level === chapter.level && one.isPlain && one.number.length <= 2,
  );
  return alike.includes(chapter) && alike.length > 1;
}

/** The first step of a number: 4 of 4.1. */
function wholeOf(number: string): number {
  return Number(number.split(".")[0]);
}

/** What mends it: a number that fits before and behind and that nothing else has, or the gap as the paper has it. */
function mend(
  numbered: readonly Numbered[],
  one: Numbered,
  allowed: readonly string[],
  after: (number: string) => readonly string[] = successors,
): string {
  const next = numbered[numbered.indexOf(one) + 1]?.number;
  const free = allowed.filter((number) => numbered.every((other) => other.number !== number));
  const fitting = free.find((number) => next === undefined || after(number).includes(next));
  const isSection = one.kind === "section";
  const ways = [
    ...(fitting === undefined ? [] : [`number it ${fitting}`]),
    ...(numbered.some((other) => other !== one && other.number === one.number)
      ? fitting === undefined
        ? ["give one of the two another number, and those behind it too"]
        : []
      : [
          `add what is missing before it`,
          "where the paper has it so, say that above it: “::: gap”, on a line of its own such words as “The paper leaves out some numbers.”, and “:::”",
        ]),
  ].join("; or ");
  const none =
    isSection || !one.number.includes(".")
      ? `If it is no number of a ${one.kind}, put a word before it.`
      : "If it is no number of a paragraph, put a backslash before its full stop.";
  return `${ways[0]?.toUpperCase()}${ways.slice(1)}. ${none}`;
}

/** What else may come where sections without numbers stand between: each may have taken one that a section of its depth has. */
function skipped(number: string, headings: readonly number[]): readonly string[] {
  const steps = number.split(".").map(Number);
  return steps.slice(0, -1).flatMap((step, index) =>
    headings
      .filter((level) => level === index + 2)
      .flatMap((_level, more) => {
        const path = [...steps.slice(0, index), step + more + 1, 1].join(".");
        return index === 0 ? [path, `${step + more + 2}.0`] : [path];
      }),
  );
}
