// Puts together what a sheet and measures.yaml, or several rows of a sheet, say of one measure. What both say is the same.
import { propertyOf } from "../../lib/property-of.ts";
import type { MeasureEntry, Printed } from "../../model/measures/measure-file.ts";
import { parsePeriod, samePeriod } from "../../model/period.ts";
import type { Cell } from "../read-csv.ts";
import type { ReportCell } from "../written-point.ts";
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

/** Adds what a sheet printed: to what is there for the same period, such as why it differs, or behind it. */
export function joinPrinted(
  { entry, cells }: PlacedMeasure,
  printed: readonly Printed[],
  read: ReadonlyMap<string, Cell>,
  report: ReportCell,
): PlacedMeasure {
  const all = [...(entry.printed ?? [])];
  for (const one of printed) {
    const there = all.findIndex(({ period }) => samePeriod(parsePeriod(period), parsePeriod(one.period)));
    const at = there < 0 ? all.length : there;
    const old: Partial<Printed> = all[at] ?? {};
    for (const key of ["rating", "direction"] as const) {
      const cell = read.get(`/printed/0/${key}`);
      if (cell === undefined) continue;
      cells.set(`/printed/${at}/${key}`, cell);
      if (old[key] !== undefined && old[key] !== one[key])
        report(
          cell,
          `The sheet printed ${String(one[key])}, and under “printed” stands ${String(old[key])}.`,
          "Write it in one of the two places alone.",
        );
    }
    if (there < 0) {
      const cell = read.get("/printed/0/period");
      if (cell !== undefined) cells.set(`/printed/${at}/period`, cell);
    }
    all[at] = { ...one, ...old, period: old.period ?? one.period };
  }
  return { entry: all.length === 0 ? entry : { ...entry, printed: all }, cells };
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
