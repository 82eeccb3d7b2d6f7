// How many are said to be green, on track or limited is how many the paper's own table or plan has so.
import { remember } from "../../lib/remember.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { Register } from "../../model/register.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { isSetApart, judgedSentences } from "../for-rules/judged-sentences.ts";
import type { NamedTime } from "../reading/named-time.ts";
import { wordNumberAt } from "../reading/number-words.ts";
import { type ReadSentence, readPlainSentences } from "../reading/read-sentences.ts";
import { type LevelColumn, levelColumns, levelKey } from "./level-columns.ts";

export const countedRatings = {
  name: "counted-ratings",
  about:
    "Where a sentence says how many of the things in a table or plan of the paper are green, complete, limited and so on, it is as many as stand there.",
  why: "Members read the sentence and skip the table: a red too few in the one is a red that nobody asks about.",
  mend: "Count again, and correct the sentence or the row that is wrong. If the sentence counts others, or of another time, it may say so.",
  level: "warning",
  *run(register) {
    const judged = claims(register).filter(({ columns }) => columns.length > 0);
    for (const { unit, said, columns, total, times } of judged) {
      const fitting = columns.filter((column) => fits(column, said, total) && isOfTime(column, times));
      const [column] = fitting;
      if (column === undefined || fitting.length > 1) continue;
      for (const { level, number, written, at } of said) {
        const count = countIn(column, level);
        if (count === number || isCountedElsewhere(columns, column, level, number)) continue;
        yield warning(
          unit.place(at),
          `It says “${written}” for “${level}”, and in ${column.called} ${count} of the ${column.rows.length} ${column.rowsCalled} ${count === 1 ? "is" : "are"} so.`,
          "Count again, and correct the sentence or the row; if the sentence counts something else, say what.",
        );
      }
    }
  },
} as const satisfies Check;

/** So many are of one level. */
interface Counted {
  readonly level: string;
  readonly number: number;
  /** As typed, and where. */
  readonly written: string;
  readonly at: number;
}

/** A sentence that counts levels, and what its paper has that could be meant. */
interface Claim {
  readonly unit: TextUnit;
  readonly said: readonly Counted[];
  /** Of how many, if it says so. */
  readonly total: number | undefined;
  /** The times that it names. */
  readonly times: readonly NamedTime[];
  readonly columns: readonly LevelColumn[];
}

const claims = remember((register: Register): readonly Claim[] => {
  const all = levelColumns(register);
  const patterns = new Map([...all].map(([id, columns]) => [id, patternOf(columns)]));
  return judgedSentences(register).flatMap(({ text, unit, sentence }) => {
    const id = text.location.publication ?? "";
    const pattern = patterns.get(id);
    if (pattern === undefined || unit.sort === "cell" || unit.sort === "caption") return [];
    if (!pattern.test(sentence.text) || elsewhen.test(sentence.text)) return [];
    const { said, total } = countsIn(unit, sentence, pattern);
    return said.length === 0
      ? []
      : [{ unit, said, total, times: sentence.times, columns: all.get(id) ?? [] }];
  });
});

/** Words by which a sentence speaks of another time, of some of them alone, or of what is not yet. */
const elsewhen =
  /\b(?:last|previous(?:ly)?|earlier|before|compared|up from|down from|from|was then|had been|will|would|should|if|unless|expected|forecast|moved|changed|schools are|target of)\b/i;

