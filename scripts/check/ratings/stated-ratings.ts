// A rating that a text or a table gives of a measure or an action is the one that is worked out or recorded.
import { remember } from "../../lib/remember.ts";
import type { Progress } from "../../model/facts/progress.ts";
import { holdFigure } from "../../model/measures/aims/hold-figure.ts";
import type { MeasureLine } from "../../model/measures/measure-line.ts";
import { type Figure, isFigure } from "../../model/measures/observation.ts";
import { parseOwnPeriod } from "../../model/measures/own-period.ts";
import { samePeriod } from "../../model/period.ts";
import type { Publication } from "../../model/publication.ts";
import { publicationAt } from "../../model/publication-at.ts";
import type { Register } from "../../model/register.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { sentencesOf } from "../for-rules/judged-sentences.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { knownFigures } from "../stating/known-figures.ts";
import { areaIn, meantBy } from "../stating/meant-figures.ts";
import { type MeasureClause, measureClauses, onlyNamed } from "../stating/measure-clauses.ts";
import { measuresAtHand, type Subject } from "../stating/measures-at-hand.ts";
import { colourOf, colours } from "./colour-words.ts";
import { ratedTables } from "./rated-tables.ts";

export const statedRatings = {
  name: "stated-ratings",
  about:
    "A rating that a text or a table gives of a measure is the one that its figure comes to by target and tolerance, or that is recorded as printed; and that of an action is one that was recorded of it.",
  why: "A measure that is green in the report and red in the scorecard leaves members to guess which of the two was checked.",
  mend: "Write the rating of the scorecard or the plan, or the live value of it, such as `[[= late-buses.rating]]`. If the text is right, correct the target, the tolerance or the update.",
  level: "warning",
  *run(register) {
    for (const one of measureClauses(register)) yield* ofMeasure(one);
    yield* inTables(register);
    yield* ofActions(register);
  },
} as const satisfies Check;

const said = new RegExp(
  `\\b(?:is|are|was|were|remains?|remained|rated|stays?|stayed|rating of|rating is|status is|turned|now)(?: (?:now|still|again|rated|as|currently|rag|at))* (${colours.join("|")})\\b(?! \\p{L}+s\\b)`,
  "iu",
);
const unreal =
  /\b(?:not|no longer|never|if|should|would|could|may|might|will|until|unless|from|or|previously|last|expected|forecast|had been)\b/;

/** The ratings of a measure's whole for a figure: what it comes to, and what was printed. */
function ratingsOf({ own: { measure } }: Subject, figure: Figure, line: MeasureLine): readonly string[] {
  const held = holdFigure(measure, figure, line.area?.ref, line.observations);
  const printed = measure.printed.filter(({ period }) =>
    samePeriod(parseOwnPeriod(period, measure.rule), figure.period),
  );
  return [held?.rating ?? [], ...printed.map(({ rating }) => rating ?? [])].flat();
}

function* ofMeasure({
  publication,
  unit,
  sentence,
  clause,
  named,
  period,
}: MeasureClause): Iterable<Problem> {
  const [subject, other] = named.subjects;
  if (subject === undefined || other !== undefined || named.certainty !== "sure") return;
  const text = unit.text.slice(clause.start, clause.end);
  const match = said.exec(text);
  const colour = match?.[1];
  const words = text.toLowerCase().replace(/\bmay (?=\d)/g, "");
  if (match === null || colour === undefined || unreal.test(words)) return;
  const times = clause.times.filter(({ sort }) => sort !== "clock");
  const [time] = times;
  if (times.length > 1) return;
  const known = knownFigures(subject);
  const area = areaIn(sentence.text, known);
  const [meant] = meantBy(
    publication,
    {
      role: "value",
      time: time === undefined ? { kind: "none" } : { kind: "time", time },
      period,
      area,
      bodies: [],
      times: [],
    },
    known,
  ).filter(({ isRevised, located }) => isRevised !== true && located.measure === subject.own.measure);
  if (meant?.period === undefined) return;
  yield* judge(
    subject,
    meant.period.text,
    colour,
    unit.place(clause.start + match.index + match[0].length - colour.length),
    area?.ref,
  );
}

