// Running totals: a line that says so, beside the one that it adds up.
import type { TableFigure } from "./figure-table.ts";
import { figureIn, type Lines, printed } from "./table-lines.ts";

/** A figure that does not follow from those before it. */
export interface WrongBalance {
  readonly figure: TableFigure;
  readonly worked: number;
  readonly how: string;
}

/** Whether a figure is near what it would be. */
export function isNear(one: WrongBalance | undefined): boolean {
  if (one === undefined || one.worked === 0) return false;
  const ratio = one.figure.value / one.worked;
  return ratio > 0.6 && ratio < 1.67;
}

/** The one figure of a running total that is not the one before it with its own. */
export function* cumulated({ lines, places }: Lines): Iterable<WrongBalance> {
  for (const [at, line] of lines.entries()) {
    if (!/\b(?:cumulative|running total|to date|ytd)\b/.test(line.label)) continue;
    for (const own of [lines[at - 1], lines[at + 1]]) {
      if (own === undefined || /\b(?:cumulative|running|to date|ytd|target|plan)\b/.test(own.label)) continue;
      const steps = places.flatMap((_, place) => {
        const [sum, value] = [figureIn(line, place), figureIn(own, place)];
        return sum === undefined || value === undefined || sum.unit.kind !== value.unit.kind
          ? []
          : [{ sum, value }];
      });
      if (steps.length < 4 || steps.length < places.filter((_, place) => figureIn(line, place)).length)
        continue;
      yield* oddStep(steps);
    }
  }
}

interface Step {
  readonly sum: TableFigure;
  readonly value: TableFigure;
}

function* oddStep(steps: readonly Step[]): Iterable<WrongBalance> {
  const isSame = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
  const odd = steps.flatMap(({ sum, value }, at) => {
    const before = steps[at - 1];
    return before === undefined || isSame(before.sum.value + value.value, sum.value) ? [] : [at];
  });
  const [first = 0, second] = odd;
  const [before, wrong, next] = [steps[first - 1], steps[first], steps[first + 1]];
  if (before === undefined || wrong === undefined || odd.length === 0 || odd.length > 2) return;
  if (steps.length - 1 - odd.length < (second === undefined ? 2 : 1)) return;
  const worked = before.sum.value + wrong.value.value;
  // A sum that is wrong makes the step behind it wrong as well; the figure that was added makes one.
  const isOne =
    second === undefined ||
    (second === first + 1 && next !== undefined && isSame(worked + next.value.value, next.sum.value));
  if (isOne)
    yield { figure: wrong.sum, worked, how: `${printed(before.sum)} with ${printed(wrong.value)} comes to` };
}
