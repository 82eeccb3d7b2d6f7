// Council tax by band: each is so many ninths of band D, by law.
import type { FigureTable, TableFigure } from "./figure-table.ts";
import { figureIn, linesOf, printed, workedAs } from "./table-lines.ts";

/** Ninths of band D, from A to H; Wales has I as well. */
const ninths: ReadonlyMap<string, number> = new Map([
  ["a", 6],
  ["b", 7],
  ["c", 8],
  ["d", 9],
  ["e", 11],
  ["f", 13],
  ["g", 15],
  ["h", 18],
  ["i", 21],
]);

/** A band that is not its part of band D, where nearly all others are. */
export interface OddBand {
  readonly figure: TableFigure;
  readonly worked: string;
  readonly how: string;
}

/** The bands of a table that are not their part of band D. */
export function* oddBands(table: FigureTable): Iterable<OddBand> {
  for (const { lines, places } of linesOf(table)) {
    const parts = places.map((place) => ninths.get(place.replace(/\b(?:band|council tax|£)\b|[\s()£]/g, "")));
    if (parts.filter((part) => part !== undefined).length < 6) continue;
    const d = parts.indexOf(9);
    for (const line of lines) {
      const whole = figureIn(line, d);
      if (whole === undefined || whole.value <= 0) continue;
      const all = parts.flatMap((part, place) => {
        const figure = part === undefined ? undefined : figureIn(line, place);
        return figure === undefined || part === undefined || part === 9 ? [] : { figure, part };
      });
      // What was rounded in each of several precepts may be some pence off.
      const isSame = ({ figure, part }: (typeof all)[number]) =>
        Math.abs((whole.value * part) / 9 - figure.value) <= Math.max(figure.step * 6, 0.06);
      const odd = all.filter((one) => !isSame(one));
      const [only] = odd;
      if (odd.length === 1 && only !== undefined && all.length >= 5)
        yield {
          figure: only.figure,
          worked: workedAs((whole.value * only.part) / 9, only.figure),
          how: `${only.part} ninths of ${printed(whole)}`,
        };
    }
  }
}
