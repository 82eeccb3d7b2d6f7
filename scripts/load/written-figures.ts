// How figures were written, beside what they are: with how many decimal places, and with the sign of their unit.
import { propertyOf } from "../lib/property-of.ts";
import { figureKey } from "../model/measures/figure-key.ts";
import type { MeasureEntry } from "../model/measures/measure-file.ts";
import type { Unit } from "../model/measures/unit.ts";
import { inUnit } from "./in-unit.ts";
import type { WrittenPoint } from "./written-point.ts";

type Written = Pick<MeasureEntry, "writtenPlaces" | "signed" | "yearless" | "aimPlaces">;

/** The decimal places of a text that is one figure and nothing else; 0 for others, such as `8 of 10`. */
function placesIn(text: string): number {
  return /^-?£?[\d,]+\.(\d+)\s*%?$/.exec(text.trim())?.[1]?.length ?? 0;
}

/** Whether a figure bears the sign of its unit, which says how large it is: 0.4% is no 40%. */
function bearsSign(text: string): boolean {
  return /^-?[\d,.]+\s*%$/.test(text.trim());
}

/** How the figures of a sheet were written, in a unit; `first` is the number that the first of them has in its measure. */
export function writtenIn(points: readonly WrittenPoint[], first: number, unit: Unit | undefined): Written {
  const figures = points.map(({ cells }) => inUnit(cells.value.text, unit));
  // What a calculation left behind it nobody typed.
  const places = figures.reduce((most, text) => {
    const own = placesIn(text);
    return own <= 4 ? Math.max(most, own) : most;
  }, 0);
  const signed = figures.flatMap((text, at) => (bearsSign(text) ? [`series/${first + at}/value`] : []));
  const yearless = points.flatMap(({ point, isYearless }) => (isYearless ? figureKey(point) : []));
  return {
    ...(places === 0 ? {} : { writtenPlaces: places }),
    ...(signed.length === 0 ? {} : { signed: new Set(signed) }),
    ...(yearless.length === 0 ? {} : { yearless: new Set(yearless) }),
  };
}

/** With how many decimal places the targets of a sheet were typed. */
export function aimPlacesIn(
  cells: ReadonlyMap<string, { readonly text: string }>,
  unit: Unit | undefined,
): ReadonlyMap<string, number> {
  return new Map(
    [...cells].flatMap(([pointer, { text }]) => {
      const most = Math.max(
        0,
        ...[...inUnit(text, unit).matchAll(/\d\.(\d{1,4})(?!\d)/g)].map(([, places = ""]) => places.length),
      );
      return most > 0 && /^\/target(?:s\/\d+)?$/.test(pointer) ? [[pointer.slice(1), most] as const] : [];
    }),
  );
}

/** Adds how some figures of a measure were written to what is known of the others. */
export function withWritten(
  entry: MeasureEntry,
  { writtenPlaces, signed, yearless, aimPlaces }: Written,
): MeasureEntry {
  const places = Math.max(entry.writtenPlaces ?? 0, writtenPlaces ?? 0);
  const all = new Set([...(entry.signed ?? []), ...(signed ?? [])]);
  return {
    ...entry,
    ...(places === 0 ? {} : { writtenPlaces: places }),
    ...(all.size === 0 ? {} : { signed: all }),
    ...(yearless === undefined ? {} : { yearless }),
    ...(aimPlaces === undefined ? {} : { aimPlaces: new Map([...(entry.aimPlaces ?? []), ...aimPlaces]) }),
  };
}

/** How the figures and the targets of the measures in YAML were written before any of them is a number, in their order. */
export function writtenInYaml(value: unknown): readonly Written[] {
  return listOf(propertyOf(value, "measures")).map((entry) => {
    const figures = [...listOf(propertyOf(entry, "series")), propertyOf(entry, "baseline")].map((one) =>
      propertyOf(one, "value"),
    );
    const most = Math.max(0, ...figures.map(placesOfText));
    const targets: readonly (readonly [string, unknown])[] = [
      ["target", propertyOf(entry, "target")],
      ...listOf(propertyOf(entry, "targets")).map((one, at) => [`targets/${at}`, one] as const),
    ];
    const aims = targets.flatMap(([pointer, target]) => {
      const places = Math.max(
        ...(["value", "from", "to"] as const).map((key) => placesOfText(propertyOf(target, key))),
      );
      return places > 0 ? [[pointer, Math.min(4, places)] as const] : [];
    });
    return {
      ...(most === 0 ? {} : { writtenPlaces: most }),
      ...(aims.length === 0 ? {} : { aimPlaces: new Map(aims) }),
    };
  });
}

function placesOfText(text: unknown): number {
  return typeof text === "string" ? placesIn(text) : 0;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
