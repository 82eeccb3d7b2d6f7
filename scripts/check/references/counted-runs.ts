// What counts on in a text, by its sort: the items of lists, minutes, numbered headings, the rows of tables.
import type { Place } from "../../lib/finding.ts";
import { writeMark } from "../../lib/list-mark.ts";
import type { Prose } from "../../model/prose/prose.ts";
import type { TextGrid } from "../../model/prose/text-grid.ts";
import type { TextList } from "../../model/prose/text-list.ts";
import { titledThings } from "../for-rules/titled-things.ts";
import { typedMinutes } from "../for-rules/typed-minutes.ts";

/** One of a row of things that are counted. */
interface CountedThing {
  readonly value: number;
  /** As readers see it: `(d)`, `Minute 111`, `4`. */
  readonly written: string;
  readonly place: Place;
}

/** Things that are counted in one row. */
export interface CountedRun {
  readonly noun: string;
  readonly things: readonly CountedThing[];
  /** What the number that comes next looks like. */
  writtenAs(value: number): string;
  /** Whether one may be left out on purpose, so that only what stands twice is a slip. */
  readonly mayLack: boolean;
}

/** The rows of a text in which things are counted. */
export function countedRuns(prose: Prose): readonly CountedRun[] {
  const { lists, grids, units } = prose.read();
  const minutes = typedMinutes(prose);
  const isOpen = units.every(({ text }) => !/\b(?:exempt|confidential|excluded|private)\b/i.test(text));
  const [first] = minutes;
  return [
    ...runsOfLists(lists),
    ...grids.flatMap(runOfGrid),
    ...(first === undefined
      ? [...runOfSections(prose), ...runsOfParagraphs(prose)]
      : [
          {
            noun: "minute",
            things: minutes.map(({ number, count, place }) => ({
              value: count,
              written: `Minute ${number}`,
              place,
            })),
            writtenAs: (value: number) =>
              `${first.series}${String(value).padStart(first.number.length - first.series.length, "0")}`,
            mayLack: !isOpen,
          },
        ]),
  ];
}

function runsOfLists(lists: readonly TextList[]): readonly CountedRun[] {
  return lists.flatMap(({ isOrdered, items }) => {
    const inner = items.flatMap((item) => runsOfLists(item.lists));
    if (!isOrdered) return inner;
    const things = items.flatMap(({ mark, units: [unit] }): readonly CountedThing[] =>
      mark === undefined || unit === undefined || unit.isQuoted
        ? []
        : [{ value: mark.value, written: writeMark(mark), place: unit.place(0) }],
    );
    const [mark] = items.flatMap((item) => item.mark ?? []);
    const writtenAs = (value: number) => (mark === undefined ? String(value) : writeMark({ ...mark, value }));
    return [{ noun: "point", things, writtenAs, mayLack: false }, ...inner];
  });
}

/** Headings with whole numbers, in a text whose paragraphs have none: of those that have another rule tells. */
function runOfSections(prose: Prose): readonly CountedRun[] {
  if (prose.paragraphs.length > 0) return [];
  const things = titledThings(prose)
    .filter(
      ({ kind, sort, number }) => kind === "paragraph" && sort === "heading" && /^\d{1,2}$/.test(number),
    )
    .map(({ number, place }) => ({ value: Number(number), written: `Section ${number}`, place }));
  // A heading without a number between them may stand for the one that is missing.
  const lines = things.map(({ place }) => place.line);
  const [from, to] = [Math.min(...lines), Math.max(...lines)];
  const levels = prose.headings.filter(({ place }) => lines.includes(place.line)).map(({ level }) => level);
  const others = prose.headings.filter(
    ({ place, level }) =>
      level === levels[0] && !lines.includes(place.line) && place.line > from && place.line < to,
  );
  return [{ noun: "section", things, writtenAs: String, mayLack: others.length > 0 }];
}

/** Paragraphs that begin with a number such as 3.2, in a text that does not number its paragraphs. */
function runsOfParagraphs(prose: Prose): readonly CountedRun[] {
  if (prose.paragraphs.length > 0) return [];
  const found = prose.read().units.flatMap((unit) => {
    const [, series = "", count = ""] =
      unit.sort === "paragraph" && !unit.isQuoted
        ? (/^((?:\d{1,2}\.){1,2})(\d{1,2})\.?\s+\p{Lu}/u.exec(unit.text) ?? [])
        : [];
    return count === ""
      ? []
      : [{ series, value: Number(count), written: `Paragraph ${series}${count}`, place: unit.place(0) }];
  });
  return [...Map.groupBy(found, ({ series }) => series)].map(([series, things]) => ({
    noun: "paragraph",
    things,
    writtenAs: (value: number) => `${series}${value}`,
    mayLack: false,
  }));
}

/** The rows of a table whose first column counts them. */
function runOfGrid(grid: TextGrid): readonly CountedRun[] {
  const head = grid.headOf(0).trim();
  if (
    !/^(?:no\.?|#|ref\.?|number|reference|item|(?:action|recommendation|priority|objective|finding|rec|item|question|option)s?(?: (?:no\.?|ref\.?|number|#))?)$/i.test(
      head,
    )
  )
    return [];
  const cells = grid.cellsOf(0).filter(({ unit, isComputed }) => !isComputed && unit.text.trim() !== "");
  const read = cells.map(({ unit }) =>
    /^((?:[A-Z]{1,3}-?)?(?:\d{1,2}\.)*)(\d{1,3})\.?$/.exec(unit.text.trim()),
  );
  const series = read[0]?.[1];
  if (series === undefined || read.some((one) => one?.[1] !== series)) return [];
  const things = cells.map(({ unit }, at) => ({
    value: Number(read[at]?.[2]),
    written: unit.text.trim(),
    place: unit.place(0),
  }));
  return [{ noun: "row", things, writtenAs: (value) => `${series}${value}`, mayLack: true }];
}
