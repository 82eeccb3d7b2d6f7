// A figure that stands in two tables of a paper is the same in both.
import { type Check, warning } from "../for-rules/check.ts";
import { inLine, judgedPapers } from "../for-rules/judged-papers.ts";
import { readPlainSentences } from "../reading/read-sentences.ts";
import { periodsOf } from "../telling/told-times.ts";
import { isSlip } from "./add-up.ts";
import { type FigureTable, figureAt, figureTables, type TableFigure } from "./figure-table.ts";
import { printed } from "./table-lines.ts";

export const tableAgainstTable = {
  name: "table-against-table",
  about:
    "Where two tables of a paper have rows and columns in common, and all figures there but one are the same, that one is the same as well.",
  why: "Of two tables one was brought up to date and the other not, and nobody can tell which.",
  mend: "Look the figure up in the source, and correct the table that has it wrong. If the tables are of different things, say so in their captions.",
  level: "warning",
  *run(register) {
    for (const { pages } of judgedPapers(register)) {
      const tables = pages
        .flatMap(({ prose }) => figureTables(prose.read()))
        .slice(0, 40)
        .map(keyed);
      for (const [at, one] of tables.entries())
        for (const other of tables.slice(at + 1)) {
          const odd = oddOne(one, other);
          if (odd === undefined) continue;
          const [first, second] = odd;
          const place = second.figure.cell.unit.place(second.figure.start);
          yield warning(
            place,
            `“${second.name}” is “${printed(second.figure)}” here, and “${printed(first.figure)}” ${inLine(first.figure.cell.unit.place(first.figure.start), place)}, where the other figures of the two tables are the same.`,
            "Look the figure up in the source, and correct the table that has it wrong. If the tables are of different things, say so in their captions.",
          );
        }
    }
  },
} as const satisfies Check;

interface Keyed {
  readonly figures: ReadonlyMap<string, { readonly figure: TableFigure; readonly name: string }>;
  readonly times: string;
  readonly isOfSorts: boolean;
}

/** Words by which two tables are of the same things at another stage. */
const stages =
  /\b(?:before|after|previous|prior|original|revised|updated?|first|second|scenario|option|draft|final|proposed|current|existing|new|last|without|with|actual|forecast|planned|estimated?|phase|stage|round|lot|version|high|low|worst|best|male|female|urban|rural)\b/gi;

function keyed(table: FigureTable): Keyed {
  const { rows, heads, grid } = table;
  const above = grid.rows[0]?.cells[0]?.unit.section.at(-1)?.text ?? "";
  const about = `${grid.caption?.text ?? ""} ${grid.caption === undefined ? above : ""}`;
  const figures = new Map<string, { readonly figure: TableFigure; readonly name: string }>();
  for (const [at, { head }] of rows.entries())
    for (const [column, words] of heads.entries()) {
      const figure = figureAt(table, at, column);
      if (figure === undefined || figure.value === 0 || head === "" || words === "") continue;
      figures.set(`${head.toLowerCase()} | ${words} | ${figure.unit.kind}`, {
        figure,
        name: `${head}, ${grid.headOf(column)}`,
      });
    }
  const times = periodsOf(readPlainSentences(about).flatMap((sentence) => sentence.times));
  return {
    figures,
    times,
    isOfSorts: (about.match(stages) ?? []).some((word) => !heads.join(" ").includes(word.toLowerCase())),
  };
}

/** The one figure that two tables have in common and give otherwise. */
function oddOne(one: Keyed, other: Keyed) {
  if (one.times !== other.times || one.isOfSorts || other.isOfSorts) return undefined;
  const [small, large] = one.figures.size <= other.figures.size ? [one, other] : [other, one];
  const shared = [...small.figures.keys()].filter((key) => large.figures.has(key));
  if (shared.length < 4) return undefined;
  const odd = shared.filter(
    (key) => small.figures.get(key)?.figure.value !== large.figures.get(key)?.figure.value,
  );
  const [key] = odd;
  const [a, b] = [one.figures.get(key ?? ""), other.figures.get(key ?? "")];
  if (odd.length !== 1 || a === undefined || b === undefined) return undefined;
  return isSlip(a.figure.value, b.figure.value) ? ([a, b] as const) : undefined;
}
