// Reads a sheet that says what is measured: a row a measure, with what measures.yaml could say of it and its figures.

import { defaultsFor } from "../../model/measures/measure-defaults.ts";
import type { MeasureEntry, MeasureGroup, MeasuresFile } from "../../model/measures/measure-file.ts";
import { endOf, parsePeriod } from "../../model/period.ts";
import { createAreaFinder, namedAreas } from "../find-area.ts";
import type { FindOwner } from "../find-owner.ts";
import type { Cell } from "../read-csv.ts";
import type { ReportCell, WrittenPoint } from "../written-point.ts";
import { joinFields, joinPrinted, type PlacedMeasure } from "./join-fields.ts";
import { readDefinition } from "./read-definition.ts";
import { readRowFigures } from "./read-row-figures.ts";
import { familiesOf } from "./sheet-families.ts";
import type { SheetHead } from "./sheet-head.ts";
import { describeSheet, type SheetReading } from "./sheet-reading.ts";
import { freeRef } from "./sheet-refs.ts";
import { type MeasureRow, partRows } from "./sheet-rows.ts";
import { reportUnknown } from "./unknown-columns.ts";

/** What a sheet is read with. */
export interface SheetTools {
  readonly file: string;
  /** What measures.yaml says. */
  readonly yaml: MeasuresFile;
  readonly report: ReportCell;
  readonly findOwner: FindOwner;
}

/** A measure of a sheet. */
interface SheetMeasure extends PlacedMeasure {
  /** Where it stands in measures.yaml, if it does. */
  readonly yamlAt: number | undefined;
  readonly points: readonly WrittenPoint[];
}

/** All that a sheet says: its groups and areas behind those of measures.yaml, and its measures in their order. */
export interface SheetRead {
  readonly groups: readonly MeasureGroup[];
  readonly areas: NonNullable<MeasuresFile["areas"]>;
  readonly measures: readonly SheetMeasure[];
  /** The cells of titles, which hold no Markdown. */
  readonly titles: readonly Cell[];
  readonly reading: SheetReading;
}

/** Reads all rows below a head. */
export function readDefinitionSheet(head: SheetHead, tools: SheetTools): SheetRead {
  const { file, yaml, report, findOwner } = tools;
  reportUnknown(head, report);
  const rows = partRows(head, report);
  const groups: MeasureGroup[] = [...(yaml.groups ?? [])];
  const titles: Cell[] = [];
  const groupRefs = new Map<string, string>();
  for (const { title, cell, section } of rows.groups) {
    const own = groups.find((one) => one.title.toLowerCase() === title.toLowerCase() || one.ref === title);
    const ref =
      own?.ref ??
      freeRef(
        title,
        groups.map((one) => one.ref),
      );
    groupRefs.set(title, ref);
    if (own !== undefined) continue;
    groups.push({ ref, title, ...(section === undefined ? {} : { section: section.text }) });
    titles.push(cell, ...(section === undefined ? [] : [section]));
  }
  const areas = areasOf(rows.measures, yaml);
  const findArea = createAreaFinder(areas);
  const lastPeriod = lastPeriodOf(head);
  const families = familiesOf(rows.measures, yaml, report);
  const measures = families.map(({ ref, yamlAt, rows: own, named }): SheetMeasure => {
    const written = yamlAt === undefined ? undefined : yaml.measures?.[yamlAt];
    const group = own[0]?.group;
    const groupRef = group === undefined ? undefined : groupRefs.get(group.title);
    const known = { ...defaultsFor({ ...yaml, groups }, groupRef ?? written?.group), ...written };
    let placed: PlacedMeasure = { entry: written ?? { ref }, cells: new Map() };
    const points: WrittenPoint[] = [];
    const areaTargets: AreaTarget[] = [];
    for (const [at, { row, name, isMerged }] of own.entries()) {
      const refCell = row.of("ref") ?? name;
      if (at === 0) placed.cells.set("", row.start).set("/ref", refCell);
      const areaCell = row.of("area");
      const area = findArea(areaCell?.text ?? "");
      const { fields, cells } = readDefinition(row, { report, known, findOwner });
      const { target, ...others } = fields;
      const targetCell = cells.get("/target") ?? row.start;
      if (area !== undefined && target !== undefined)
        areaTargets.push({ target: { ...target, area }, cell: targetCell });
      const isNamed = (isMerged && (at > 0 || written !== undefined)) || name.text === written?.ref;
      const all = {
        ...others,
        ...(isNamed ? {} : { name: name.text }),
        ...(area === undefined && target !== undefined ? { target } : {}),
      };
      const read = new Map([...cells, ["/name", name]]);
      if (group !== undefined) read.set("/group", group.cell);
      placed = joinFields(
        placed,
        {
          ...all,
          ...(groupRef === undefined ? {} : { group: groupRef }),
          ...(named.part === undefined ? {} : { part: named.part }),
          ...(isMerged && !isNamed && named.number !== undefined ? { number: named.number } : {}),
        },
        read,
        { report, elsewhere: at === 0 ? "measures.yaml" : "a row above" },
      );
      const { unit, per, good } = { ...known, ...placed.entry };
      const figures = readRowFigures(row, { ref, area, areaCell, lastPeriod, unit, per, good }, report);
      points.push(...figures.points);
      placed = joinPrinted(placed, figures.printed, report);
      placed = withAnalysis(placed, figures.analysis, figures.cells);
    }
    return { ...withAreaTargets(placed, areaTargets), yamlAt, points };
  });
  const reading = describeSheet(
    file,
    head,
    rows,
    measures.map(({ entry, cells }) => ({
      line: cells.get("")?.line ?? 1,
      ref: entry.ref,
      name: entry.name ?? entry.ref,
      ...(entry.unit === undefined ? {} : { unit: entry.unit }),
    })),
  );
  return { groups, areas, measures, titles, reading };
}

