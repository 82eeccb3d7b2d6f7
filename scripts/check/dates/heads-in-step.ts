// Years and months above the columns of a table, of which one stands twice or is out of step.
import { monthNumber } from "../../lib/calendar.ts";
import type { GridCell } from "../../model/prose/text-grid.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";

/** A head that is a year, a pair of years, a month, or a month of a year. */
interface Step {
  /** Heads of one sort follow one another. */
  readonly sort: string;
  readonly at: number;
  readonly unit: TextUnit;
  readonly text: string;
  /** What would follow it, in its own way to write. */
  readonly next: string;
}

/** The head of a row that does not follow the one before it, where all others do. */
export function headProblem(
  cells: readonly GridCell[],
): { readonly unit: TextUnit; readonly message: string } | undefined {
  const run: Step[] = [];
  for (const { unit } of cells) {
    const step = stepOf(unit);
    if (step !== undefined) run.push(step);
    else if (run.length > 0) break;
  }
  const [first] = run;
  if (first === undefined || run.length < 4 || run.some(({ sort }) => sort !== first.sort)) return undefined;
  const follows = (step: Step, at: number) => {
    const before = run[at - 1];
    return before === undefined || stepsOn(before, step) === 1;
  };
  const wrong = run.flatMap((step, at) => (at > 0 && !follows(step, at) ? [{ step, at }] : []));
  const [one, other, ...more] = wrong;
  if (one === undefined || more.length > 0) return undefined;
  const before = run[one.at - 1];
  const after = run[one.at + 1];
  // The rest must run on over the odd one: 2023, 2025, 2025 or 2023, 2021, 2025.
  if (before === undefined || after === undefined || stepsOn(before, after) !== 2) return undefined;
  if (other !== undefined && other.at !== one.at + 1) return undefined;
  return {
    unit: one.step.unit,
    message: `“${one.step.text}” does not follow “${before.text}” in the heads of the columns, where “${before.next}” would.`,
  };
}

function stepsOn(a: Step, b: Step): number {
  return a.sort === "month" ? (b.at - a.at + 12) % 12 : b.at - a.at;
}

const names = "January February March April May June July August September October November December".split(
  " ",
);

function stepOf(unit: TextUnit): Step | undefined {
  const text = unit.text.trim();
  if (text.length > 16) return undefined;
  const year = /^(?:19|20)\d\d$/.test(text) ? Number(text) : undefined;
  if (year !== undefined) return { sort: "year", at: year, unit, text, next: `${year + 1}` };
  const [, first, joint, last] = /^((?:19|20)\d\d)([/–-])(\d\d|(?:19|20)\d\d)$/.exec(text) ?? [];
  if (first !== undefined && last !== undefined) {
    const at = Number(first);
    const next = `${at + 1}${joint}${`${at + 2}`.slice(-last.length)}`;
    return Number(last) % 100 === (at + 1) % 100 ? { sort: "pair", at, unit, text, next } : undefined;
  }
  const [, name = "", gap = "", of] = /^(\p{Lu}\p{Ll}{2,8})(?:([ -])((?:19|20)\d\d))?$/u.exec(text) ?? [];
  const month = name === "" ? undefined : monthNumber(name.toLowerCase());
  if (month === undefined) return undefined;
  // October of one year after another.
  if (of !== undefined)
    return { sort: `year of ${month}`, at: Number(of), unit, text, next: `${name}${gap}${Number(of) + 1}` };
  const whole = names[month % 12] ?? "";
  return { sort: "month", at: month, unit, text, next: name.length <= 4 ? whole.slice(0, 3) : whole };
}
