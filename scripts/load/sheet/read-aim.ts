// Reads what a row of a sheet has a measure held against: its target, the bands of its colours, and what is tolerated.
import type { MeasureEntry } from "../../model/measures/measure-file.ts";
import { inUnit } from "../in-unit.ts";
import type { Cell } from "../read-csv.ts";
import type { ReportCell } from "../written-point.ts";
import { saysNothing } from "./cell-words.ts";
import {
  type Band,
  readBand,
  readBothEnds,
  readMargin,
  readSigned,
  readSignedMargin,
  type WrittenBand,
} from "./read-band.ts";

type Target = NonNullable<MeasureEntry["target"]>;
type Tolerance = NonNullable<MeasureEntry["tolerance"]>;

/** What a measure is, as far as its targets depend on it. */
export type AimOf = Pick<MeasureEntry, "good" | "unit">;

/** The cells of a row that say what a figure is held against. */
export type AimCells = Readonly<
  Partial<Record<"tolerance" | "margin" | "limit" | "green" | "amber" | "red", Cell | undefined>>
>;

const targetForms =
  "Write a figure such as 80, a bound such as 85%+, <40 or 40 or less, a range such as 10-16, or words without figures.";
const bandForms = "Write a bound such as 85%+, <80% or 40 or less, or a range such as 10-16.";

/** The target that a cell states; undefined for none, and where the cell has been reported. */
export function readTargetCell(cell: Cell, { good, unit }: AimOf, report: ReportCell): Target | undefined {
  if (saysNothing(cell.text)) return undefined;
  const band = readBand(inUnit(cell.text, unit));
  if (band !== undefined) return targetOf(band, cell, good, report);
  if (!/\d/.test(cell.text)) return { text: cell.text };
  report(cell, `“${cell.text}” is not a target that can be read.`, targetForms);
  return undefined;
}

function targetOf(
  band: WrittenBand,
  cell: Cell,
  good: MeasureEntry["good"],
  report: ReportCell,
): Target | undefined {
  if (band.kind === "figure") return { value: band.value };
  if (band.kind === "within") return { value: band.value, within: band.within };
  const { from, to, isOpen } = band;
  if (from !== undefined && to !== undefined) return { from, to };
  const needed = from === undefined ? "low" : "high";
  const value = from ?? to;
  if (value === undefined) return undefined;
  if (good !== undefined && good !== needed && good !== "info") {
    report(
      cell,
      `“${cell.text}” says that ${needed} figures are good, and the measure that ${good === "range" ? "those within a range" : `${good} ones`} are.`,
      "Correct the target, or which figures are good.",
    );
    return undefined;
  }
  return { value, exactly: isOpen ? "missed" : "met" };
}

/** What the bands of a row come to beside its target. `target` is what green says where no other cell has a target. */
export interface ReadBands {
  readonly target?: Target;
  readonly tolerance?: Tolerance;
  /** The cell that the tolerance was read from. */
  readonly cell?: Cell;
}

/** The tolerance of a row, and the target where green alone states it. */
export function readBands(
  cells: AimCells,
  measure: AimOf,
  target: Target | undefined,
  report: ReportCell,
): ReadBands {
  const green = stated(cells.green);
  const greens = green && readTargetCell(green, measure, report);
  if (
    green !== undefined &&
    greens !== undefined &&
    target !== undefined &&
    !sameAim(greens, target, measure.good)
  )
    report(
      green,
      `Green is “${green.text}”, and the target is another.`,
      "Correct one of the two; a figure is green where it meets the target.",
    );
  const aim = target ?? greens;
  const found =
    marginIn(stated(cells.tolerance), measure, report) ??
    plainIn(stated(cells.margin), "margin", measure, report) ??
    plainIn(stated(cells.limit), "limit", measure, report) ??
    bandsOf(stated(cells.amber), stated(cells.red), { ...measure, aim }, report);
  return {
    ...(target === undefined && greens !== undefined ? { target: greens } : {}),
    ...(found ?? {}),
  };
}

type Found = { readonly tolerance: Tolerance; readonly cell: Cell };

function stated(cell: Cell | undefined): Cell | undefined {
  return cell === undefined || saysNothing(cell.text) ? undefined : cell;
}

/** A tolerance that says itself whether it is a margin or a limit. */
function marginIn(cell: Cell | undefined, measure: AimOf, report: ReportCell): Found | undefined {
  if (cell === undefined) return undefined;
  const written = inUnit(cell.text, measure.unit);
  const margin = readMargin(written) ?? readSignedMargin(written);
  if (margin !== undefined) return { cell, tolerance: marginOf(margin, measure) };
  const both = readBothEnds(written);
  const outer = measure.good === "low" ? both?.below : both?.above;
  const edge = outer?.to ?? outer?.from;
  if (edge !== undefined && measure.good !== "range")
    return {
      cell,
      tolerance: { limit: edge, ...(outer?.isOpen === true ? { "limit-is": "red" as const } : {}) },
    };
  const band = readBand(written);
  if (band?.kind === "band") {
    const limit = measure.good === "low" ? (band.to ?? band.from) : (band.from ?? band.to);
    // “<75” is what is no longer tolerated, so that 75 itself still is; “75+” is what is.
    const isRed = measure.good === "low" ? band.to === undefined : band.from === undefined;
    if (limit !== undefined && measure.good !== "range")
      return { cell, tolerance: { limit, ...(isRed !== band.isOpen ? { "limit-is": "red" as const } : {}) } };
  }
  report(
    cell,
    `“${cell.text}” does not say whether it is how far from the target amber goes, or where it ends.`,
    "Write how far as +/-5, -5 or 5% above, and where it ends as 75+ or <75; or say under “columns” in measures.yaml that this column is a margin or a limit.",
  );
  return undefined;
}

