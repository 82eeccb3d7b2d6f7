// A share agrees with its counts, and no per cent, be it a figure or what figures are held against, is a fraction or a
// hundred times too large; a note may say why one is.
import { decimalPlaces, formatNumber, roundTo } from "../../lib/number-format.ts";
import { formatFigure } from "../../model/measures/format-figure.ts";
import type { Measure } from "../../model/measures/measure.ts";
import type { MeasureEntry, Point } from "../../model/measures/measure-file.ts";
import { en } from "../../words/en.ts";
import { type Check, warning } from "../for-rules/check.ts";

export const oddFigures = {
  name: "odd-figures",
  about:
    "A share agrees with the counts that it was worked out from, and no per cent looks like a fraction, or stands alone below 0 or far above 100, unless a note is given with it; targets, limits, starts and benchmarks are looked at as well.",
  why: "A slip of the decimal point makes 0.48% of 48%, and a good rating of a bad one, in every table, chart and data file.",
  mend: "Look the figure and its counts up in the source, and correct what was mistyped. If they are right, say why in the note, which readers see too.",
  level: "warning",
  *run(register) {
    for (const publication of register.publications.values()) {
      const entries: readonly MeasureEntry[] = publication.files.measures?.measures ?? [];
      for (const [at, entry] of entries.entries()) {
        const { series = [] } = entry;
        const measure = publication.facts.measures[at];
        if (measure?.rule.per === undefined) continue;
        const scale = measure.unit === "percent" ? scaleOfPerCents(measure, entry) : undefined;
        for (const aim of scale === undefined ? [] : aimsOf(entry)) {
          if (entry.signed?.has(aim.pointer)) continue;
          const oddity = scale && misplacedAim(aim, scale);
          if (oddity !== undefined)
            yield warning(
              publication.locate("measures", `/measures/${at}/${aim.pointer}`),
              oddity.what,
              oddity.hint,
            );
        }
        for (const [index, point] of series.entries()) {
          if (point.value === undefined || point.note !== undefined) continue;
          const isSaid = entry.signed?.has(`series/${index}/value`) === true;
          const oddity =
            contradiction(measure, point) ??
            (scale && misplaced({ ...point, value: point.value }, scale, isSaid));
          if (oddity !== undefined)
            yield warning(
              publication.locate("measures", `/measures/${at}/series/${index}/value`),
              oddity.what,
              oddity.hint,
            );
        }
      }
    }
  },
} as const satisfies Check;

interface Oddity {
  readonly what: string;
  readonly hint: string;
}

const orNote = "or say in its note why it is right.";

/** A share that its counts do not come to. It may be rounded, or cut off, at its last decimal place. */
function contradiction({ unit, rule: { per = 1 } }: Measure, point: Point): Oddity | undefined {
  const { value = 0, numerator, denominator } = point;
  if (numerator === undefined || denominator === undefined || (numerator === 0 && denominator === 0))
    return undefined;
  const counts = `${formatNumber(numerator)} of ${formatNumber(denominator)}`;
  const hint = `Correct the figure or its counts, ${orNote}`;
  if (denominator === 0)
    return { what: `“${value}” cannot be ${counts}: no share can be made of nothing.`, hint };
  const share = (numerator / denominator) * per;
  const places = decimalPlaces(value);
  if (Math.abs(share - value) < 10 ** -places) return undefined;
  return {
    what: `“${value}” does not agree with its counts: ${counts} is ${formatFigure(en, share, unit, Math.min(4, Math.max(1, places)))}.`,
    hint,
  };
}

const ends = ["value", "from", "to"] as const;
type EndPointer = `${"target" | `targets/${number}`}/${(typeof ends)[number]}`;

/** A per cent that figures are held against, and where it stands in its measure. */
interface WrittenAim {
  readonly pointer: EndPointer | "tolerance/limit" | "baseline/value" | `benchmarks/${number}/value`;
  readonly value: number;
}

