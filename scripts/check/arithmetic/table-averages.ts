// An average in a table is the mean of the figures that it stands below, or behind.
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { isAmount } from "./column-ways.ts";
import { type FigureTable, figureTables, type TableFigure } from "./figure-table.ts";
import { figureIn, type Line, type Lines, linesOf, printed, workedAs } from "./table-lines.ts";
import { hasOnlySome, saysWhyNot, sumSort } from "./total-names.ts";

export const tableAverages = {
  name: "table-averages",
  about:
    "A row or a column of a table that is called an average or a mean is that of the figures above or before it, where others in it are, or where it is of counts or scores and nearly so. Averages that may be weighted are left alone.",
  why: "An average that its own figures do not come to makes a score, or a month, look better or worse than it was.",
  mend: "Work the average out again, or look for the figure that was mistyped. If it is weighted, say so in the head.",
  level: "warning",
  *run(register) {
    for (const { prose } of judgedTexts(register))
      for (const table of figureTables(prose.read())) yield* wrongAverages(table);
  },
} as const satisfies Check;

interface Odd {
  readonly figure: TableFigure;
  readonly mean: number;
  readonly count: number;
}

function* wrongAverages(table: FigureTable): Iterable<Problem> {
  if (saysWhyNot(table.around) || hasOnlySome(table.around) || /\bweight/.test(table.around)) return;
  for (const lines of linesOf(table))
    for (const [at, line] of lines.lines.entries())
      if (isAverage(line.label))
        for (const { figure, mean, count } of oddIn(lines, at))
          yield warning(
            figure.cell.unit.place(figure.start),
            `The average is “${printed(figure)}”, and that of the ${count} figures ${lines.areRows ? "above" : "before"} it is ${workedAs(mean, figure)}.`,
            "Work it out again, or look for the figure that was mistyped. If it is weighted, or of others, say so in the head.",
          );
}

function isAverage(label: string): boolean {
  return (
    /^(?:(?:the )?(?:overall |panel |simple )?(?:average|mean|avg\.?)(?: (?:score|mark|of (?:the )?(?:scores|months|quarters|all|panel))| monthly.*| per (?:month|quarter|year|meeting))?|(?:monthly|quarterly|yearly|annual|score) (?:average|mean)|(?:three|four|five|3|4|5)[- ]year average)$/.test(
      label.trim(),
    ) && !/weight/.test(label)
  );
}

function oddIn({ lines, places, areRows }: Lines, at: number): readonly Odd[] {
  const same: TableFigure[] = [];
  const odd: Odd[] = [];
  const before = lines
    .slice(0, at)
    .filter(({ label, values }) => isMember(label) && values.some((value) => typeof value === "object"));
  for (const place of places.keys()) {
    const figure = figureIn(lines[at], place);
    if (figure === undefined || /\b(?:total|rank|target|weight)/.test(places[place] ?? "")) continue;
    const mean = meanOf(figure, before, place);
    if (mean === undefined) continue;
    const slack = (figure.step / 2 + mean.slack) * 1.000001;
    if (Math.abs(figure.value - mean.value) <= slack) same.push(figure);
    else odd.push({ figure, mean: mean.value, count: mean.count });
  }
  // A share of a whole is no mean of its parts, unless others in the line are.
  const near = odd.filter(
    ({ figure, mean }) =>
      figure.value / mean > 0.7 &&
      figure.value / mean < 1.43 &&
      (isAmount(figure) || same.some(({ unit }) => unit.kind === figure.unit.kind)),
  );
  const fits = same.length;
  const isEnough = areRows
    ? fits >= 1 && fits >= odd.length
    : (fits >= 2 && fits >= odd.length * 2) || (fits === 1 && odd.length === 1);
  if (isEnough) return near;
  const [only] = near;
  const isAlone =
    areRows &&
    odd.length === 1 &&
    fits === 0 &&
    only !== undefined &&
    isAmount(only.figure) &&
    only.count >= 3;
  return isAlone && only.figure.value / only.mean > 0.85 && only.figure.value / only.mean < 1.18
    ? [only]
    : [];
}

function isMember(label: string): boolean {
  return (
    sumSort(label) === undefined &&
    !/\b(?:average|mean|median|target|weight(?:ing)?|rank|max(?:imum)?|min(?:imum)?|benchmark|england|wales|national|ref)\b/.test(
      label,
    )
  );
}

function meanOf(
  figure: TableFigure,
  lines: readonly Line[],
  place: number,
): { readonly value: number; readonly count: number; readonly slack: number } | undefined {
  const values = lines.map(({ values: own }) => own[place] ?? "nothing");
  if (values.includes("unknown")) return undefined;
  const figures = values.flatMap((value) => (typeof value === "object" ? value : []));
  if (figures.length < 2 || figures.some(({ unit }) => unit.kind !== figure.unit.kind)) return undefined;
  const sum = figures.reduce((all, { value }) => all + value, 0);
  const step = Math.max(...figures.map((one) => (one.step === 1 && one.decimals === 0 ? 0 : one.step)));
  return { value: sum / figures.length, count: figures.length, slack: step / 2 };
}
