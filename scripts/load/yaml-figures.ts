// Figures of measures.yaml that are written with the signs of their units, `08:32` or `£4.2m`, as the numbers that the
// schema asks for: before it is held to it, when all are texts.
import { propertyOf } from "../lib/property-of.ts";
import { type Unit, units } from "../model/measures/unit.ts";
import { inUnit } from "./in-unit.ts";

/** The keys of a measure that have figures in its unit, with those that they have them under. */
const figures: Readonly<Record<string, readonly string[]>> = {
  target: ["value", "within", "from", "to", "profile"],
  targets: ["value", "within", "from", "to", "profile"],
  baseline: ["value"],
  tolerance: ["limit", "margin"],
  benchmarks: ["value"],
  series: ["value", "year-to-date"],
  printed: ["year-to-date"],
};

/** What measures.yaml says, with plain figures. */
export function plainYamlFigures(file: unknown): unknown {
  const measures = propertyOf(file, "measures");
  if (!Array.isArray(measures)) return file;
  const groups: unknown = propertyOf(file, "groups");
  const unitOf = (measure: unknown): Unit | undefined => {
    const group = propertyOf(measure, "group");
    const own: unknown = Array.isArray(groups)
      ? groups.find((one) => group !== undefined && propertyOf(one, "ref") === group)
      : undefined;
    const written = [measure, propertyOf(own, "defaults"), propertyOf(file, "defaults")]
      .map((one) => propertyOf(one, "unit"))
      .find((unit) => unit !== undefined);
    return units.find((unit) => unit === written);
  };
  return { ...Object(file), measures: measures.map((one) => plainMeasure(one, unitOf(one))) };
}

function plainMeasure(measure: unknown, unit: Unit | undefined): unknown {
  if (typeof measure !== "object" || measure === null) return measure;
  const plain = (value: unknown, keys: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((one) => plain(one, keys));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, keys.includes(key) ? plainFigure(one, unit) : one]),
    );
  };
  return Object.fromEntries(
    Object.entries(measure).map(([key, value]) => [key, plain(value, figures[key] ?? [])]),
  );
}

/** What is no figure even so stays as it was written, so that it is told as that. */
function plainFigure(value: unknown, unit: Unit | undefined): unknown {
  if (Array.isArray(value)) return value.map((one) => plainFigure(one, unit));
  if (typeof value !== "string") return value;
  const plain = inUnit(value.trim(), unit);
  if (plain === value.trim()) return value;
  return /^-?[\d.]+$/.test(plain) ? plain : value;
}