/** What the figures of a measure are held against, but for what a note speaks of. */
function aimsOf({ target, targets = [], tolerance, baseline, benchmarks = [], note = "" }: MeasureEntry) {
  const written: readonly (readonly [WrittenAim["pointer"], number | undefined])[] = [
    ...ends.map((end) => [`target/${end}`, target?.[end]] as const),
    ...targets.flatMap((one, at) => ends.map((end) => [`targets/${at}/${end}`, one[end]] as const)),
    ["tolerance/limit", tolerance?.limit],
    ["baseline/value", baseline?.value],
    ...benchmarks.map((one, at) => [`benchmarks/${at}/value`, one.note ? undefined : one.value] as const),
  ];
  return written.flatMap(([pointer, value]): readonly WrittenAim[] =>
    value === undefined || note.includes(`${value}%`) ? [] : [{ pointer, value }],
  );
}

/** One that the figures give away. */
function misplacedAim({ value }: WrittenAim, { figures, aboveHundred, usual }: PerCents): Oddity | undefined {
  const orSay = `or say in the note of the measure why ${value}% is right.`;
  if (value > 1000 || (value > 200 && figures > 0 && aboveHundred === 0))
    return { what: `“${value}” is far more than 100%.`, hint: `Correct it, ${orSay}` };
  return isFraction(value, usual)
    ? {
        what: `“${value}” is a hundredth of what is usual for the measure.`,
        hint: `If ${roundTo(value * 100, 4)}% is meant, write ${roundTo(value * 100, 4)}, ${orSay}`,
      }
    : undefined;
}

/** What tells of a measure's per cents how large they are. */
interface PerCents {
  readonly figures: number;
  readonly negatives: number;
  readonly aboveHundred: number;
  /** The least and the most of all that are more than one, what they are held against among them; undefined where none is. */
  readonly usual: readonly [number, number] | undefined;
}

function scaleOfPerCents({ targets, baseline }: Measure, entry: MeasureEntry): PerCents {
  const { series = [] } = entry;
  const values = series.flatMap(({ value }) => value ?? []);
  const aims = targets.flatMap(({ aim }) => (aim.kind === "figure" ? aim.value : []));
  const usual = [...values, ...aims, baseline?.value ?? 0, ...aimsOf(entry).map(({ value }) => value)]
    .filter((value) => value > 1)
    .sort((a, b) => a - b);
  const [least, most] = [usual[0], usual.at(-1)];
  return {
    figures: values.length,
    negatives: values.filter((value) => value < 0).length,
    aboveHundred: values.filter((value) => value > 100).length,
    usual: least === undefined || most === undefined ? undefined : [least, most],
  };
}

/** A per cent that the others of its measure give away. Where several are below 0 or above 100, that is how it is counted. */
function misplaced(
  { value, numerator = 0, denominator = numerator }: Point & { readonly value: number },
  { negatives, aboveHundred, usual }: PerCents,
  isSaid: boolean,
): Oddity | undefined {
  if (value < 0 && negatives === 1)
    return { what: `“${value}” is less than nothing, and a share is not.`, hint: `Correct it, ${orNote}` };
  if (value > 1000 || (value > 200 && aboveHundred === 1))
    return { what: `“${value}” is far more than 100%.`, hint: `Correct it, ${orNote}` };
  if (numerator > denominator && aboveHundred === 1)
    return {
      what: `${formatNumber(numerator)} of ${formatNumber(denominator)} is more than there are.`,
      hint: `Correct the counts, ${orNote}`,
    };
  // Who writes 0.4% says himself that it is not 40%.
  return !isSaid && isFraction(value, usual)
    ? {
        what: `“${value}” is a hundredth of what is usual for the measure.`,
        hint: `If ${roundTo(value * 100, 4)}% is meant, write ${roundTo(value * 100, 4)}, ${orNote}`,
      }
    : undefined;
}

/** Whether a hundredfold would be among the others, all of which are ten times larger at least: 0.9 beside 1.2 is small and no slip. */
function isFraction(value: number, usual: PerCents["usual"]): boolean {
  if (usual === undefined || value <= 0 || value > 1) return false;
  const [least, most] = usual;
  const meant = value * 100;
  return least > value * 10 && meant >= least / 2 && meant <= most * 2;
}