function* judge(
  subject: Subject,
  period: string,
  written: string,
  place: Problem["place"],
  area?: string,
): Iterable<Problem> {
  const { publication, measure } = subject.own;
  const line = area === undefined ? measure.line : measure.areas.find((one) => one.area?.ref === area);
  const figure = line?.observations.find((one) => one.period.text === period);
  if (line === undefined || figure === undefined || !isFigure(figure)) return;
  const colour = written.toLowerCase() === "yellow" ? "amber" : written.toLowerCase();
  const ratings = ratingsOf(subject, figure, line);
  if (ratings.includes(colour)) return;
  const [rating] = ratings;
  if (rating === undefined && measure.targets.length > 0) return;
  yield warning(
    place,
    rating === undefined
      ? `“${measure.name}” is called “${written}”, and the scorecard “${publication.front.title}” has nothing by which it would be rated: no target, and no rating that was printed.`
      : `“${measure.name}” is called “${written}”, and in the scorecard “${publication.front.title}” it is ${rating} for ${period}.`,
    rating === undefined
      ? "Add the target to the measure, or the rating that was printed under “printed”; or take the colour out."
      : "Write the rating that is worked out; or correct the target, the tolerance or the figure, if the text is right.",
  );
}

/** A column of ratings in a table whose rows are measures. */
function* inTables(register: Register): Iterable<Problem> {
  for (const { publication, rows, asAt, grid } of ratedTables(register)) {
    const atHand = measuresAtHand(register, publication.id);
    if (atHand.subjects.length === 0) continue;
    for (const { rating, cells, colour } of rows) {
      if (colour === undefined || rating.unit.lang.slice(0, 2) !== "en") continue;
      const named = cells
        .filter(({ column }) => column < 2)
        .flatMap(({ unit }) => onlyNamed(register, atHand, unit.text) ?? [])[0];
      const [subject, other] = named?.subjects ?? [];
      if (subject === undefined || other !== undefined) continue;
      const { line, rule } = subject.own.measure;
      if (areaIn(grid.caption?.text ?? "", knownFigures(subject)) !== undefined) continue;
      const figure =
        asAt === undefined
          ? line.latest
          : line.observations.find((one) => samePeriod(one.period, parseOwnPeriod(asAt.text, rule)));
      if (figure !== undefined)
        yield* judge(subject, figure.period.text, colourOf(rating.unit.text) ?? colour, rating.unit.place(0));
    }
  }
}

/** “Action 1.1.2 is rated red”, of an action or a recommendation of the paper itself. */
function* ofActions(register: Register): Iterable<Problem> {
  for (const one of judgedTexts(register)) {
    const publication = publicationAt(register, one.location);
    const recorded = publication === undefined ? undefined : recordedOf(publication);
    if (recorded === undefined || recorded.size === 0) continue;
    for (const {
      unit,
      sentence: { text, start },
    } of sentencesOf(one)) {
      const refs = [...text.matchAll(/\b(action|recommendation)s? (\d+(?:\.\d+)*)\b/gi)];
      const [, noun = "", ref] = refs[0] ?? [];
      if (refs.length !== 1 || ref === undefined) continue;
      const match = said.exec(text);
      const colour = match?.[1];
      if (colour === undefined || match === null) continue;
      const ratings = recorded.get(`${noun.toLowerCase()} ${ref}`);
      const own = colour.toLowerCase() === "yellow" ? "amber" : colour.toLowerCase();
      if (ratings === undefined || ratings.includes(own) || unreal.test(text.toLowerCase())) continue;
      yield warning(
        unit.place(start + match.index + match[0].length - colour.length),
        `${noun.toLowerCase() === "action" ? "Action" : "Recommendation"} ${ref} is called “${colour}”, and ${ratings.length === 0 ? "no rating of it is recorded" : `what is recorded of it is ${ratings.join(", then ")}`}.`,
        "Write the rating that is recorded, or record the one that was given as an update of the action, with its date.",
      );
    }
  }
}

/** The ratings that were recorded of each action, oldest first, by the words of its levels. */
const recordedOf = remember(
  ({ facts: { plan, recommendations } }: Publication): ReadonlyMap<string, readonly string[]> => {
    const told = (noun: string, { ref, progress }: { readonly ref: string; readonly progress: Progress }) =>
      [
        `${noun} ${ref}`,
        progress.updates.flatMap(({ level }) =>
          level === undefined ? [] : [...new Set([level.key, level.colour])],
        ),
      ] as const;
    return new Map([
      ...(plan?.actions ?? []).map((action) => told("action", action)),
      ...(recommendations ?? []).map((one) => told("recommendation", one)),
    ]);
  },
);