/** The latest period that a column has figures of. */
function lastPeriodOf({ columns }: SheetHead): string | undefined {
  const periods = columns.flatMap(({ known }) => (known?.column === "figure" ? (known.period ?? []) : []));
  return periods
    .toSorted((a, b) => ((endOf(parsePeriod(a)) ?? "") < (endOf(parsePeriod(b)) ?? "") ? -1 : 1))
    .at(-1);
}

/** The areas of measures.yaml; where it has none, those that the sheet names. */
function areasOf(rows: readonly MeasureRow[], yaml: MeasuresFile): NonNullable<MeasuresFile["areas"]> {
  if (yaml.areas !== undefined) return yaml.areas;
  return namedAreas(rows.map(({ row }) => row.of("area")?.text ?? ""));
}

/** The targets of a measure with those of its areas behind them. */
function withAreaTargets({ entry, cells }: PlacedMeasure, own: readonly AreaTarget[]): PlacedMeasure {
  if (own.length === 0) return { entry, cells };
  const { target, targets = target === undefined ? [] : [target], ...rest } = entry;
  const whole = cells.get("/target");
  if (whole !== undefined) cells.set("/targets", whole).set("/targets/0", whole);
  own.forEach(({ cell }, at) => {
    for (const key of ["", "/value", "/from", "/to", "/area"])
      cells.set(`/targets/${targets.length + at}${key}`, cell);
  });
  return { entry: { ...rest, targets: [...targets, ...own.map((one) => one.target)] }, cells };
}

interface AreaTarget {
  readonly target: NonNullable<MeasureEntry["target"]>;
  readonly cell: Cell;
}

function withAnalysis(
  { entry, cells }: PlacedMeasure,
  analysis: NonNullable<MeasureEntry["analysis"]>,
  read: ReadonlyMap<string, Cell>,
): PlacedMeasure {
  if (analysis.length === 0) return { entry, cells };
  const before = entry.analysis ?? [];
  for (const [at] of analysis.entries())
    for (const key of ["text", "period"] as const) {
      const cell = read.get(`/analysis/${at}/${key}`);
      if (cell !== undefined) cells.set(`/analysis/${before.length + at}/${key}`, cell);
    }
  return { entry: { ...entry, analysis: [...before, ...analysis] }, cells };
}
