// The figures of measures as a table: a row a figure, a starting figure or a target, each with what a program must know.

import { type DataValue, dateColumns } from "../../model/facts/data-set.ts";
import type { DatedAim } from "../../model/measures/aims/dated-aim.ts";
import { formatFigure } from "../../model/measures/format-figure.ts";
import type { LocatedMeasure } from "../../model/measures/located-measure.ts";
import { measurePath } from "../../model/measures/measure-path.ts";
import { aimWords } from "../../model/measures/measure-value.ts";
import { missingReasons } from "../../model/measures/missing-reason.ts";
import { isFigure, type Observation } from "../../model/measures/observation.ts";
import { units } from "../../model/measures/unit.ts";
import { parsePeriod } from "../../model/period.ts";
import type { View } from "../../model/view.ts";
import type { Words } from "../../words/words.ts";
import type { DataTable } from "./data-table.ts";

/** What stands in a column: what its cells are, and the words that they may be. What it is called is in the words of data. */
export interface DataColumn {
  readonly name: keyof Words["data"]["measures"];
  readonly type: "string" | "number" | "date" | "url";
  readonly words?: readonly string[];
  /** Whether every row has it. */
  readonly always?: true;
}

/** The columns in their order. */
export const measureColumns: readonly DataColumn[] = [
  { name: "ref", type: "string", always: true },
  { name: "number", type: "string" },
  { name: "name", type: "string", always: true },
  { name: "part", type: "string" },
  { name: "group", type: "string" },
  { name: "group-title", type: "string" },
  { name: "unit", type: "string", words: units, always: true },
  { name: "per", type: "number" },
  { name: "good", type: "string", words: ["high", "low", "range", "info"], always: true },
  { name: "point", type: "string", words: ["baseline", "figure", "achieved", "target"], always: true },
  { name: "area", type: "string" },
  { name: "period", type: "string" },
  { name: "period-start", type: "date" },
  { name: "period-end", type: "date" },
  { name: "value", type: "number" },
  { name: "numerator", type: "number" },
  { name: "denominator", type: "number" },
  { name: "year-to-date", type: "number" },
  { name: "missing", type: "string", words: missingReasons },
  { name: "published", type: "date" },
  { name: "words", type: "string" },
  { name: "note", type: "string" },
  { name: "url", type: "url", always: true },
];

type Row = Readonly<Record<string, DataValue>>;

/** The rows of one measure: where it started, its figures as published, what was reached in words, its targets. */
export function measureRows(view: View, located: LocatedMeasure): DataTable["rows"] {
  const { publication, measure } = located;
  const { baseline, achieved, targets, areaTargets, line, areas } = measure;
  const nameOf = (ref: string) => areas.find(({ area }) => area?.ref === ref)?.area?.name;
  const common = { ...emptyRow(), ...commonOf(view, located) };
  const write = (point: string, facts: Row): Row => ({ ...common, point, ...facts });
  const period = (written: string | undefined) =>
    dateColumns("period", written === undefined ? undefined : parsePeriod(written));
  const figures = [line, ...areas].flatMap(({ area, series }) =>
    series.map((one) =>
      write("figure", {
        area: area?.name ?? null,
        ...dateColumns("period", one.period),
        ...figureOf(one),
        published: one.published ?? null,
        note: one.note === undefined ? null : view.plain(one.note, { publication: publication.id }) || null,
      }),
    ),
  );
  return [
    ...(baseline === undefined
      ? []
      : [
          write("baseline", {
            ...period(baseline["as-at"]),
            value: baseline.value ?? null,
            words: baseline.text ?? null,
          }),
        ]),
    ...figures,
    ...(achieved === undefined ? [] : [write("achieved", { words: achieved })]),
    ...[...targets, ...areaTargets].map(({ aim, by, span, area, perYear }) =>
      write("target", {
        area: area === undefined ? null : (nameOf(area) ?? area),
        ...dateColumns("period", by ?? span),
        ...(aim.kind === "figure" ? { value: aim.value } : {}),
        ...(aim.kind === "figure" && aim.exactly === undefined && perYear === undefined
          ? {}
          : {
              words: targetWords(view.wordsFor(publication.lang), measure, {
                aim,
                ...(perYear && { perYear }),
              }),
            }),
      }),
    ),
  ];
}

function targetWords(
  words: Words,
  measure: LocatedMeasure["measure"],
  { aim, perYear }: Pick<DatedAim, "aim" | "perYear">,
): string {
  const text = aimWords(words, measure, aim);
  if (perYear === undefined) return text;
  const { year } = words.figures;
  return perYear.profile === undefined
    ? `${text} ${year.aim(undefined)}`
    : year.profile(
        text,
        perYear.profile.map((part) => formatFigure(words, part, measure.unit)),
      );
}

function commonOf(view: View, { publication, measure }: LocatedMeasure): Row {
  const { ref, number, name, part, group, unit, per, good } = measure;
  return {
    ref,
    number: number ?? null,
    name,
    part: part ?? null,
    group: group ?? null,
    "group-title": publication.facts.measureGroups.find(({ ref: own }) => own === group)?.title ?? null,
    unit,
    per: per ?? null,
    good,
    url: view.publicUrl(measurePath(publication.id, ref)),
  };
}

function figureOf(one: Observation): Row {
  if (!isFigure(one)) return { missing: one.missing };
  const { value, numerator, denominator, soFar } = one;
  return {
    value,
    numerator: numerator ?? null,
    denominator: denominator ?? null,
    "year-to-date": soFar ?? null,
  };
}

/** Every column in its place. */
function emptyRow(): Row {
  return Object.fromEntries(measureColumns.map(({ name }) => [name, null]));
}
