// A figure that a text or a table gives of a measure is that of the data, for the time, the body and the area that it names.
import type { Register } from "../../model/register.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import type { Quantity } from "../reading/quantity.ts";
import { isSlip } from "../stating/figure-slips.ts";
import { figureIn, liveValueOf, snippet, whatItIs } from "../stating/figure-words.ts";
import { isOfUnit, knownFigures, saidValue, says } from "../stating/known-figures.ts";
import { areaIn, meantBy } from "../stating/meant-figures.ts";
import { type MeasureClause, measureClauses } from "../stating/measure-clauses.ts";
import { isSaidOutright } from "../stating/outright.ts";
import { bodiesIn, roleOfQuantity } from "../stating/roles.ts";
import { timeBehind, timeOfQuantity } from "../stating/said-times.ts";
import { type TabledFigure, tabledFigures } from "../stating/tabled-figures.ts";

export const statedFigures = {
  name: "stated-figures",
  about:
    "A figure that a text or a table gives of a measure, of its target or of a benchmark is the one that the scorecard has for the time and the area that are named, rounded or not. Scorecards are those of the paper itself, those that it cites, and those of the same meeting.",
  why: "Members hold the paper beside the scorecard; a figure that is nearly right, or that of another month, costs the trust in all others.",
  mend: "Write the live value that the message names in place of the figure, so that the two never differ again. If the text is right, correct the data.",
  level: "warning",
  *run(register) {
    for (const one of measureClauses(register))
      for (const quantity of one.clause.quantities)
        if (!isPartOfName(one, quantity)) yield* judge(register, inClause(one, quantity));
    for (const one of tabledFigures(register)) yield* judge(register, one);
  },
} as const satisfies Check;

type Stated = TabledFigure;

function inClause(one: MeasureClause, quantity: Quantity): Stated {
  const { publication, unit, sentence, clause, named, period } = one;
  const role = roleOfQuantity(clause, quantity);
  const beside = timeBehind(clause, quantity);
  const isAim = role === "target" || role === "benchmark";
  return {
    publication,
    unit,
    named,
    quantity,
    said: {
      role,
      time: isAim
        ? beside === undefined
          ? { kind: "none" }
          : { kind: "time", time: beside }
        : timeOfQuantity(sentence, clause, quantity),
      period,
      area: areaIn(sentence.text, named.subjects.flatMap(knownFigures)),
      bodies: bodiesIn(clause.words.map(({ lower }) => lower).join(" ")),
      times: clause.times,
    },
    isOutright: named.isPhrase && isSaidOutright(clause, quantity, named.words),
    words: snippet(sentence.text, quantity.start - sentence.start, quantity.end - sentence.start),
  };
}

/** Of “20 weeks” in “plans within 20 weeks” nothing is said. */
function isPartOfName({ named }: MeasureClause, { figure }: Quantity): boolean {
  return [...named.words].some((word) => word.start >= figure.start && word.end <= figure.end);
}

function* judge(register: Register, stated: Stated): Iterable<Problem> {
  const { publication, named, quantity, said, isOutright } = stated;
  const subjects = named.subjects.filter((one) => isOfUnit(quantity, one));
  const known = subjects.flatMap(knownFigures);
  const meant = meantBy(publication, said, known);
  if (meant.length === 0 || meant.some((one) => says(quantity, one))) return;
  const others = known.filter((one) => says(quantity, one));
  const isTold = said.role !== "value" || said.time.kind === "time" || said.period !== undefined;
  if (!isTold && others.length > 0) return;
  const [nearest] = [...meant].sort(
    (a, b) =>
      Number(a.isRevised ?? false) - Number(b.isRevised ?? false) || apart(quantity, a) - apart(quantity, b),
  );
  if (nearest === undefined) return;
  const { certainty } = named;
  if (!isSlip({ quantity, said, certainty, isOutright, meant: nearest, others })) return;
  const { unit } = stated;
  const place = unit.place(quantity.start);
  const live = liveValueOf(register, publication, nearest, !isTold);
  const other = others.find(({ located }) => located === nearest.located) ?? others[0];
  const written = unit.written(quantity.start, quantity.end);
  const isSure = isTold && certainty === "sure" && subjects.length === 1 && said.time.kind === "time";
  const canFix = isSure && live !== undefined && written === quantity.text && place.file.endsWith(".md");
  yield warning(
    place,
    `“${stated.words}” gives “${quantity.text}”, where ${whatItIs(nearest)} is ${figureIn(nearest)} in the scorecard “${nearest.located.publication.front.title}”${other === undefined ? "" : `; “${quantity.text}” is ${whatItIs(other)}`}.`,
    live === undefined
      ? "Write the figure of the scorecard; or correct the scorecard, if the text is right."
      : `Write ${live} in its place, which prints the figure of the scorecard; or correct the scorecard, if the text is right.`,
    canFix ? { place, written, instead: live } : undefined,
  );
}

function apart(quantity: Quantity, known: Parameters<typeof saidValue>[0]): number {
  return Math.abs(quantity.value - saidValue(known));
}
