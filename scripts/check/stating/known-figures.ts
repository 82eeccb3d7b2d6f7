// Every figure that the data hold of a measure, in all scorecards that it goes through, each with what it is.
import { decimalPlaces, roundTo } from "../../lib/number-format.ts";
import { remember } from "../../lib/remember.ts";
import { benchmarkName } from "../../model/measures/benchmark-body.ts";
import type { LocatedMeasure } from "../../model/measures/located-measure.ts";
import type { Area } from "../../model/measures/measure-line.ts";
import { type DatedPeriod, isFigure } from "../../model/measures/observation.ts";
import { parseOwnPeriod } from "../../model/measures/own-period.ts";
import { linePrinted } from "../../model/measures/printed-difference.ts";
import { poundsPer } from "../../model/measures/unit.ts";
import { yearSoFar } from "../../model/measures/year-to-date.ts";
import { parsePeriod } from "../../model/period.ts";
import { en } from "../../words/en.ts";
import { agrees, type Quantity } from "../reading/quantity.ts";
import type { Subject } from "./measures-at-hand.ts";
import { stemOf } from "./stems.ts";

/** What a figure of a measure is. */
type FigureRole = "value" | "year-to-date" | "target" | "benchmark" | "baseline";

/** A figure that the data hold. */
export interface KnownFigure {
  readonly role: FigureRole;
  readonly located: LocatedMeasure;
  /** In the unit of the measure. */
  readonly value: number;
  readonly decimals: number;
  readonly period?: DatedPeriod;
  readonly area?: Area;
  /** Of a benchmark: whose figure it is, as data and as readers call it. */
  readonly body?: { readonly of: string; readonly name: string };
  /** Whether it has been replaced by one that came out later. */
  readonly isRevised?: boolean;
}

/** All figures of a measure. */
export const knownFigures = remember((subject: Subject): readonly KnownFigure[] =>
  subject.chain.flatMap(figuresOf),
);

function figuresOf(located: LocatedMeasure): readonly KnownFigure[] {
  const { measure } = located;
  const { decimals, rule, benchmarks, baseline } = measure;
  const known: KnownFigure[] = [];
  const add = (role: FigureRole, value: number, rest: Partial<KnownFigure> = {}) =>
    known.push({ role, located, value, decimals, ...rest });
  for (const line of [measure.line, ...measure.areas]) {
    const of = line.area === undefined ? {} : { area: line.area };
    const valid = new Set(line.observations);
    for (const one of line.series)
      if (isFigure(one))
        add("value", one.value, {
          ...of,
          period: one.period,
          ...(valid.has(one) ? {} : { isRevised: true }),
        });
    for (const { start, figure } of line.years) {
      const period = parseOwnPeriod(
        `${start.slice(0, 4)}/${String((Number(start.slice(0, 4)) + 1) % 100).padStart(2, "0")}`,
        rule,
      );
      if ("value" in figure && period.precision !== "words") add("value", figure.value, { ...of, period });
    }
    for (const one of line.observations) {
      if (!isFigure(one)) continue;
      const soFar = yearSoFar(line.observations, one, rule);
      if (soFar !== undefined && "value" in soFar)
        add("year-to-date", soFar.value, { ...of, period: one.period });
    }
  }
  for (const printed of measure.printed) {
    const { period: written, "year-to-date": soFar } = printed;
    const period = parseOwnPeriod(written, rule);
    const line = linePrinted(measure, printed);
    if (soFar === undefined || line === undefined || period.precision === "words") continue;
    const of = line.area === undefined ? {} : { area: line.area };
    add("year-to-date", soFar, { ...of, period, decimals: Math.max(decimals, decimalPlaces(soFar)) });
  }
  for (const { aim, by, span } of [...measure.targets, ...measure.areaTargets]) {
    const period = span ?? (by === undefined || by.precision === "words" ? undefined : by);
    const ends = aim.kind === "figure" ? [aim.value] : aim.kind === "range" ? [aim.from, aim.to] : [];
    for (const end of ends)
      add("target", end, {
        decimals: Math.min(4, decimalPlaces(roundTo(end, 4))),
        ...(period && { period }),
      });
  }
  for (const benchmark of benchmarks) {
    const { of, value, period: written } = benchmark;
    const period = written === undefined ? undefined : parseOwnPeriod(written, rule);
    add("benchmark", value, {
      body: { of, name: benchmarkName(en, benchmark) },
      decimals: decimalPlaces(value),
      ...(period === undefined || period.precision === "words" ? {} : { period }),
    });
  }
  if (baseline?.value !== undefined) {
    const period = baseline["as-at"] === undefined ? undefined : parsePeriod(baseline["as-at"]);
    add("baseline", baseline.value, {
      decimals: decimalPlaces(baseline.value),
      ...(period === undefined || period.precision === "words" ? {} : { period }),
    });
  }
  return known;
}

/** What a figure is in the unit that sentences count in: pounds for thousands of pounds. */
export function saidValue({ located, value }: KnownFigure): number {
  return value * (poundsPer(located.measure.unit) ?? 1);
}

/** Whether a quantity is a figure, as it is rounded or as tables show it. */
export function says(quantity: Quantity, known: KnownFigure): boolean {
  const factor = poundsPer(known.located.measure.unit) ?? 1;
  return (
    agrees(quantity, known.value * factor) || agrees(quantity, roundTo(known.value, known.decimals) * factor)
  );
}

/** Whether a quantity counts what a measure counts. */
export function isOfUnit({ unit, noun, head, per, decimals }: Quantity, { own, stems }: Subject): boolean {
  const { measure } = own;
  switch (measure.unit) {
    case "percent":
      return unit.kind === "percent" || (unit.kind === "count" && noun === "" && decimals > 0);
    case "rate":
      return unit.kind === "count" && (per === undefined ? noun === "" && decimals > 0 : per === measure.per);
    case "number":
      return unit.kind === "count" && per === undefined && (noun === "" || isNamed(head, stems));
    case "pounds":
    case "£000":
    case "£m":
      return unit.kind === "money" && unit.currency === "£";
    case "days":
    case "weeks":
    case "months":
    case "minutes":
    case "hours":
      return unit.kind === "time" && `${unit.of}s` === measure.unit;
    case "kg":
    case "tonnes":
      return unit.kind === "other" && unit.sign.startsWith(measure.unit.slice(0, 2));
    case "km":
    case "miles":
    case "hectares":
    case "litres":
    case "kWh":
    case "MWh":
      return unit.kind === "other" && unit.sign.slice(0, 2) === measure.unit.toLowerCase().slice(0, 2);
    default:
      return false;
  }
}

function isNamed(head: string, stems: ReadonlySet<string>): boolean {
  const own = stemOf({ lower: head, kind: "word" });
  return own !== undefined && stems.has(own);
}
