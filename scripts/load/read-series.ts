// Reads measures.csv in the forms in which figures leave Excel: one row a figure; one row a measure and one column a period;
// or such a row with what the measure is in columns of its own.
import type { Finding } from "../lib/finding.ts";
import { withDefaults } from "../model/measures/measure-defaults.ts";
import type { MeasureEntry, MeasuresFile } from "../model/measures/measure-file.ts";
import { personId } from "../model/owner-id.ts";
import { createAreaFinder, namedAreas } from "./find-area.ts";
import type { FindOwner } from "./find-owner.ts";
import { headBelowTitles } from "./head-below-titles.ts";
import { type Cell, readCsv } from "./read-csv.ts";
import { readLongRows } from "./read-long-series.ts";
import { isWideHead, readWideRows } from "./read-wide-series.ts";
import { benchmarkNames, definitionHead } from "./sheet/definition-head.ts";
import { joinPrinted } from "./sheet/join-fields.ts";
import { readDefinitionSheet, type SheetRead } from "./sheet/read-definition-sheet.ts";
import type { SheetReading } from "./sheet/sheet-reading.ts";
import { aimPlacesIn, withWritten, writtenIn } from "./written-figures.ts";
import type { ReportCell, WrittenPoint } from "./written-point.ts";

/** Where something stands that is no figure: in a cell, or in measures.yaml by the pointer that it has there. */
type SeriesPlace = Cell | { readonly pointer: string };

/** The facts of measures.yaml with those of the file, and what is wrong with its rows. */
export interface SeriesRead {
  readonly facts: MeasuresFile;
  readonly findings: readonly Finding[];
  /** The cells that hold Markdown. */
  readonly notes: readonly Cell[];
  /** The cells with the period and the area of a figure, those of a sheet's head once a figure. */
  readonly labels: readonly Cell[];
  /** The cells with names and titles, which hold no Markdown. */
  readonly plain: readonly Cell[];
  /** Whom the cells name that say who answers for a measure. */
  readonly owners: readonly { readonly id: string; readonly cell: Cell }[];
  /** Where something of the file stands by the JSON pointer that it has among the measures. */
  readonly locate: (pointer: string, key?: string) => SeriesPlace | undefined;
  /** What was understood of a sheet that says what is measured. */
  readonly reading?: SheetReading;
}

/** Adds the rows of a CSV text to what measures.yaml says. Accepts commas, semicolons and tabs between columns. */
export function readSeries(
  file: string,
  text: string,
  yaml: MeasuresFile,
  findOwner: FindOwner = personId,
): SeriesRead {
  const findings: Finding[] = [];
  const report: ReportCell = ({ line, column }, message, hint) =>
    findings.push({ severity: "error", rule: "csv", place: { file, line, column }, message, hint });
  const rows = readRows(text, report);
  const head = rows && definitionHead(rows, yaml);
  if (head !== undefined) {
    const sheet = readDefinitionSheet(head, { file, yaml, report, findOwner });
    return { findings, ...defined(sheet, yaml) };
  }
  const { measures = [] } = yaml;
  const areas = yaml.areas ?? namedAreas(areaCells(rows ?? []));
  const points =
    rows === undefined ? [] : readPoints(rows, { measures, findArea: createAreaFinder(areas), report });
  const added = Map.groupBy(points, ({ ref }) => ref);
  const placed = measures.map((entry) => {
    const own = added.get(entry.ref) ?? [];
    const printed = own.flatMap((one) => one.printed ?? []);
    return joinPrinted({ entry: withPoints(entry, own), cells: new Map() }, printed, report);
  });
  return {
    findings,
    ...cellsOf(points),
    plain: [],
    owners: [],
    locate: (pointer) => {
      const [, measure] = /^\/measures\/(\d+)\//.exec(pointer) ?? [];
      const entry = measures[Number(measure)];
      const own = entry === undefined ? [] : (added.get(entry.ref) ?? []);
      const printed = placed[Number(measure)]?.cells.get(pointer.replace(/^\/measures\/\d+/, ""));
      return printed ?? pointCell(pointer, own, entry?.series?.length ?? 0);
    },
    facts: {
      ...yaml,
      ...(areas.length === 0 ? {} : { areas }),
      measures: placed.map(({ entry }) => withDefaults(yaml, entry)),
    },
  };
}

/** What a sheet has below the head “area”. */
function areaCells([head = [], ...rows]: readonly (readonly Cell[])[]): readonly string[] {
  const at = head.findIndex(({ text }) => text.toLowerCase() === "area");
  return at < 0 ? [] : rows.map((cells) => cells[at]?.text ?? "");
}

/** A measure with the figures of a sheet behind its own, and how they were written. */
function withPoints(entry: MeasureEntry, points: readonly WrittenPoint[]): MeasureEntry {
  const { series = [] } = entry;
  if (points.length === 0) return entry;
  const whole = { ...entry, series: [...series, ...points.map(({ point }) => point)] };
  return withWritten(whole, writtenIn(points, series.length, entry.unit));
}

/** Which targets, limits and benchmarks bear the sign of their unit. */
function signedIn(cells: ReadonlyMap<string, Cell>): ReadonlySet<string> {
  const isFigure = /\/(?:value|limit|margin|from|to)$/;
  return new Set(
    [...cells].flatMap(([pointer, { text }]) =>
      isFigure.test(pointer) && text.includes("%") ? [pointer.slice(1)] : [],
    ),
  );
}

