// Puts together what a sheet and measures.yaml, or several rows of a sheet, say of one measure. What both say is the same.
import { propertyOf } from "../../lib/property-of.ts";
import type { MeasureEntry, Printed } from "../../model/measures/measure-file.ts";
import { endOf, parsePeriod, startOf } from "../../model/period.ts";
import type { Cell } from "../read-csv.ts";
import type { ReportCell, WrittenPrint } from "../written-point.ts";
import type { MeasureFields } from "./read-definition.ts";

/** A measure with the cells that it was read from, by the JSON pointers within it. */
export interface PlacedMeasure {
  readonly entry: MeasureEntry;
  readonly cells: Map<string, Cell>;
}

/** Adds the fields of a row to a measure; `elsewhere` is where the measure was said to be something else. */
export function joinFields(
  { entry, cells }: PlacedMeasure,
  fields: MeasureFields & { readonly name?: string },
  read: ReadonlyMap<string, Cell>,
  { elsewhere, report }: { readonly elsewhere: string; readonly report: ReportCell },
): PlacedMeasure {
  const added = Object.entries(fields).filter(([key, value]) => {
    const own = propertyOf(entry, key);
    if (own === undefined) return true;
    const cell = read.get(`/${key}`);
    if (cell !== undefined && JSON.stringify(sorted(own)) !== JSON.stringify(sorted(value)))
      report(
        cell,
        `The sheet has ${told(value)} as “${key}”, and ${elsewhere} has ${told(own)}.`,
        "Write it in one of the two places alone, or the same in both.",
      );
    return false;
  });
  const keys = added.map(([key]) => key);
  for (const [pointer, cell] of read)
    if (keys.includes(pointer.split("/")[1] ?? "")) cells.set(pointer, cell);
  return { entry: { ...entry, ...Object.fromEntries(added) }, cells };
}

/** Adds what a sheet printed: to what is there for the same period and area, such as why it differs, or behind it. */
export function joinPrinted(
  { entry, cells }: PlacedMeasure,
  printed: readonly WrittenPrint[],
  report: ReportCell,
): PlacedMeasure {
  if (printed.length === 0) return { entry, cells };
  const all = [...(entry.printed ?? [])];
  const places = new Map(all.map((one, at) => [placeOf(one), at]));
  for (const { printed: one, cells: own } of printed) {
    const there = places.get(placeOf(one));
    const at = there ?? all.length;
    places.set(placeOf(one), at);
    const old: Partial<Printed> = all[at] ?? {};
    for (const key of ["rating", "direction"] as const) {
      const cell = own[key];
      if (cell === undefined) continue;
      cells.set(`/printed/${at}/${key}`, cell);
      if (old[key] !== undefined && old[key] !== one[key])
        report(
          cell,
          `The sheet printed ${String(one[key])}, and under “printed” stands ${String(old[key])}.`,
          "Write it in one of the two places alone.",
        );
    }
    if (there === undefined)
      for (const key of ["period", "area"] as const)
        if (own[key] !== undefined) cells.set(`/printed/${at}/${key}`, own[key]);
    all[at] = { ...one, ...old, period: old.period ?? one.period };
  }
  return { entry: { ...entry, printed: all }, cells };
}

/** The days and the area that something was printed for, however its period is written. */
function placeOf({ period: written, area = "" }: Printed): string {
  const period = parsePeriod(written);
  return `${startOf(period) ?? written}|${endOf(period) ?? ""}|${area}`;
}

function sorted(value: unknown): unknown {
  return value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          // A bound that its very figure meets, as 85%+, says no more than the figure.
          .filter(([key, own]) => key !== "exactly" || own !== "met")
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      )
    : value;
}

function told(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? `“${value}”` : JSON.stringify(value);
}
