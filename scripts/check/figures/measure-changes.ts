// What a text says of how a measure has moved agrees with its figures: by how much, and whether up or down, better or worse.
import { compareSpans } from "../../lib/day-span.ts";
import { roundTo } from "../../lib/number-format.ts";
import { comparableTo } from "../../model/measures/comparable-period.ts";
import { directionOfTravel } from "../../model/measures/direction-of-travel.ts";
import { isFigure } from "../../model/measures/observation.ts";
import { poundsPer } from "../../model/measures/unit.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import type { Quantity } from "../reading/quantity.ts";
import { agrees } from "../reading/quantity.ts";
import { figureIn, snippet, whatItIs } from "../stating/figure-words.ts";
import { type KnownFigure, knownFigures } from "../stating/known-figures.ts";
import { areaIn, meantBy } from "../stating/meant-figures.ts";
import { type MeasureClause, measureClauses } from "../stating/measure-clauses.ts";
import { type Movement, movementIn, timeBeside } from "../stating/movements.ts";
import { bodiesIn, roleOfQuantity } from "../stating/roles.ts";
import type { SaidTime } from "../stating/said-times.ts";

export const measureChanges = {
  name: "measure-changes",
  about:
    "What a text says of how a measure has moved agrees with the figures of its scorecard: that it rose, fell, improved or got worse, and by how much since the time that the text names.",
  why: "A fall that is called a rise, or a figure that got worse and is called an improvement, is the first thing that a member who looks at the scorecard finds.",
  mend: "Write what the figures say; a live value such as `[[= late-buses.change]]` or `[[= late-buses.direction]]` always does. If the text is right, correct the data.",
  level: "warning",
  *run(register) {
    for (const one of measureClauses(register)) {
      const pair =
        one.named.certainty === "sure" && one.named.subjects.length === 1 ? pairOf(one) : undefined;
      if (pair !== undefined) yield* problemsOf(one, pair);
    }
  },
} as const satisfies Check;

/** The figure that a clause speaks of, and those that it may hold it against. */
interface Pair {
  readonly now: KnownFigure;
  readonly before: readonly KnownFigure[];
  /** Whether the clause says against which. */
  readonly isSaid: boolean;
}

function pairOf({ publication, sentence, clause, named, period }: MeasureClause): Pair | undefined {
  const known = named.subjects.flatMap(knownFigures);
  const area = areaIn(sentence.text, known);
  if (bodiesIn(clause.words.map(({ lower }) => lower).join(" ")).length > 0) return undefined;
  const beside = timeBeside(clause);
  const others = clause.times.filter((time) => time !== beside && time.sort !== "clock");
  const [own] = others;
  if (others.length > 1 || own?.sort === "relative") return undefined;
  const figuresAt = (time: SaidTime) =>
    meantBy(publication, { role: "value", time, period, area, bodies: [], times: [] }, known).filter(
      ({ isRevised }) => isRevised !== true,
    );
  const [now] = figuresAt(own === undefined ? { kind: "none" } : { kind: "time", time: own });
  if (now?.period === undefined) return undefined;
  if (beside !== undefined) {
    const before = beside.sort === "relative" ? [] : figuresAt({ kind: "time", time: beside });
    return before.length === 1 && compareSpans(before[0]?.period ?? now.period, now.period) < 0
      ? { now, before, isSaid: true }
      : undefined;
  }
  const before = comparable(now, known);
  return before.length === 0 ? undefined : { now, before, isSaid: false };
}

/** The figures of the period before and of the year before, as far as the data have them. */
function comparable(now: KnownFigure, known: readonly KnownFigure[]): readonly KnownFigure[] {
  const { measure } = now.located;
  const line =
    now.area === undefined ? measure.line : measure.areas.find(({ area }) => area?.ref === now.area?.ref);
  const one = line?.observations.find(({ period }) => period === now.period);
  if (line === undefined || one === undefined) return [];
  const found = (["period-before", "year-before"] as const).flatMap((comparison) => {
    const other = comparableTo(line.observations, one, { comparison });
    return other !== undefined && isFigure(other)
      ? known.filter(
          (figure) =>
            figure.role === "value" && figure.period === other.period && figure.area?.ref === now.area?.ref,
        )
      : [];
  });
  return [...new Set(found)];
}

