// In a run of months or quarters, each bears the year that follows from those beside it.
import type { Place } from "../../lib/finding.ts";
import type { GridCell } from "../../model/prose/text-grid.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { timedSentences } from "../for-rules/judged-sentences.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import type { NamedTime } from "../reading/named-time.ts";
import { readSentences } from "../reading/read-sentences.ts";
import { headProblem } from "./heads-in-step.ts";

export const monthRuns = {
  name: "month-runs",
  about:
    "Months or quarters that follow one another, in the heads of a table, down a column or in a sentence, bear years that follow one another too; and no year or month stands twice in the heads of columns where the next one is due.",
  why: "Figures under “Jun-16” between May and July 2017 are taken for those of the year before.",
  mend: "Correct the year of the month that does not follow.",
  level: "warning",
  *run(register) {
    for (const { prose } of judgedTexts(register))
      for (const grid of prose.read().grids) {
        for (const row of grid.rows) {
          yield* problemsOf(datedCells(row.cells), 3);
          const head = row.isHead ? headProblem(row.cells) : undefined;
          if (head !== undefined)
            yield warning(head.unit.place(0), head.message, "Correct the head of the column.");
        }
        for (let column = 0; column < grid.columns; column += 1) {
          const run = datedCells(grid.cellsOf(column));
          yield* problemsOf(run, 4);
          yield* swapsIn(run);
        }
      }
    for (const { unit, sentence } of timedSentences(register)) {
      if (unit.sort === "cell") continue;
      const dated = sentence.times.flatMap((time) => datedOf(unit, time));
      yield* problemsOf(dated, 4);
    }
  },
} as const satisfies Check;

/** A month or a quarter of a year. */
interface Dated {
  readonly text: string;
  /** Which it is of all months or quarters that ever were. */
  readonly at: number;
  /** How many a year has. */
  readonly many: 4 | 12;
  place(): Place;
}

function datedOf(unit: TextUnit, { sort, text, start, parts }: NamedTime): readonly Dated[] {
  const { month, quarter, year } = parts;
  if (year === undefined) return [];
  const place = () => unit.place(start);
  if (sort === "month" && month !== undefined) return [{ text, at: year * 12 + month, many: 12, place }];
  return sort === "quarter" && quarter !== undefined
    ? [{ text, at: year * 4 + quarter, many: 4, place }]
    : [];
}

/** The months of cells that hold nothing else; the others are passed over. */
function datedCells(cells: readonly GridCell[]): readonly Dated[] {
  return cells.flatMap(({ unit }) => {
    if (unit.text.length > 24 || !/\d/.test(unit.text)) return [];
    const times = readSentences(unit).flatMap((sentence) => sentence.times);
    const [time] = times;
    const isAll = time !== undefined && times.length === 1 && unit.text.trim().length - time.text.length <= 8;
    return isAll ? datedOf(unit, time) : [];
  });
}

function* problemsOf(run: readonly Dated[], least: number): Iterable<Problem> {
  const [first] = run;
  if (first === undefined || run.length < least || run.some(({ many }) => many !== first.many)) return;
  const step = stepOf(run, first.many);
  if (step === undefined) return;
  const offsets = run.map(({ at }, index) => at - step * index);
  const groups = Map.groupBy(run, (_one, index) => offsets[index] ?? 0);
  if (groups.size !== 2) return;
  const [[offset, own] = [0, run], [other, others] = [0, run]] = [...groups].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  const isOneOff = others.length === 1 && own.length > 1;
  // “Nov 2024, Dec 2024, Jan 2024, Feb 2024”: from some point on all are a year early.
  const breaks = offsets.filter((one, index) => index > 0 && one !== offsets[index - 1]).length;
  const turn = offsets.findIndex((one, index) => index > 0 && one !== offsets[index - 1]);
  const isBack = breaks === 1 && Math.sign((offsets[turn] ?? 0) - (offsets[0] ?? 0)) === -Math.sign(step);
  const wrong = isOneOff ? others[0] : isBack ? run[turn] : undefined;
  if (wrong === undefined || Math.abs(offset - other) > 10 * first.many) return;
  const index = run.indexOf(wrong);
  const beside = run[index - 1] ?? run[index + 1];
  if (beside === undefined) return;
  yield warning(
    wrong.place(),
    `“${wrong.text}” does not follow in the run from “${first.text}” to “${run.at(-1)?.text}”: ${index > 0 ? "before" : "behind"} it stands “${beside.text}”.`,
    "Correct the year of one of them; the months follow one another, and the years do not.",
  );
}

/** Months that are all there, and of which two that follow one another stand the wrong way round. */
function* swapsIn(run: readonly Dated[]): Iterable<Problem> {
  const places = run.map(({ at }) => at);
  const [least, most] = [Math.min(...places), Math.max(...places)];
  if (run.length < 5 || most - least !== run.length - 1 || new Set(places).size !== run.length) return;
  const isDown = (places[0] ?? 0) > (places.at(-1) ?? 0);
  const wrong = places.flatMap((at, index) =>
    at === (isDown ? most - index : least + index) ? [] : [index],
  );
  const [first, second] = wrong;
  if (first === undefined || second !== first + 1 || wrong.length > 2) return;
  const [one, other] = [run[first], run[second]];
  if (one === undefined || other === undefined) return;
  yield warning(
    one.place(),
    `“${one.text}” stands before “${other.text}” in the run from “${run[0]?.text}” to “${run.at(-1)?.text}”.`,
    "Put them the right way round, with their figures; or correct the month.",
  );
}

/** By how much each is later than the one before, where that is the same for all but for whole years. */
function stepOf(run: readonly Dated[], many: number): number | undefined {
  const steps = run.slice(1).map(({ at }, index) => (((at - (run[index]?.at ?? 0)) % many) + many) % many);
  const [step = 0] = steps;
  if (step === 0 || step * 2 === many || steps.some((one) => one !== step)) return undefined;
  return step * 2 < many ? step : step - many;
}
