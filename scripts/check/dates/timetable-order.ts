// The rows of a timetable stand in the order of their days, so that one that does not has a wrong day.
import type { DaySpan } from "../../lib/day-span.ts";
import type { TextGrid } from "../../model/prose/text-grid.ts";
import type { TextList } from "../../model/prose/text-list.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { timedSentences } from "../for-rules/judged-sentences.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import type { NamedTime } from "../reading/named-time.ts";
import { isEnglish, type ReadSentence, readSentences } from "../reading/read-sentences.ts";

export const timetableOrder = {
  name: "timetable-order",
  about:
    "In a timetable, be it a table of steps or a list that begins with days, no single day is out of order among the others.",
  why: "A step that is dated before the one it follows, or a year too late, is kept by nobody, and consultations have been quashed for less.",
  mend: "Correct the day that is out of order, most often its month or its year; or put its row where it belongs.",
  level: "warning",
  *run(register) {
    for (const { prose } of judgedTexts(register)) {
      const { grids, lists } = prose.read();
      for (const grid of grids) {
        yield* ofGrid(grid);
        yield* ofPhases(grid);
      }
      for (const list of lists) yield* ofList(list);
    }
    let before: (Phase & { readonly unit: TextUnit }) | undefined;
    for (const { unit, sentence } of timedSentences(register)) {
      const own = phaseIn(unit, sentence);
      if (
        own !== undefined &&
        before?.noun === own.noun &&
        before.unit.section.at(-1) === unit.section.at(-1) &&
        own.number === before.number + 1 &&
        own.verb === before.verb &&
        own.span.end < before.span.start
      )
        yield phaseProblem(before, own);
      if (own !== undefined) before = own;
    }
  },
} as const satisfies Check;

interface Step {
  readonly unit: TextUnit;
  readonly time: NamedTime;
  readonly span: DaySpan;
}

/** What a table of steps in their order is called, or its first column. */
const timetable =
  /\b(?:timetable|timeline|time line|key dates|milestones?|steps?|stages?|next steps|process|critical path|chronology|history|sequence|event|programme of|how we got here)\b/i;

function* ofGrid(grid: TextGrid): Iterable<Problem> {
  const heads = Array.from({ length: grid.columns }, (_none, column) => grid.headOf(column));
  if (grid.columns > 4) return;
  const around = `${grid.caption?.text ?? ""} ${grid.rows[0]?.cells[0]?.unit.section.at(-1)?.text ?? ""} ${heads.join(" ")}`;
  const column = heads.findIndex(
    (head) => /\b(?:date|day|when|timing|deadline|by|month|time)\b/i.test(head) && head.length <= 30,
  );
  if (column < 0 || !timetable.test(around) || unordered.test(around)) return;
  const steps = grid.cellsOf(column).map(({ unit }) => stepOf(unit));
  yield* problemsOf(steps);
}

/** A phase with its day or its month. */
interface Phase extends Step {
  readonly noun: string;
  readonly number: number;
  readonly name: string;
  /** What it does then. */
  readonly verb: string;
}

/** “Phase 2 will end in May 2026”: of one time alone. */
function phaseIn(unit: TextUnit, { text, start, times }: ReadSentence): Phase | undefined {
  const [time, ...more] = times;
  const [, noun, number, verb = ""] =
    /^(phase|stage|tranche) (\d|one|two|three|four)\b(?:[^.;]{0,40}?)\b(?:will|is due to|is to|is expected to) (?:be )?(\p{L}+) /iu.exec(
      text,
    ) ?? [];
  if (time?.span === undefined || more.length > 0 || noun === undefined || number === undefined)
    return undefined;
  if (!/^(?:day|month|quarter)$/.test(time.sort) || time.start - start > 90) return undefined;
  const at = ["one", "two", "three", "four"].indexOf(number.toLowerCase());
  return {
    unit,
    time,
    span: time.span,
    noun: noun.toLowerCase(),
    number: at < 0 ? Number(number) : at + 1,
    name: `${noun} ${number}`,
    verb: verb.toLowerCase(),
  };
}

function phaseProblem(before: Omit<Phase, "verb">, own: Omit<Phase, "verb">): Problem {
  return warning(
    own.unit.place(own.time.start),
    `“${own.name}” is for “${own.time.text}”, before “${before.time.text}” of “${before.name}”.`,
    "Correct the day that is wrong, most often its year.",
  );
}

