// A set of headings such as Priority 1 to Priority 4, and the numbers of what stands under each.
import type { ReadText } from "../../model/prose/read-text.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { inLine, judgedPapers } from "../for-rules/judged-papers.ts";
import { otherNames } from "./listed-headings.ts";
import { shortened } from "./retold.ts";

export const setHeadings = {
  name: "set-headings",
  about:
    "Under “Priority 2” stand the actions 2.1 and 2.2 and not those of priority 4, and of a set of headings none has the number of another, or is left out.",
  why: "An action under the wrong priority is reported to the wrong board, and one of two that bear a number is lost.",
  mend: "Correct the number of the heading, or those of what stands under it; if a heading was lost, put it back.",
  level: "warning",
  *run(register) {
    for (const { pages } of judgedPapers(register))
      for (const { prose } of pages) {
        const text = prose.read();
        for (const { listed, unit, start, heading } of otherNames(text)) {
          const place = unit.place(start);
          yield warning(
            place,
            `“${shortened(listed, 60)}” is one of the names here, and the headings have “${shortened(heading.text, 60)}” in its place ${inLine(heading.place(0), place)}.`,
            "Write the same name in both places.",
          );
        }
        const heads = headsOf(text);
        if (heads.length > 1) yield* judge(heads);
      }
  },
} as const satisfies Check;

/** A heading with a number, a line in bold or the title of rows among them, and the numbers that stand under it. */
interface Head {
  readonly noun: string;
  readonly number: number;
  readonly shown: string;
  readonly title: string;
  readonly unit: TextUnit;
  readonly level: number;
  readonly under: { readonly number: string; readonly unit: TextUnit }[];
}

const nouns =
  "priority|objective|theme|goal|aim|outcome|ambition|pillar|strand|workstream|work stream|domain|mission|principle|phase|stage|chapter|programme|area|strategic objective|strategic priority|strategic aim|strategic goal|strategic outcome|corporate priority|corporate objective|key priority|key objective";

const letters = "ABCDEFGHIJ";
const inWords = "one two three four five six seven eight nine ten".split(" ");
const headPattern = new RegExp(
  `^(${nouns}) (?:no\\.? ?)?(\\d{1,2}|[A-J]|${inWords.join("|")})(?![\\w%.]*[\\d%])\\s*(?:[:.–—-]\\s*|\\s(?=\\p{Lu})|$)(.*)$`,
  "iu",
);

function headsOf({ units, grids }: ReadText): readonly Head[] {
  const titles = new Set(
    grids.flatMap(({ rows }) =>
      rows.flatMap(({ cells, title }) =>
        title !== undefined && cells[0]?.unit === title.unit ? title.unit : [],
      ),
    ),
  );
  const heads: Head[] = [];
  for (const unit of units) {
    if (unit.isQuoted) continue;
    if (unit.sort === "heading" && !headPattern.test(unit.text)) {
      // What stands under another heading of the same level or above is none of the set.
      if ((unit.level ?? 9) <= (heads.at(-1)?.level ?? 0)) heads.push(none(unit));
      const number = /^(\d{1,2}\.\d{1,2})(?:\.\d+)*\.?\s/.exec(unit.text)?.[1];
      if (number !== undefined) heads.at(-1)?.under.push({ number, unit });
      continue;
    }
    const found = isHead(unit, titles) ? headPattern.exec(unit.text) : null;
    if (found !== null && !/\bcont(?:inued|'?d)\b/i.test(unit.text)) {
      const [, noun = "", number = "", title = ""] = found;
      heads.push({
        noun: noun.toLowerCase(),
        number: numeral(number),
        shown: `${noun} ${number}`,
        title: title.trim(),
        unit,
        level: unit.level ?? 9,
        under: [],
      });
      continue;
    }
    const number =
      /^(?:(?:Action|Objective|Milestone|Task|Measure)\s+)?[A-Z]?(\d{1,2}\.\d{1,2})(?:\.\d{1,2})*\.?(?:[\s:)–-]|$)/.exec(
        unit.text,
      )?.[1] ?? (unit.number !== undefined && unit.sort === "paragraph" ? unit.number : undefined);
    if (number?.includes(".") === true && /^(?:item|cell|paragraph)$/.test(unit.sort))
      heads.at(-1)?.under.push({ number, unit });
  }
  return heads;
}