function* problemsOf(one: MeasureClause, pair: Pair): Iterable<Problem> {
  const told = movementIn(one.clause);
  // What is unchanged is so since a time that is named.
  if (told?.movement === "same" && !pair.isSaid) return;
  if (told !== undefined && pair.before.every((before) => !isTrue(told.movement, pair.now, before)))
    yield contradiction(one, pair, told.word.start, told.word.end);
  else
    for (const quantity of one.clause.quantities)
      if (roleOfQuantity(one.clause, quantity) === "change" && isWrongBy(quantity, pair))
        yield contradiction(one, pair, quantity.start, quantity.end);
}

/** Whether a movement is that from one figure to another, as tables show them; what stands still is neither. */
function isTrue(movement: Movement, now: KnownFigure, before: KnownFigure): boolean {
  const { measure } = now.located;
  const way = directionOfTravel(now.value, before.value, measure.good, {
    aim: measure.line.target?.aim,
    decimals: measure.decimals,
  });
  if (movement === "same") return way.movement === "same";
  if (movement === "up" || movement === "down") return way.movement === movement || measure.unit === "ratio";
  return way.meaning === movement || (way.meaning === "neutral" && way.movement !== "same");
}

/** Whether a figure said to be a change is none of those that there were, and is said of two figures that are known. */
function isWrongBy(quantity: Quantity, { now, before, isSaid }: Pair): boolean {
  const { measure } = now.located;
  const kind = quantity.unit.kind;
  const isShare = measure.unit === "percent";
  const isOwn =
    (isShare && (kind === "percent" || kind === "points")) ||
    (!isShare && kind === "percent") ||
    (measure.unit === "number" && kind === "count" && quantity.noun === "") ||
    (poundsPer(measure.unit) !== undefined && kind === "money") ||
    (kind === "time" && `${quantity.unit.kind === "time" ? quantity.unit.of : ""}s` === measure.unit);
  if (
    !isSaid ||
    !isOwn ||
    quantity.approximation !== undefined ||
    quantity.upTo !== undefined ||
    quantity.isInWords
  )
    return false;
  const factor = poundsPer(measure.unit) ?? 1;
  const unsigned = { ...quantity, value: Math.abs(quantity.value) };
  return before.every((one) => {
    const raw = Math.abs(now.value - one.value) * factor;
    const shown =
      Math.abs(roundTo(now.value, measure.decimals) - roundTo(one.value, measure.decimals)) * factor;
    const share = one.value === 0 ? undefined : (Math.abs(now.value - one.value) / Math.abs(one.value)) * 100;
    const differences = kind === "percent" && !isShare ? [] : [raw, shown];
    const shares = kind === "percent" && share !== undefined ? [share] : [];
    return ![...differences, ...shares].some((exact) => agrees(unsigned, exact));
  });
}

function contradiction(
  { unit, sentence }: MeasureClause,
  { now, before }: Pair,
  from: number,
  to: number,
): Problem {
  const said = unit.text.slice(from, to);
  const told = before.map((one) => `${figureIn(one)} for ${one.period?.text ?? ""}`).join(" and ");
  return warning(
    unit.place(from),
    `“${snippet(sentence.text, from - sentence.start, to - sentence.start)}” says “${said}”, where ${whatItIs(now)} is ${figureIn(now)}, after ${told}, in the scorecard “${now.located.publication.front.title}”${polarityWords(said, now)}.`,
    "Write what the figures say, and which two they are; or correct the scorecard, if the text is right.",
  );
}

function polarityWords(said: string, { located: { measure } }: KnownFigure): string {
  if (!/^(?:improv|worsen|deteriorat)/i.test(said)) return "";
  return measure.good === "low"
    ? ", where low figures are good"
    : measure.good === "high"
      ? ", where high figures are good"
      : "";
}
