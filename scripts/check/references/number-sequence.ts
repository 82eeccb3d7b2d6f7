// Tables, figures, recommendations and appendices that bear numbers of the paper run on without gaps and repeats.
import { publicationAt } from "../../model/publication-at.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { numberedThings, plainNumber } from "../for-rules/numbered-things.ts";
import { plainTitle, type TitledThing, titledThings } from "../for-rules/titled-things.ts";
import { type CountedRun, countedRuns } from "./counted-runs.ts";

export const numberSequence = {
  name: "number-sequence",
  about:
    "Tables, figures, recommendations, options, priorities, appendices, sections, minutes and points of lists whose numbers are typed follow one another: none is left out, and none stands for two.",
  why: "Where Table 3 is missing nobody can tell whether it was lost, and where there are two, which is meant.",
  mend: "Look first whether one was lost; then number them anew, with what refers to them.",
  level: "warning",
  *run(register) {
    for (const { prose, location, extent } of judgedTexts(register)) {
      const publication = publicationAt(register, location);
      if (extent !== "page" || publication === undefined) continue;
      const there = numberedThings(register, publication);
      for (const [kind, things] of Map.groupBy(titledThings(prose), (one) => one.kind))
        if (sequences.has(kind)) yield* problemsOf(things, there.get(kind) ?? new Set());
      for (const run of countedRuns(prose)) yield* slipsIn(run);
    }
  },
} as const satisfies Check;

const sequences = new Set(
  "table figure chart box recommendation appendix option priority objective theme chapter".split(" "),
);

/** The one slip of a row of things that otherwise count on from the first: one is left out, or one number stands twice. */
function* slipsIn({ noun, things, writtenAs, mayLack }: CountedRun): Iterable<Problem> {
  const slips = things.flatMap((one, at) => {
    const before = things[at - 1];
    return before === undefined || one.value === before.value + 1 ? [] : [{ one, before }];
  });
  const [slip] = slips;
  const back = things.find((one, at) => one.value < (things[at - 1]?.value ?? 0));
  const before = back === undefined ? undefined : things[things.indexOf(back) - 1];
  // All are there, and not in their order.
  if (
    back !== undefined &&
    before !== undefined &&
    isWhole(things) &&
    noun !== "row" &&
    noun !== "point" &&
    things.length >= 4
  ) {
    yield warning(
      back.place,
      `“${back.written}” stands behind “${before.written}”.`,
      "Put them in the order of their numbers, or number them anew with what refers to them.",
    );
    return;
  }
  if (
    slip === undefined ||
    slips.length > 1 ||
    things.length < (noun === "point" ? 3 : 4) - (noun === "section" ? 1 : 0)
  )
    return;
  const { one, before: previous } = slip;
  if (noun !== "minute" && things[0]?.value !== 1) return;
  const step = one.value - previous.value;
  if (step === 0 && noun !== "point")
    yield warning(
      one.place,
      `“${one.written}” stands here twice: also in line ${previous.place.line}.`,
      "Give one of the two another number, and correct what refers to it.",
    );
  else if (step === 2 && !mayLack)
    yield warning(
      one.place,
      `“${one.written}” follows “${previous.written}”: there is no ${noun} ${writtenAs(previous.value + 1)}.`,
      "Look whether one was lost, or number them anew with what refers to them.",
    );
}

/** Whether numbers from the first to the last are all there, each once. */
function isWhole(things: CountedRun["things"]): boolean {
  const values = things.map(({ value }) => value).toSorted((a, b) => a - b);
  return values.every((value, at) => value === (values[0] ?? 0) + at);
}

/** The sorts of which a paper may tell of some alone. */
const picked = new Set(["option", "priority", "objective", "theme", "chapter"]);

function* problemsOf(things: readonly TitledThing[], there: ReadonlySet<string>): Iterable<Problem> {
  let before: TitledThing | undefined;
  for (const one of things) {
    const previous = before;
    before = one;
    if (previous === undefined) continue;
    const step = stepBetween(plainNumber(previous.number), plainNumber(one.number));
    if (step === undefined || step === 1) continue;
    const [name, other] = [nameOf(one), nameOf(previous)];
    if (step === 0) {
      if (plainNumber(previous.number) !== plainNumber(one.number) || previous.noun !== one.noun) continue;
      if (/\bcont(?:inued|d)\b/i.test(one.title) || plainTitle(one.title) === plainTitle(previous.title))
        continue;
      yield warning(
        one.place,
        `There are two of “${name}”: “${previous.title}” in line ${previous.place.line} and “${one.title}”.`,
        "Give one of them another number, and correct what refers to it.",
      );
    } else if (step === 2 || (step === 3 && !picked.has(one.kind))) {
      const missing = nextOf(plainNumber(previous.number));
      if (there.has(missing)) continue;
      yield warning(
        one.place,
        `“${name}” follows “${other}”: there is no ${one.noun} ${missing.toUpperCase()}.`,
        "Look whether one was lost, or number them anew with what refers to them.",
      );
    } else if (
      step < 0 &&
      (one.kind === "table" ||
        one.kind === "figure" ||
        (one.kind === "appendix" && one.sort === "heading")) &&
      step > -4 &&
      endOf(one.number) !== 1
    )
      yield warning(
        one.place,
        `“${name}” stands behind “${other}”.`,
        "Put them in the order of their numbers, or number them anew with what refers to them.",
      );
  }
}

function nameOf({ noun, number }: TitledThing): string {
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${number}`;
}

/** The steps of a number, a letter as its place in the alphabet; undefined for one of another form. */
function stepsOf(number: string): readonly number[] | undefined {
  if (/^[a-z]$/.test(number)) return [number.charCodeAt(0) - 96];
  return /^\d+(?:\.\d+)*$/.test(number) ? number.split(".").map(Number) : undefined;
}

function endOf(number: string): number {
  return stepsOf(plainNumber(number))?.at(-1) ?? 0;
}

/** How far the second lies behind the first; undefined where they cannot be compared. */
function stepBetween(first: string, second: string): number | undefined {
  const [a, b] = [stepsOf(first), stepsOf(second)];
  if (
    a === undefined ||
    b === undefined ||
    a.length !== b.length ||
    /[a-z]/.test(first) !== /[a-z]/.test(second)
  )
    return undefined;
  const isOfOneChapter = a.slice(0, -1).every((step, at) => step === b[at]);
  return isOfOneChapter ? (b.at(-1) ?? 0) - (a.at(-1) ?? 0) : undefined;
}

function nextOf(number: string): string {
  if (/^[a-z]$/.test(number)) return String.fromCharCode(number.charCodeAt(0) + 1);
  const steps = number.split(".");
  return [...steps.slice(0, -1), String(Number(steps.at(-1)) + 1)].join(".");
}
