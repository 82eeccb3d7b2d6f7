// Reads what a row of a sheet says of its measure, but for its figures.
import { suggestChoice } from "../../lib/nearest.ts";
import { basisOfName, isLost } from "../../model/measures/basis-of-name.ts";
import type { MeasureEntry } from "../../model/measures/measure-file.ts";
import { measureMeanings } from "../../model/measures/measure-meanings.ts";
import { isAmount } from "../../model/measures/unit.ts";
import { parsePeriod } from "../../model/period.ts";
import type { FindOwner } from "../find-owner.ts";
import { inUnit } from "../in-unit.ts";
import type { Cell } from "../read-csv.ts";
import { readHowOften } from "../read-point.ts";
import type { ReportCell } from "../written-point.ts";
import {
  basisWords,
  type CellWords,
  flagWords,
  frequencyWords,
  goodWords,
  readWord,
  saysNothing,
} from "./cell-words.ts";
import { placeCell } from "./place-cell.ts";
import { type AimCells, readBands, readTargetCell } from "./read-aim.ts";
import { readSigned } from "./read-band.ts";
import { readBenchmarks } from "./read-benchmarks.ts";
import { perWithin, readUnitCell, unitOfFigure, unitOfName } from "./read-unit.ts";
import type { SheetRow } from "./sheet-row.ts";

/** A measure as far as a row says it. */
export type MeasureFields = Omit<MeasureEntry, "ref" | "series" | "printed" | "analysis">;