function none(unit: TextUnit): Head {
  return { noun: "", number: 0, shown: "", title: "", unit, level: unit.level ?? 9, under: [] };
}

function isHead(unit: TextUnit, titles: ReadonlySet<TextUnit>): boolean {
  if (unit.sort === "heading" || unit.sort === "caption" || titles.has(unit)) return true;
  return (
    unit.sort === "paragraph" &&
    unit.text.length < 120 &&
    unit.spans.some(
      ({ kind, from, to }) => kind === "strong" && from === 0 && to >= Math.min(unit.text.length - 1, 12),
    )
  );
}

function numeral(number: string): number {
  if (/^\d/.test(number)) return Number(number);
  const word = inWords.indexOf(number.toLowerCase());
  return word >= 0 ? word + 1 : letters.indexOf(number.toUpperCase()) + 1;
}

function* judge(heads: readonly Head[]): Iterable<Problem> {
  const sets = Map.groupBy(
    heads.filter(({ noun }) => noun !== ""),
    ({ noun, level }) => `${noun} ${level}`,
  );
  for (const set of sets.values()) {
    yield* wrongNumbers(set);
    yield* doubled(set);
  }
}

/** Numbers under a heading that begin with that of another, where those of the others begin with their own. */
function* wrongNumbers(set: readonly Head[]): Iterable<Problem> {
  const numbered = set.filter(({ under }) => under.length > 0);
  const fitting = numbered.filter(({ number, under }) => under.every((one) => partOf(one.number) === number));
  if (set.length < 2 || fitting.length === 0 || fitting.length * 2 < numbered.length) return;
  // Paragraphs that are numbered by chapter are those of the chapter above the set.
  const chapters = new Set(
    set.flatMap(({ unit }) =>
      unit.section.flatMap(({ text }) => /^(\d{1,2})(?!\d|\.\d)/.exec(text)?.[1] ?? []),
    ),
  );
  for (const head of numbered) {
    const wrong = head.under.filter((one) => partOf(one.number) !== head.number);
    const [first] = wrong;
    if (first === undefined || wrong.length > 12) continue;
    if (chapters.has(String(partOf(first.number)))) continue;
    // Numbers that run on from the first heading are none of the headings.
    const isSure = fitting.length > 1 || (fitting[0]?.number ?? 0) > 1 || first.number.endsWith(".1");
    if (wrong.length === head.under.length && !isSure) continue;
    const own = head.under.length - wrong.length;
    const place = wrong.length >= head.under.length ? head.unit.place(0) : first.unit.place(0);
    yield warning(
      place,
      own === 0
        ? `Under “${shortened(head.unit.text, 60)}” stand “${wrong
            .map(({ number }) => number)
            .slice(0, 3)
            .join("”, “")}”, which begin with the number of another ${head.noun}.`
        : `“${first.number}” stands under “${shortened(head.unit.text, 60)}”, ${inLine(head.unit.place(0), place)}, and begins with the number of another ${head.noun}.`,
      "Correct the number of the heading or those under it, or move them to where they belong.",
    );
  }
}

function partOf(number: string): number {
  return Number(number.split(".")[0]);
}

/** What the rule on numbers that follow one another knows. */
const told = new Set("priority objective theme chapter option recommendation".split(" "));

/** Two headings of a set with one number and two titles, of which the second follows another number. */
function* doubled(set: readonly Head[]): Iterable<Problem> {
  const seen = new Map<number, Head>();
  for (const [at, head] of set.entries()) {
    const before = seen.get(head.number);
    const previous = set[at - 1];
    seen.set(head.number, head);
    if (before === undefined || previous === undefined) continue;
    // Of two that stand side by side another rule tells, where it knows what they are called.
    if (before === previous && told.has(head.noun)) continue;
    // A set that begins again is another one, such as that of the next part.
    if (head.number === 1 || (before !== previous && set[at + 1]?.number === head.number + 1)) continue;
    if (before.title === "" || head.title === "" || before.title.toLowerCase() === head.title.toLowerCase())
      continue;
    if (previous.number < head.number) continue;
    yield warning(
      head.unit.place(0),
      `“${shortened(head.unit.text, 60)}” has the number of “${shortened(before.unit.text, 60)}” ${inLine(before.unit.place(0), head.unit.place(0))}.`,
      "Give one of them another number, and correct what refers to it.",
    );
  }
}