function marginOf(
  { value, percent, of }: NonNullable<ReturnType<typeof readMargin>>,
  { unit }: AimOf,
): Tolerance {
  const isRelative = of === "target" || (percent && of === undefined && unit !== "percent");
  return isRelative ? { percent: value } : { margin: value };
}

function plainIn(
  cell: Cell | undefined,
  is: "margin" | "limit",
  { unit }: AimOf,
  report: ReportCell,
): Found | undefined {
  if (cell === undefined) return undefined;
  const written = inUnit(cell.text, unit);
  const value = readSigned(written) ?? (is === "margin" ? readMargin(written)?.value : undefined);
  if (value === undefined) {
    report(cell, `“${cell.text}” is not a number.`, "Write figures only, such as 5 or 57.5.");
    return undefined;
  }
  return { cell, tolerance: is === "margin" ? { margin: value } : { limit: value } };
}

/** The limit that amber and red have in common. */
function bandsOf(
  amber: Cell | undefined,
  red: Cell | undefined,
  measure: AimOf & { readonly aim: Target | undefined },
  report: ReportCell,
): Found | undefined {
  const margin = amber && readMargin(inUnit(amber.text, measure.unit));
  if (amber !== undefined && margin !== undefined)
    return { cell: amber, tolerance: marginOf(margin, measure) };
  const limits = [amberLimit(amber, measure, report), redLimit(red, measure, report)].filter(
    (limit) => limit !== undefined,
  );
  const [first, second] = limits;
  if (first === undefined) return undefined;
  if (second !== undefined && (second.limit !== first.limit || second.isRed !== first.isRed))
    report(
      second.cell,
      `Red is “${second.cell.text}”, and amber “${first.cell.text}”: between them the two leave or share figures.`,
      "Let red begin where amber ends, such as 80-85 and <80.",
    );
  // Where red begins at the target itself, nothing is amber.
  if (amber === undefined && first.limit === measure.aim?.value) return undefined;
  const { limit, isRed, cell } = first;
  return { cell, tolerance: { limit, ...(isRed ? { "limit-is": "red" as const } : {}) } };
}

interface Limit {
  readonly cell: Cell;
  readonly limit: number;
  /** Whether a figure that is the limit is red. */
  readonly isRed: boolean;
}

function amberLimit(cell: Cell | undefined, measure: AimOf, report: ReportCell): Limit | undefined {
  const band = bandIn(cell, measure, report);
  if (cell === undefined || band === undefined) return undefined;
  const { from = band.value, to = band.value } = band;
  const limit = measure.good === "low" ? to : from;
  if (limit !== undefined) return { cell, limit, isRed: band.isOpen === true };
  report(cell, `“${cell.text}” does not say where amber ends.`, bandForms);
  return undefined;
}

function redLimit(cell: Cell | undefined, measure: AimOf, report: ReportCell): Limit | undefined {
  const band = bandIn(cell, measure, report);
  if (cell === undefined || band === undefined) return undefined;
  const limit = measure.good === "low" ? band.from : band.to;
  if (limit !== undefined) return { cell, limit, isRed: band.isOpen !== true };
  report(
    cell,
    `“${cell.text}” does not say where red begins.`,
    measure.good === "low" ? "Write it as >12 or 12 or more." : "Write it as <80 or 80 or less.",
  );
  return undefined;
}

type AnyBand = Partial<Omit<Band, "kind">> & { readonly value?: number };

function bandIn(cell: Cell | undefined, { good, unit }: AimOf, report: ReportCell): AnyBand | undefined {
  if (cell === undefined) return undefined;
  const band = readBand(inUnit(cell.text, unit));
  if (good === "range") {
    report(
      cell,
      "Of a range, amber is read as a margin alone.",
      "Write how far beside the range it goes: +/-5.",
    );
    return undefined;
  }
  if (band === undefined || band.kind === "within") {
    report(cell, `“${cell.text}” is no band that can be read.`, bandForms);
    return undefined;
  }
  return band.kind === "figure" ? { value: band.value } : band;
}

/** Whether green and a target are one: of a band, the end that counts. */
function sameAim(green: Target, target: Target, good: MeasureEntry["good"]): boolean {
  const edge = ({ value, from, to }: Target) => value ?? (good === "low" ? to : from);
  if (target.text !== undefined || green.text !== undefined) return green.text === target.text;
  return edge(green) === edge(target) && (target.exactly ?? "met") === (green.exactly ?? "met");
}