/** What a row says, and the cells that it says it in by the JSON pointers within the measure. */
export interface ReadDefinition {
  readonly fields: MeasureFields;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** What rows are read with. */
export interface DefinitionTools {
  readonly report: ReportCell;
  /** What is known of the measure beside the row: from measures.yaml, and for its group. */
  readonly known: Partial<MeasureEntry>;
  /** The id of whom a cell names. */
  readonly findOwner: FindOwner;
}

type Target = NonNullable<MeasureEntry["target"]>;

type Draft = { -readonly [Key in keyof MeasureFields]: MeasureFields[Key] };

/** The fields of a measure that a row has cells for. */
export function readDefinition(row: SheetRow, tools: DefinitionTools): ReadDefinition {
  const { report, known } = tools;
  const fields: Draft = {};
  const cells = new Map<string, Cell>();
  const keep = <Key extends keyof Draft>(key: Key, value: Draft[Key] | undefined, cell: Cell | undefined) => {
    if (value === undefined || cell === undefined) return;
    fields[key] = value;
    cells.set(`/${key}`, cell);
  };
  for (const key of ["number", "part", "definition", "arrears"] as const) {
    const cell = row.of(key);
    keep(key, cell?.text, cell);
  }
  const note = row.all("note").find(({ period }) => period === undefined)?.cell;
  keep("note", note?.text, note);
  const owner = row.of("owner");
  if (owner !== undefined && !saysNothing(owner.text)) keep("owner", tools.findOwner(owner.text), owner);
  readUnit(row, fields, cells, report);
  const word = <Word extends string>(
    column: "good" | "frequency" | "basis",
    words: CellWords<Word>,
    meanings: Readonly<Record<Word, string>>,
  ) => {
    const cell = row.of(column);
    const read = cell && readWord(cell.text, words);
    if (cell !== undefined && read === undefined) reportWord(cell, meanings, report);
    return [read, cell] as const;
  };
  keep("good", ...word("good", goodWords, measureMeanings.good));
  keep("frequency", ...word("frequency", frequencyWords, measureMeanings.frequency));
  if (fields.frequency === undefined && known.frequency === undefined) {
    const often = row.all("figure").find((one) => readHowOften(one.cell.text) !== undefined)?.cell;
    keep("frequency", readHowOften(often?.text ?? ""), often);
  }
  keep("basis", ...word("basis", basisWords, measureMeanings.basis));
  const decimals = row.of("decimals");
  if (decimals !== undefined)
    if (/^[0-4]$/.test(decimals.text)) keep("decimals", Number(decimals.text), decimals);
    else report(decimals, `“${decimals.text}” is no number of decimal places.`, "Write 0, 1, 2, 3 or 4.");
  const name = row.of("measure")?.text ?? known.name ?? "";
  const basis = fields.basis ?? known.basis ?? basisOfName(name);
  readAims(row, { ...known, ...fields, name, ...(basis && { basis }) }, fields, cells, report);
  const benchmarks = readBenchmarks(row, { ...known, ...fields }, cells, report);
  if (benchmarks.length > 0) fields.benchmarks = benchmarks;
  readFlags(row, fields, cells, report);
  return { fields, cells };
}

function reportWord<Word extends string>(
  cell: Cell,
  meanings: Readonly<Record<Word, string>>,
  report: ReportCell,
): void {
  report(
    cell,
    `“${cell.text}” is no word that is known here.`,
    suggestChoice(cell.text, new Map(Object.entries(meanings))),
  );
}

/** From its own column; or as the name or the signs of the figures say. */
function readUnit(row: SheetRow, fields: Draft, cells: Map<string, Cell>, report: ReportCell): void {
  const own = row.of("unit");
  const name = row.of("measure");
  const read = own === undefined ? unitOfName(name?.text ?? "") : readUnitCell(own.text);
  if (own !== undefined && read === undefined) reportWord(own, measureMeanings.unit, report);
  const signed = row.all("figure").find(({ cell }) => unitOfFigure(cell.text) !== undefined)?.cell;
  const unit = read?.unit ?? (own === undefined && signed ? unitOfFigure(signed.text) : undefined);
  if (unit === undefined) return;
  const at = own ?? (read === undefined ? signed : name);
  fields.unit = unit;
  if (at !== undefined) cells.set("/unit", at);
  const per = read?.per ?? (unit === "rate" ? perWithin(name?.text ?? "") : undefined);
  if (per === undefined) return;
  fields.per = per;
  if (at !== undefined) cells.set("/per", at);
}

/** What a target is read by. */
type AimedMeasure = Pick<MeasureEntry, "unit" | "good" | "name" | "basis">;

function readAims(
  row: SheetRow,
  measure: AimedMeasure,
  fields: Draft,
  cells: Map<string, Cell>,
  report: ReportCell,
): void {
  const written = [...row.all("target"), ...row.all("year-target")];
  const [plain] = row.all("target").filter(({ period }) => period === undefined);
  const plainTarget = plain && readTargetCell(plain.cell, measure, () => undefined);
  /** Whether another column has a target already that no year could be told from; another figure is reported. */
  const isTold = (cell: Cell, head: Cell, target: Target) => {
    if (plain === undefined || plainTarget === undefined) return false;
    if (JSON.stringify(plainTarget) !== JSON.stringify(target))
      report(
        cell,
        `“${plain.head.text}” says ${plain.cell.text} and “${head.text}” says ${cell.text}, and these figures do not add up to a year: only one of the two can hold.`,
        `Empty one of the two cells; or, where each is for a time of its own, write it into both heads, such as “${plain.head.text} June 2026” and “${plain.head.text} March 2027”.`,
      );
    return true;
  };
  const targets = written.flatMap(({ column, cell, period, head }) => {
    const target = readTargetCell(cell, measure, report);
    if (target === undefined) return [];
    const isOfYear = column === "year-target" && target.value !== undefined && addsUp(measure);
    if (column === "year-target" && !isOfYear && isTold(cell, head, target)) return [];
    if (isOfYear)
      return [
        {
          cell,
          target: { ...target, per: "year" as const, ...(period === undefined ? {} : { for: period }) },
        },
      ];
    return [{ cell, target: { ...target, ...(period === undefined ? {} : timeOf(period, measure)) } }];
  });
  const bandCells: AimCells = {
    tolerance: row.of("tolerance"),
    margin: row.of("margin"),
    limit: row.of("limit"),
    green: row.of("green"),
    amber: row.of("amber"),
    red: row.of("red"),
  };
  const [first] = targets;
  // The colours are those of the figures, not of their year.
  const held = targets.findLast((one) => !("per" in one.target)) ?? targets.at(-1);
  const { target, tolerance, cell } = readBands(bandCells, measure, held?.target, report);
  if (target !== undefined) {
    fields.target = target;
    placeCell(cells, "/target", target, bandCells.green);
  } else if (first !== undefined && targets.length === 1) {
    fields.target = first.target;
    placeCell(cells, "/target", first.target, first.cell);
  } else if (first !== undefined) {
    fields.targets = targets.map((one) => one.target);
    for (const [at, one] of targets.entries()) placeCell(cells, `/targets/${at}`, one.target, one.cell);
    cells.set("/targets", first.cell);
  }
  if (tolerance !== undefined) {
    fields.tolerance = tolerance;
    placeCell(cells, "/tolerance", tolerance, cell);
  }
  const start = row.all("baseline")[0];
  if (start !== undefined && !saysNothing(start.cell.text)) {
    const value = readSigned(inUnit(start.cell.text, measure.unit));
    const asAt = start.period === undefined ? {} : { "as-at": start.period };
    if (value === undefined && /\d/.test(start.cell.text))
      report(
        start.cell,
        `“${start.cell.text}” is not a number.`,
        "Write figures only, such as 1204 or 57.5.",
      );
    else {
      fields.baseline = { ...(value === undefined ? { text: start.cell.text } : { value }), ...asAt };
      placeCell(cells, "/baseline", fields.baseline, start.cell);
    }
  }
}

/** Whether figures add up to a year that a target can be of. */
function addsUp({ unit = "number", basis = "period", name = "" }: AimedMeasure): boolean {
  return basis === "cumulative" ? isAmount(unit) || isLost(name) : isAmount(unit) && basis === "period";
}

/** When a target holds by its head: an amount that grows through a year reaches what is asked of the year at its end. */
function timeOf(
  period: string,
  { unit = "number", basis }: AimedMeasure,
): Pick<NonNullable<MeasureEntry["target"]>, "by" | "for"> {
  const { precision } = parsePeriod(period);
  const isYear = precision === "year" || precision === "financial-year";
  return basis === "cumulative" && isAmount(unit) && isYear ? { by: period } : { for: period };
}

function readFlags(row: SheetRow, fields: Draft, cells: Map<string, Cell>, report: ReportCell): void {
  const flags: NonNullable<MeasureEntry["flags"]> = [];
  const flag = (word: (typeof flags)[number], cell: Cell) => {
    cells.set("/flags", cell);
    if (!flags.includes(word)) flags.push(word);
  };
  const written = row.of("flags");
  for (const one of written === undefined || saysNothing(written.text)
    ? []
    : written.text.split(/\s*[,;/]\s*/)) {
    const word = readWord(one, flagWords);
    if (written !== undefined && word !== undefined) flag(word, written);
    else if (written !== undefined)
      reportWord({ text: one, line: written.line, column: written.column }, measureMeanings.flag, report);
  }
  const plan = row.of("council-plan");
  if (plan !== undefined && /^(?:y|yes|x|true|✓|✔|☑|1)$/i.test(plan.text)) flag("council-plan", plan);
  else if (plan !== undefined && !/^(?:n|no|false|✗|✘|0)$/i.test(plan.text) && !saysNothing(plan.text))
    report(plan, `“${plan.text}” is neither yes nor no.`, "Write Yes, or leave the cell empty.");
  if (flags.length > 0) fields.flags = flags;
}
