// Finds the lines of a text that start with the mark of a lettered or Roman list. One mark alone is none, since initials,
// abbreviations and remarks look the same: what tells is the next one.
import { isSameSort, type ListMark, readMark } from "../../lib/list-mark.ts";

/** A line that starts with a mark. */
export interface MarkedLine {
  readonly mark: ListMark;
  readonly written: string;
}

/** A mark at the start of a line, in a quotation or behind the mark of an item that holds the list. */
const candidate =
  /^([\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)(\((?:\d{1,3}|[a-z]{1,7}|[A-Z]{1,7})\)|(?:[a-z]{1,7}|[A-Z]{1,7})[.)])([ \t]+)(?=\S)/;

/** How many series may be open in one another; the outermost end where there are more. */
const deepest = 8;

/** A bar parts cells, unless it stands in a reference. */
const bar = /(?<!\\|\[\[[^[\]|]{1,200})\|/;

/** A run of marks that follow one another, as far as it is read. */
interface Series {
  /** The ways to count that are left. */
  marks: readonly ListMark[];
  readonly lines: Candidate[];
}

interface Candidate {
  readonly line: number;
  readonly written: string;
  readonly indent: number;
  /** Whether more than one space stands behind the mark, as it does behind no initial. */
  readonly isWide: boolean;
  readonly words: string;
}

/** The marked lines of a text by their numbers, from 0. */
export function findMarks(lines: readonly string[]): ReadonlyMap<number, MarkedLine> {
  const found = new Map<number, MarkedLine>();
  let open: Series[] = [];
  const close = (series: readonly Series[]) => {
    for (const { marks, lines: items } of series)
      for (const entry of itemsOf(marks, items)) found.set(...entry);
  };
  let fence: string | undefined;
  let isAfterGap = true;
  for (const [line, text] of lines.entries()) {
    const [, sign] = /^\s*(`{3,}|~{3,})/.exec(text) ?? [];
    if (fence !== undefined) {
      if (sign?.startsWith(fence) === true) fence = undefined;
      continue;
    }
    fence = sign;
    const [written = "", before = "", mark = "", space = ""] =
      (!bar.test(text) && candidate.exec(text)) || [];
    if (mark !== "") {
      const indent = before.length;
      open = follow(open, close, {
        line,
        written: mark,
        indent,
        isWide: space !== " ",
        words: text.slice(written.length),
      });
    } else if (/^\s*#{1,6}\s/.test(text)) {
      close(open);
      open = [];
    } else if (isAfterGap && /^\S/.test(text)) {
      // A paragraph between them parts letters with full stops, which may be initials, but not letters in brackets.
      close(open.filter(isWithStops));
      open = open.filter((series) => !isWithStops(series));
    }
    isAfterGap = text.trim() === "";
  }
  close(open);
  return found;
}

function isWithStops({ lines }: Series): boolean {
  return lines[0]?.written.endsWith(".") === true;
}

/** Adds a marked line to the series that it follows, or begins one. Those inside the one that goes on have ended. */
function follow(
  open: readonly Series[],
  close: (series: readonly Series[]) => void,
  next: Candidate,
): Series[] {
  const marks = readMark(next.written);
  for (const isNext of [followsDirectly, followsLater]) {
    const left = open.map((series) =>
      marks.filter((mark) =>
        series.marks.some((last) => isSameSort(last, mark) && isNext(last, mark, series, next)),
      ),
    );
    const at = left.findLastIndex((ways) => ways.length > 0);
    const [series, ways] = [open[at], left[at]];
    if (series === undefined || ways === undefined) continue;
    series.marks = ways;
    series.lines.push(next);
    close(open.slice(at + 1));
    return open.slice(0, at + 1);
  }
  if (marks.length === 0) return [...open];
  close(open.slice(0, -deepest));
  return [...open.slice(-deepest), { marks, lines: [next] }];
}

/** Whether a mark is the next of a series. What is further in and may begin a list follows nothing: i behind h. */
function followsDirectly(
  last: ListMark,
  mark: ListMark,
  { lines: [first] }: Series,
  next: Candidate,
): boolean {
  const isInside = first !== undefined && next.indent >= first.indent + 2;
  return mark.value === last.value + 1 && !(isInside && mayBegin(next));
}

/** Whether a mark goes on with a series from which points were taken out. Initials come in no order, so they must be near. */
function followsLater(last: ListMark, mark: ListMark, { lines }: Series, next: Candidate): boolean {
  const step = mark.value - last.value;
  if (step < 1 || mayBegin(next)) return false;
  return mark.enclosure !== "stop" || (step < 4 && lines.length > 1);
}

function mayBegin({ written }: Candidate): boolean {
  return readMark(written).some(({ value }) => value === 1);
}

/** The marked lines of a series that is one. */
function itemsOf(
  [mark]: readonly ListMark[],
  lines: readonly Candidate[],
): readonly (readonly [number, MarkedLine])[] {
  if (mark === undefined || lines.length < 2) return [];
  const items = lines.map(({ line, written }) => {
    const own = readMark(written).find((one) => isSameSort(one, mark));
    return own === undefined ? undefined : ([line, { mark: own, written }] as const);
  });
  const known = items.filter((item) => item !== undefined);
  const isFirst = known[0]?.[1].mark.value === 1;
  if (mark.enclosure !== "stop") return known;
  if (mark.numeral === "A" && !lines.every(({ isWide }) => isWide))
    return lines.length > 2 && !lines.some(({ words }) => isName(words)) ? known : [];
  return isFirst || lines.length > 2 ? known : [];
}

/** Whether words behind a letter could be the rest of a name: a word or more with a capital, and no sentence. */
function isName(words: string): boolean {
  return /^(?:\p{Lu}\.\s*)*\p{Lu}[\p{L}'’-]+(?:$|[,;(–]|\s+(?:\p{Lu}|\())/u.test(words) || words.length < 20;
}
