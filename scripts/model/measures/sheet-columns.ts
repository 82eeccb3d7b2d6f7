// What the columns of a sheet of measures may be, and the names that councils give them.

/** What a column says of the measure of its row, or of one of its figures. */
export const sheetColumns = {
  measure: "what is measured",
  ref: "the short id by which texts and addresses name the measure",
  number: "the number that it bears in print",
  part: "which row of a measure this is",
  group: "the group that it belongs to",
  area: "the area that the figures of the row are for",
  definition: "how it is worked out",
  owner: "who answers for it",
  unit: "what the figure counts",
  good: "which figures are good",
  basis: "what a figure speaks for",
  frequency: "how often it is reported",
  arrears: "how late its figures come",
  decimals: "how many decimal places are shown",
  baseline: "where it started",
  target: "what it is to reach",
  "year-target": "what a whole year of it is to come to, where its figures add up; else the same as a target",
  tolerance: "how far short of the target is amber, as +/-5 or <75",
  margin: "how far short of the target amber goes, in figures alone",
  limit: "the figure at which amber ends",
  green: "the figures that are green",
  amber: "the figures that are amber",
  red: "the figures that are red",
  "statistical-neighbours": "the average of councils that are most alike",
  "best-neighbour": "the best of councils that are most alike",
  region: "the average of the region",
  england: "the average of England",
  "top-quartile": "where the best quarter of all councils begins",
  benchmark: "what else it is set beside, by the name that the head has",
  flags: "what is said of it as a whole",
  "council-plan": "whether the council plan has it too",
  note: "what a reader should know about its data, or, with a period, about that figure",
  analysis: "what was said about its last figure",
  figure: "a figure, with a period",
  numerator: "how many, of a share or a rate, with a period",
  denominator: "out of how many, with a period",
  direction: "the arrow that was printed for the last figure",
  "performance-direction":
    "the arrow that was printed for the last figure, where arrows show performance: up is better",
  rating: "the rating that was printed for the last figure",
  "year-to-date": "the year to date",
  "left-out": "nothing that is read",
} as const;
export type SheetColumn = keyof typeof sheetColumns;

/** All of them, in order. */
export const sheetColumnNames = Object.keys(sheetColumns) as readonly string[] as readonly [
  SheetColumn,
  ...SheetColumn[],
];

/** The names by which each is known, as `foldHead` has them. */
const names: Readonly<Record<SheetColumn, string>> = {
  measure:
    "performance measure, indicator, performance indicator, key performance indicator, kpi, pi, name, title, short name, measure name, measure title, indicator name, indicator title, kpi name, measure indicator",
  ref: "short id, id",
  number:
    "no, ref, ref no, reference, reference no, code, pi code, kpi ref, kpi no, pi ref, pi no, measure no, measure ref, indicator no, indicator ref, item, item no, line no, #",
  part: "row, breakdown, sub measure, sub indicator, cohort",
  group: "theme, category, heading, topic, domain, outcome, priority",
  area: "locality, district",
  definition: "description, measure definition, indicator definition, methodology, how calculated",
  owner:
    "lead, lead officer, lead manager, responsible officer, accountable officer, measure owner, indicator owner, kpi owner, responsible manager",
  unit: "units, unit of measure, format, data format, data type, measured in",
  good: "good is, good performance, good performance is, good performance high low, good to be, what is good, what good looks like, polarity, better is, high low, high or low, high or low is good, aim to, aim is to, desired direction, preferred direction, direction of good performance",
  basis: "reporting basis, figure is, figures are, data is",
  frequency: "reported, reporting frequency, how often, data frequency, frequency of reporting",
  arrears: "lag, time lag, data lag",
  decimals: "decimal places, dp",
  baseline: "start, starting figure, starting point",
  target: "goal, target figure, standard",
  "year-target": "annual target, yearly target, year end target, full year target, target for the year",
  tolerance: "tolerances, amber tolerance, target tolerance, tolerated, threshold",
  margin: "amber margin, tolerance margin",
  limit: "amber limit, tolerance limit",
  green: "green range, green threshold, green band, rag green",
  amber: "amber range, amber threshold, amber band, rag amber",
  red: "red range, red threshold, red band, rag red",
  "statistical-neighbours":
    "statistical neighbours, statistical neighbour, statistical neighbours ave, statistical neighbour ave, stat neighbours, stat neighbour, stat neighbours ave, stat neighbour ave, stat nbr, stat nbr ave, sn, sn ave, sns, similar councils, cipfa ave, nearest neighbours, nearest neighbour ave",
  "best-neighbour": "best neighbour, best stat neighbour, best statistical neighbour, best sn, best stat nbr",
  region: "region ave, regional, regional ave, y and h, yorkshire and humber, yorkshire and the humber",
  england: "england ave, eng, eng ave, national, national ave, nat, nat ave, national figure",
  "top-quartile":
    "top quartile, top quartile threshold, nat top quartile, nat top quartile threshold, national top quartile, national top quartile threshold, england top quartile, upper quartile, tq",
  benchmark: "comparator",
  flags: "flag, marked",
  "council-plan": "council plan, council plan measure, corporate plan, in council plan",
  note: "notes, data note, data notes, note on data, data quality, caveat, caveats",
  analysis:
    "comment, comments, commentary, narrative, performance analysis, performance comment, performance commentary, supporting commentary, explanation",
  figure:
    "figures, value, actual, actuals, outturn, result, results, performance, data, monthly performance, quarterly performance, annual performance, yearly performance, monthly, quarterly, annual, yearly, in month, in month performance, year, years, month, months, quarter, quarters, year end, annual trend, monthly trend, previous years, previous performance, current year, last year, latest data, %",
  numerator: "num",
  denominator: "denom, den",
  direction:
    "direction of travel, dot, dot on previous month, dot on previous quarter, dot on last month, arrow, movement, travel",
  "performance-direction":
    "direction of performance, performance arrow, performance dot, direction of travel performance, dot performance",
  rating: "rag, rag rating, rag status, status, rag in month, performance rag, current rag",
  "year-to-date": "ytd, year to date, ytd performance, year to date performance, cumulative ytd, ytd figure",
  "left-out": "left out",
};

const byName: ReadonlyMap<string, SheetColumn> = new Map(
  sheetColumnNames.flatMap((column) => [
    [column.replaceAll("-", " "), column] as const,
    ...names[column].split(", ").map((name) => [name, column] as const),
  ]),
);

/** The column that a head names, in any case and with or without full stops; undefined for other words. */
export function sheetColumn(head: string): SheetColumn | undefined {
  return byName.get(foldHead(head));
}

/** All names that are known, for one that is nearly right. */
export function knownHeads(): Iterable<string> {
  return byName.keys();
}

/** The words of a head without signs, in small letters, and with one word for those that are often cut short. */
export function foldHead(head: string): string {
  return head
    .toLowerCase()
    .replaceAll("&", " and ")
    .replaceAll(/[^\p{L}\p{N}%#£]+/gu, " ")
    .trim()
    .replaceAll(/\b(?:average|avg|av)\b/g, "ave")
    .replaceAll(/\bperf\b/g, "performance");
}
