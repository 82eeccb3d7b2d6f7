// Small numbers in tables about people who must not be known.
import type { GridCell, TextGrid } from "../../model/prose/text-grid.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { cellFigure } from "../reading/cell-figure.ts";

export const smallNumbers = {
  name: "small-numbers",
  about:
    "Tables about children, patients, victims and others who must not be known count no group of 1 to 4.",
  why: "Whoever knows a place knows who is meant: in a small ward or school, “2” beside an illness is two families.",
  mend: "Hide the number and another one of its row and column, so that neither follows from the total; or count larger groups.",
  level: "info",
  *run(register) {
    for (const { prose } of register.texts)
      for (const grid of prose.read().grids) if (isOfPeople(grid)) yield* smallCounts(grid);
  },
} as const satisfies Check;

/** A table is told of once, at the first of its cells. */
function* smallCounts(grid: TextGrid): Iterable<Problem> {
  const small = grid.rows.flatMap(({ cells, isHead }) =>
    isHead ? [] : cells.filter((cell) => isSmall(cell, grid)),
  );
  const [first] = small;
  if (first === undefined) return;
  const more = small.length === 1 ? "" : `, and ${small.length - 1} more of the table are as small`;
  yield warning(
    first.unit.place(0),
    `“${first.unit.text.trim()}” under “${grid.headOf(first.column)}” is a count of so few people that somebody could be known${more}.`,
    "Hide it, as “<5”, with another number of its row and column; or count larger groups. Where nobody can be known by it, it may stay.",
  );
}

function isSmall(cell: GridCell, grid: TextGrid): boolean {
  if (cell.isHead || isNumbering(grid.headOf(cell.column))) return false;
  const figure = cellFigure(cell, grid);
  return (
    figure.kind === "figure" &&
    figure.unit.kind === "count" &&
    figure.decimals === 0 &&
    figure.written >= 1 &&
    figure.written <= 4 &&
    figure.rest.trim() === ""
  );
}

function isNumbering(head: string): boolean {
  return /^(?:no|nr|number|item|ref|rank|row|year|group|stage|key stage|level|quarter|week|age|score|rating|option)\b/i.test(
    head,
  );
}

/** People of whom more is told than that there are some. */
const people =
  /\b(?:child(?:ren)?|pupils?|patients?|victims?|offenders?|deaths?|suicides?|babies|births|abuse|self-harm|exclusions?|safeguarding|refugees|asylum|carers? assessed|care leavers|looked after|in care|diagnos\w+|disab\w+|ethnic\w*|domestic violence|homeless\w*|tenants evicted|referrals? of|young people)\b/i;

/** What counts something else than people, though of them: places, visits, hours. */
const others =
  /\b(?:settings|homes|centres|schools|places|sessions|visits|hours|staff|posts|meetings|members|councillors|inspections|projects|books|parks)\b/i;

function isOfPeople(grid: TextGrid): boolean {
  const heads = Array.from({ length: grid.columns }, (_, column) => grid.headOf(column)).join(" ");
  const said = `${grid.caption?.text ?? ""} ${heads}`;
  return people.test(said) && !others.test(said);
}
