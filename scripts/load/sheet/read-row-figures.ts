// Reads the figures of a row of a sheet, and what the sheet printed beside the last of them.
import type { MeasureEntry, Point } from "../../model/measures/measure-file.ts";
import type { Counted } from "../../model/measures/share.ts";
import { endOf, parsePeriod, startOf } from "../../model/period.ts";
import type { MeasureRef } from "../../model/ref.ts";
import { inUnit } from "../in-unit.ts";
import type { Cell } from "../read-csv.ts";
import { divide, explainCell, readFigure, readHowOften, readPointCell } from "../read-point.ts";
import type { ReportCell, WrittenPoint, WrittenPrint } from "../written-point.ts";
import { saysNothing } from "./cell-words.ts";
import { readSigned } from "./read-band.ts";
import { readPrinted } from "./read-printed.ts";
import type { RowCell, SheetRow } from "./sheet-row.ts";

/** Whose figures a row has. */
export interface FiguresOf extends Counted {
  readonly ref: MeasureRef;
  /** The ref of an area. */
  readonly area: string | undefined;
  readonly areaCell: Cell | undefined;
  readonly good: MeasureEntry["good"];
  /** The last period of the sheet, of which is spoken where the row has no figure. */
  readonly lastPeriod: string | undefined;
}

/** The figures of a row, and what was printed and said of the last. */
export interface RowFigures {
  readonly points: readonly WrittenPoint[];
  readonly printed: readonly WrittenPrint[];
  readonly analysis: NonNullable<MeasureEntry["analysis"]>;
  /** The cells of what was said, by the JSON pointers within the measure. */
  readonly cells: ReadonlyMap<string, Cell>;
}

/** The figures of all columns with a period. */
export function readRowFigures(row: SheetRow, of: FiguresOf, report: ReportCell): RowFigures {
  const cells = new Map<string, Cell>();
  const points = [...Map.groupBy(row.filled.filter(isOfPeriod), ({ period = "" }) => period)].flatMap(
    ([period, own]) => readPointOf(period, own, of, report) ?? [],
  );
  const last = points
    .filter(({ point }) => point.value !== undefined)
    .reduce<WrittenPoint | undefined>(
      (best, one) => (best === undefined || isLater(one, best) ? one : best),
      undefined,
    );
  const soFar = row.of("year-to-date");
  const year =
    soFar === undefined || saysNothing(soFar.text) ? undefined : readSigned(inUnit(soFar.text, of.unit));
  if (soFar !== undefined && year === undefined && !saysNothing(soFar.text))
    report(
      soFar,
      `“${soFar.text}” is not a number.`,
      "Write figures only, such as 1204 or 57.5, or leave the cell empty.",
    );
  if (soFar !== undefined && year !== undefined && last === undefined)
    report(
      soFar,
      "The row has a year to date, and no figure that it goes up to.",
      "Write it into the column of the last month, and “cumulative” as what the figure speaks for; or leave it out.",
    );
  // Of what is neither good nor bad when it is high, an arrow can only show which way it went.
  const hasWorse = of.good === "high" || of.good === "low";
  const printed =
    last &&
    readPrinted(
      { period: last.point.period, area: of.area, areaCell: of.areaCell },
      {
        rating: row.of("rating"),
        direction: row.of("direction") ?? (hasWorse ? undefined : row.of("performance-direction")),
        performance: hasWorse ? row.of("performance-direction") : undefined,
      },
      report,
    );
  const said = row.all("analysis").filter(({ cell }) => !saysNothing(cell.text));
  const analysis = said.flatMap(({ cell, period = last?.point.period ?? of.lastPeriod }, at) => {
    if (period === undefined) {
      report(
        cell,
        "The words do not say of which period they speak.",
        "Write the period into the head of the column, such as Comments June 2026.",
      );
      return [];
    }
    cells.set(`/analysis/${at}/text`, cell);
    cells.set(`/analysis/${at}/period`, cell);
    return [{ period, text: cell.text }];
  });
  return {
    points: points.map((one) =>
      one === last && year !== undefined
        ? {
            ...one,
            point: { ...one.point, "year-to-date": year },
            cells: { ...one.cells, ...(soFar === undefined ? {} : { "year-to-date": soFar }) },
          }
        : one === last && row.has("year-to-date")
          ? { ...one, isYearless: true }
          : one,
    ),
    printed: printed === undefined ? [] : [printed],
    analysis,
    cells,
  };
}

