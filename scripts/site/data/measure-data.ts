// The figures of measures as a table: a row a figure, a starting figure or a target, each with what a program must know.

import { type DataValue, dateColumns } from "../../model/facts/data-set.ts";
import type { LocatedMeasure } from "../../model/measures/located-measure.ts";
import { units } from "../../model/measures/measure-file.ts";
import { measurePath } from "../../model/measures/measure-path.ts";
import { aimWords } from "../../model/measures/measure-value.ts";
import { missingReasons } from "../../model/measures/missing-reason.ts";
import { isFigure, type Observation } from "../../model/measures/observation.ts";
import { parsePeriod } from "../../model/period.ts";
import type { View } from "../../model/view.ts";
import type { DataTable } from "./data-table.ts";

/** What stands in a column: its title and meaning for readers, what its cells are, and the words that they may be. */
export interface DataColumn {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly type: "string" | "number" | "date" | "url";
  readonly words?: readonly string[];
  /** Whether every row has it. */
  readonly always?: true;
}

/** The columns in their order. */
export const measureColumns: readonly DataColumn[] = [
  { name: "ref", title: "Ref", about: "The measure's short id.", type: "string", always: true },
  { name: "number", title: "Number", about: "The number that it bears in print.", type: "string" },
  { name: "name", title: "Measure", about: "What is measured.", type: "string", always: true },
  { name: "part", title: "Part", about: "Which row of it this is, where it has several.", type: "string" },
  { name: "group", title: "Group", about: "The group that it belongs to, by its short id.", type: "string" },
  { name: "group-title", title: "Title of the group", about: "The heading of the group.", type: "string" },
  {
    name: "unit",
    title: "Unit",
    about: "What the value counts; 71.1 per cent is 71.1 and not 0.711.",
    type: "string",
    words: units,
    always: true,
  },
  { name: "per", title: "Per", about: "Of a rate: per how many.", type: "number" },
  {
    name: "good",
    title: "Good is",
    about: "Which values are good; info is neither.",
    type: "string",
    words: ["high", "low", "range", "info"],
    always: true,
  },
  {
    name: "point",
    title: "Point",
    about: "Whether the row is a figure, the figure at the start, or a target.",
    type: "string",
    words: ["baseline", "figure", "target"],
    always: true,
  },
  { name: "area", title: "Area", about: "The area that it is for; the whole where empty.", type: "string" },
  { name: "period", title: "Period", about: "The period in words.", type: "string" },
  { name: "period-start", title: "From", about: "The first day of the period.", type: "date" },
  { name: "period-end", title: "To", about: "The last day of the period.", type: "date" },
  {
    name: "value",
    title: "Value",
    about: "The figure in its unit. Empty where there is none, which is never nought.",
    type: "number",
  },
  { name: "numerator", title: "Numerator", about: "How many, of a share or a rate.", type: "number" },
  { name: "denominator", title: "Denominator", about: "Out of how many.", type: "number" },
  {
    name: "missing",
    title: "Missing",
    about: "Why a figure has no value.",
    type: "string",
    words: missingReasons,
  },
  {
    name: "published",
    title: "Published",
    about: "When it was published; of two for a period the later holds.",
    type: "date",
  },
  { name: "words", title: "Words", about: "A start or a target that is no single figure.", type: "string" },
  { name: "note", title: "Note", about: "What a reader should know about it.", type: "string" },
  { name: "url", title: "Address", about: "The page of the measure.", type: "url", always: true },
];

type Row = Readonly<Record<string, DataValue>>;

/** The rows of one measure: where it started, its figures as published, its targets. */
export function measureRows(view: View, located: LocatedMeasure): DataTable["rows"] {
  const { publication, measure } = located;
  const { baseline, targets, areaTargets, line, areas } = measure;
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
    ...[...targets, ...areaTargets].map(({ aim, by, area }) =>
      write("target", {
        area: area === undefined ? null : (nameOf(area) ?? area),
        ...dateColumns("period", by),
        ...(aim.kind === "figure"
          ? { value: aim.value }
          : { words: aimWords(view.wordsFor(publication.lang), measure, aim) }),
      }),
    ),
  ];
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
  const { value, numerator, denominator } = one;
  return { value, numerator: numerator ?? null, denominator: denominator ?? null };
}

/** Every column in its place. */
function emptyRow(): Row {
  return Object.fromEntries(measureColumns.map(({ name }) => [name, null]));
}