/** Phases by their numbers, each with a day or a month: a later one does not end before an earlier one. */
function* ofPhases(grid: TextGrid): Iterable<Problem> {
  let before: Omit<Phase, "verb"> | undefined;
  for (const { cells, isHead } of grid.rows) {
    const [first, ...others] = cells;
    const [, noun, number] =
      /^(phase|stage|step|tranche|wave) (\d{1,2})\b/i.exec(first?.unit.text.trim() ?? "") ?? [];
    const steps = others.flatMap(({ unit }) => stepOf(unit) ?? []);
    const [step] = steps;
    if (isHead || noun === undefined || step === undefined || steps.length > 1) continue;
    const own = { ...step, noun: noun.toLowerCase(), number: Number(number), name: `${noun} ${number}` };
    if (before?.noun === own.noun && own.number > before.number && own.span.end < before.span.start)
      yield phaseProblem(before, own);
    before = own;
  }
}

/** Tables whose rows are sorted by something else than time. */
const unordered =
  /\b(?:owner|lead|priority|action|ref|risk|rag|status|recommendation|objective|committee|ward|site|scheme|project)\b/i;

function* ofList({ items }: TextList): Iterable<Problem> {
  if (items.length < 4) return;
  const steps = items.map(({ units: [unit] }) => {
    const step = unit === undefined ? undefined : stepOf(unit);
    return step !== undefined && step.time.start <= 3 ? step : undefined;
  });
  if (steps.every((step) => step !== undefined)) yield* problemsOf(steps);
}

/** The only day or month of a piece, with its year. */
function stepOf(unit: TextUnit): Step | undefined {
  if (!isEnglish(unit) || unit.isQuoted) return undefined;
  const times = readSentences(unit).flatMap((sentence) => sentence.times);
  const [time] = times;
  return time?.span !== undefined && times.length === 1 && /^(?:day|month)$/.test(time.sort)
    ? { unit, time, span: time.span }
    : undefined;
}

/** The one step without which all others are in order; those that name no day are passed over. */
function* problemsOf(all: readonly (Step | undefined)[]): Iterable<Problem> {
  const steps = all.filter((step) => step !== undefined);
  if (steps.length < 4 || steps.length * 4 < all.length * 3) return;
  const isInOrder = (some: readonly Step[]) =>
    some.every((step, at) => at === 0 || step.span.end >= (some[at - 1]?.span.start ?? ""));
  const isBack = steps.every((step, at) => at === 0 || step.span.start <= (steps[at - 1]?.span.end ?? ""));
  if (isInOrder(steps) || isBack) return;
  const odd = steps.filter((step) => isInOrder(steps.filter((other) => other !== step)));
  const [wrong, other] = odd;
  // Of two that are the wrong way round either may be meant.
  if (wrong === undefined || odd.length > 2) return;
  const told = other !== undefined && isFarther(steps, other, wrong) ? other : wrong;
  const at = steps.indexOf(told);
  const beside = steps[at - 1] ?? steps[at + 1];
  const isLate = beside !== undefined && steps[at - 1] === beside && told.span.start > beside.span.end;
  const next = isLate ? (steps[at + 1] ?? beside) : beside;
  if (next === undefined) return;
  const written = ({ time }: Step) => time.text.replace(/\s+/g, " ");
  yield warning(
    told.unit.place(told.time.start),
    `“${written(told)}” is out of order: ${steps.indexOf(next) < at ? "before" : "behind"} it stands “${written(next)}”.`,
    "Correct the day, most often its month or its year; or put it where it belongs.",
  );
}

/** Whether one step is farther from those beside it than another. */
function isFarther(steps: readonly Step[], a: Step, b: Step): boolean {
  const away = (step: Step) => {
    const at = steps.indexOf(step);
    const near = [steps[at - 1], steps[at + 1]].filter((one) => one !== undefined && one !== a && one !== b);
    return Math.max(
      0,
      ...near.map((one) => Math.abs(Date.parse(one?.span.start ?? "") - Date.parse(step.span.start))),
    );
  };
  return away(a) > away(b);
}