function isOfPeriod({ column, period }: RowCell): boolean {
  return (
    period !== undefined &&
    (column === "figure" || column === "numerator" || column === "denominator" || column === "note")
  );
}

function readPointOf(
  period: string,
  own: readonly RowCell[],
  { ref, area, areaCell, lastPeriod: _last, ...counted }: FiguresOf,
  report: ReportCell,
): WrittenPoint | undefined {
  const find = (column: RowCell["column"]) => own.find((one) => one.column === column);
  const [figure, note] = [find("figure"), find("note")];
  const counts = {
    ...countOf("numerator", find("numerator"), report),
    ...countOf("denominator", find("denominator"), report),
  };
  const at = figure ?? find("numerator") ?? find("denominator");
  // At that time there is none to come.
  if (figure !== undefined && readHowOften(figure.cell.text) !== undefined) return undefined;
  if (at === undefined) {
    if (note !== undefined)
      report(
        note.cell,
        "There is a note, and no figure that it speaks of.",
        "Write the figure, or why there is none.",
      );
    return undefined;
  }
  const cell = figure?.cell ?? at.cell;
  const { numerator, denominator } = counts;
  const read =
    figure !== undefined
      ? readPointCell(figure.cell.text, counted)
      : numerator !== undefined && denominator !== undefined && counted.unit !== undefined
        ? divide(numerator, denominator, counted)
        : undefined;
  if (read === undefined) {
    const { message, hint } =
      figure === undefined
        ? {
            message: "A count is there without the other, or without a unit to tell what they come to.",
            hint: "Write numerator and denominator, and the unit of the measure.",
          }
        : explainCell(cell.text, counted);
    report(cell, message, hint);
    return undefined;
  }
  const common = { period, ...(area === undefined ? {} : { area }) };
  const cells = { period: at.head, value: cell, ...(areaCell === undefined ? {} : { area: areaCell }) };
  if ("value" in read) {
    const point: Point = {
      ...common,
      ...read,
      ...counts,
      ...(note === undefined ? {} : { note: note.cell.text }),
    };
    return { ref, point, cells: note === undefined ? cells : { ...cells, note: note.cell } };
  }
  const words = note?.cell.text ?? read.words;
  const noted = note?.cell ?? cell;
  if (words === undefined) return { ref, point: { ...common, missing: read.missing }, cells };
  return { ref, point: { ...common, missing: read.missing, note: words }, cells: { ...cells, note: noted } };
}

function countOf(
  name: "numerator" | "denominator",
  at: RowCell | undefined,
  report: ReportCell,
): Pick<Point, "numerator" | "denominator"> {
  if (at === undefined) return {};
  const figure = readFigure(at.cell.text);
  if (figure !== undefined) return { [name]: figure };
  report(at.cell, `“${at.cell.text}” is not a number.`, "Write figures only, such as 1204 or 57.5.");
  return {};
}

/** Of two periods that end together, the shorter is the later. */
function isLater(one: WrittenPoint, other: WrittenPoint): boolean {
  const [a, b] = [parsePeriod(one.point.period), parsePeriod(other.point.period)];
  const [end, otherEnd] = [endOf(a) ?? "", endOf(b) ?? ""];
  return end > otherEnd || (end === otherEnd && (startOf(a) ?? "") > (startOf(b) ?? ""));
}