function cellsOf(points: readonly WrittenPoint[]): Pick<SeriesRead, "notes" | "labels"> {
  return {
    notes: points.flatMap(({ cells: { note } }) => note ?? []),
    labels: points.flatMap(({ cells: { period, area } }) => (area === undefined ? [period] : [period, area])),
  };
}

/** Where a piece of a figure stands; `first` is the number of the first that the file has. */
function pointCell(pointer: string, points: readonly WrittenPoint[], first: number): Cell | undefined {
  const [, point, key] = /^\/measures\/\d+\/series\/(\d+)\/([\w-]+)$/.exec(pointer) ?? [];
  const cells: Readonly<Record<string, Cell | undefined>> = points[Number(point) - first]?.cells ?? {};
  return cells[key ?? ""];
}

/** What a sheet that says what is measured comes to beside measures.yaml, whose other measures come last. */
function defined(sheet: SheetRead, yaml: MeasuresFile): Omit<SeriesRead, "findings"> {
  const taken = new Set(sheet.measures.map(({ yamlAt }) => yamlAt));
  const others = (yaml.measures ?? []).flatMap((entry, yamlAt) =>
    taken.has(yamlAt) ? [] : [{ entry, yamlAt }],
  );
  const file: MeasuresFile = {
    ...yaml,
    groups: [...sheet.groups],
    areas: [...sheet.areas],
    "benchmark-names": benchmarkNames(yaml),
  };
  const own = sheet.measures.map(({ entry, cells, points }) =>
    withPoints(
      withWritten(entry, { signed: signedIn(cells), aimPlaces: aimPlacesIn(cells, entry.unit) }),
      points,
    ),
  );
  const cells = cellsOf(sheet.measures.flatMap(({ points }) => points));
  const all = (pattern: RegExp) =>
    sheet.measures.flatMap((one) =>
      [...one.cells].flatMap(([pointer, cell]) => (pattern.test(pointer) ? [cell] : [])),
    );
  return {
    facts: {
      ...file,
      measures: [...own, ...others.map(({ entry }) => entry)].map((entry) => withDefaults(file, entry)),
    },
    labels: cells.labels,
    notes: [...cells.notes, ...all(/^\/(?:definition|note|analysis\/\d+\/text)$/)],
    plain: [
      ...sheet.titles,
      ...all(/^\/(?:name|number|part|arrears|(?:target|targets\/\d+|baseline)\/text)$/),
    ],
    owners: sheet.measures.flatMap((one) => {
      const [cell, id] = [one.cells.get("/owner"), one.entry.owner];
      return cell === undefined || id === undefined ? [] : [{ id, cell }];
    }),
    reading: sheet.reading,
    locate(pointer, key) {
      const [, number = "", rest = ""] = /^\/measures\/(\d+)(.*)$/.exec(pointer) ?? [];
      const at = number === "" ? -1 : Number(number);
      const one = sheet.measures[at];
      const yamlAt = one === undefined ? others[at - sheet.measures.length]?.yamlAt : one.yamlAt;
      const elsewhere = yamlAt === undefined ? undefined : { pointer: `/measures/${yamlAt}${rest}` };
      if (one === undefined) return at < 0 ? undefined : elsewhere;
      const first = (yamlAt === undefined ? undefined : yaml.measures?.[yamlAt]?.series?.length) ?? 0;
      const exact = one.cells.get(key === undefined ? rest : `${rest}/${key}`);
      return exact ?? pointCell(pointer, one.points, first) ?? elsewhere ?? nearestCell(one.cells, rest);
    },
  };
}

/** The cell of the nearest thing around it that was read from one. */
function nearestCell(cells: ReadonlyMap<string, Cell>, pointer: string): Cell | undefined {
  return (
    cells.get(pointer) ??
    (pointer === "" ? undefined : nearestCell(cells, pointer.slice(0, pointer.lastIndexOf("/"))))
  );
}

/** The rows with something in them: Excel keeps rows and columns that were emptied. */
function readRows(text: string, report: ReportCell): readonly (readonly Cell[])[] | undefined {
  const read = readCsv(text);
  if ("rows" in read) return read.rows.filter((cells) => cells.some(hasText));
  report(read, read.message, read.hint);
  return undefined;
}

function readPoints(
  filled: readonly (readonly Cell[])[],
  sheet: Parameters<typeof readWideRows>[2],
): readonly WrittenPoint[] {
  const { report } = sheet;
  const [first = [], ...rows] = filled;
  const [title] = first;
  const below = headBelowTitles(filled)?.[0];
  if (title !== undefined && below !== undefined) {
    report(
      title,
      `The first row does not name the columns: line ${below.line} does.`,
      "Take out the rows above that one; the title of a sheet belongs in index.md.",
    );
    return [];
  }
  const head = first.slice(0, first.findLastIndex(hasText) + 1);
  const whole = rows.filter((cells) => {
    const surplus = cells.slice(head.length).find(hasText);
    if (surplus === undefined) return true;
    report(
      surplus,
      `The row has ${cells.length} cells, and the first row has ${head.length}.`,
      'Take out what is too much; put a text that has the sign between the columns in it in "quotation marks".',
    );
    return false;
  });
  return isWideHead(head) ? readWideRows(head, whole, sheet) : readLongRows(head, whole, sheet);
}

function hasText({ text }: Cell): boolean {
  return text !== "";
}