/** Every level of some columns as a pattern; a letter alone only as a capital. */
function patternOf(columns: readonly LevelColumn[]): RegExp {
  const words = new Set(columns.flatMap(({ rows }) => rows.flatMap((row) => row.words)));
  const own = [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) =>
      word.length === 1
        ? word.toUpperCase()
        : word
            .replace(/\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`)
            .replace(/ /g, "[ -]"),
    );
  return new RegExp(`(?<![\\p{L}-])(?:${own.join("|")})(?:[dD])?(?![\\p{L}-])`, "u");
}

/** What a sentence counts: before each level the number that belongs to it. */
function countsIn(
  unit: TextUnit,
  { text, start, words, times, references }: ReadSentence,
  pattern: RegExp,
): { readonly said: readonly Counted[]; readonly total: number | undefined } {
  const taken = [...times, ...references];
  const numbers = words.flatMap((word, index) => {
    if (taken.some((one) => word.start >= one.start && word.start < one.end)) return [];
    if (/^(?:none|no)$/.test(word.lower)) return { at: word.start, written: word.text, value: 0 };
    if (word.kind === "figure")
      return /^\d{1,3}$/.test(word.text)
        ? { at: word.start, written: word.text, value: Number(word.text) }
        : [];
    const number = wordNumberAt(words, index);
    return number === undefined || number.isFraction || words[index - 1]?.text === "-"
      ? []
      : {
          at: word.start,
          written: unit.text.slice(word.start, words[number.next - 1]?.end),
          value: number.value,
        };
  });
  let from = start;
  let total: number | undefined;
  const said: Counted[] = [];
  for (const { 0: found, index } of text.matchAll(new RegExp(pattern, "gu"))) {
    const at = start + index;
    const clause = Math.max(
      from,
      start + 1 + Math.max(...[":", ";"].map((sign) => text.lastIndexOf(sign, index))),
    );
    const before = numbers.filter((number) => number.at >= clause && number.at < at);
    const [first, second] = before;
    const between = first === undefined ? "" : unit.text.slice(first.at, at);
    from = at + found.length;
    if (first === undefined || isSetApart(unit, at, from) || /[!?%£]/.test(between)) continue;
    if (named.test(text.slice(index + found.length))) continue;
    // “Four of the six are green” names the whole second, “Of the nine, four are” first.
    const isOf =
      /^of (?:the |its |their |our )?/i.test(unit.text.slice(start)) &&
      said.length === 0 &&
      second !== undefined;
    const own = isOf ? second : first;
    const whole = isOf ? first : second;
    if (
      before.length > 2 ||
      (whole !== undefined && !isOf && !/\bof\b/.test(unit.text.slice(first.at, whole.at)))
    ) {
      return { said: [], total: undefined };
    }
    if (whole !== undefined) total = whole.value;
    said.push({ level: levelKey(found), number: own.value, written: own.written, at: own.at });
  }
  return { said: new Set(said.map(({ level }) => level)).size === said.length ? said : [], total };
}

/** What stands behind a level that is no level there: “three green spaces”. */
const named =
  /^\s+(?!(?:and|or|but|with|out|so|in|at|as|for|on|by|while|this|because|since|which|assurance|opinions?|ratings?|rated|status|outcomes?|levels?|judgements?|overall|now|then|again)\b)\p{Ll}/u;

/** Whether a sentence surely counts the rows of a column: all of them together, or of as many as there are. */
function fits({ rows }: LevelColumn, said: readonly Counted[], total: number | undefined): boolean {
  const known = said.filter(({ level }) =>
    rows.some(({ words }) => words.some((word) => levelKey(word) === level)),
  );
  const sum = said.reduce((so, { number }) => so + number, 0);
  if (known.length === 0 || sum > rows.length + 1) return false;
  return total === undefined ? said.length > 1 && Math.abs(sum - rows.length) <= 1 : total === rows.length;
}

/** Whether every quarter, month or year that a sentence names is that of a list: its words for it, or the same days. */
function isOfTime({ asAt }: LevelColumn, times: readonly NamedTime[]): boolean {
  const own = readPlainSentences(asAt).flatMap((sentence) => sentence.times);
  return times.every(
    ({ sort, relation, text, span, parts }) =>
      sort === "clock" ||
      relation === "since" ||
      asAt.toLowerCase().includes(text.toLowerCase()) ||
      own.some(
        (one) =>
          (span !== undefined && one.span?.end === span.end) ||
          (parts.quarter !== undefined && parts.year === undefined && one.parts.quarter === parts.quarter) ||
          (parts.month !== undefined && parts.year === undefined && one.parts.month === parts.month),
      ),
  );
}

function countIn({ rows }: LevelColumn, level: string): number {
  return rows.filter(({ words }) => words.some((word) => levelKey(word) === level)).length;
}

/** Whether another list of the paper has as many. */
function isCountedElsewhere(
  columns: readonly LevelColumn[],
  own: LevelColumn,
  level: string,
  number: number,
): boolean {
  return columns.some((column) => column !== own && countIn(column, level) === number && number > 0);
}
