// Where measures started, where they stand and where they should get to, as rows of a chart.

import { roundTo } from "../../lib/number-format.ts";
import type { Words } from "../../words/words.ts";
import type { BeforeAfterChart, Journey } from "../charts/chart.ts";
import { subjectOf, wordsOf } from "../charts/chart-facts.ts";
import { parsePeriod } from "../period.ts";
import { edgeOf } from "./aims/course.ts";
import { shortfall } from "./aims/target.ts";
import type { Measure } from "./measure.ts";
import { aimWords } from "./measure-value.ts";
import { perBeside } from "./measure-words.ts";

/**
 * The chart of those measures that have two figures at least of start, latest and target; undefined where none has. The
 * title begins with what several have in common, where that is given.
 */
export function beforeAfterChart(
  measures: readonly Measure[],
  common: string | undefined,
  words: Words,
): BeforeAfterChart | undefined {
  const shown = measures.filter(hasJourney);
  const [only] = shown;
  if (only === undefined) return undefined;
  const title = shown.length === 1 ? titleOfOne(words, only) : titleOf(words, shown, common);
  return { kind: "before-and-after", title, rows: shown.map((measure) => journeyOf(measure, words)) };
}

/** True for a measure that has two figures at least of start, latest and target. */
export function hasJourney(measure: Measure): boolean {
  const figures = [measure.baseline?.value, measure.line.latest?.value, targetValue(measure)];
  return figures.filter((figure) => figure !== undefined).length > 1;
}

function journeyOf(measure: Measure, words: Words): Journey {
  const { good, line, baseline } = measure;
  const { latest } = line;
  const target = targetStage(words, measure);
  return {
    name: `${subjectOf(measure)}${measure.unit === "rate" ? perBeside(words, measure) : ""}`,
    words: wordsOf(measure, words),
    ...(good === "info" ? {} : { good }),
    ...(baseline?.value === undefined ? {} : { baseline: stage(baseline.value, startWords(baseline)) }),
    ...(latest === undefined ? {} : { latest: stage(latest.value, latest.period.text) }),
    ...(target === undefined ? {} : { target }),
  };
}

function startWords({ "as-at": asAt }: NonNullable<Measure["baseline"]>): string | undefined {
  return asAt === undefined ? undefined : parsePeriod(asAt).text;
}

/** Of a range, the end that is reached first from where the measure started. */
function targetValue({ good, baseline, line: { latest, target } }: Measure): number | undefined {
  if (target === undefined || good === "info" || target.perYear !== undefined) return undefined;
  const { aim } = target;
  if (aim.kind === "figure") return aim.value;
  const start = baseline?.value ?? latest?.value;
  return start === undefined ? undefined : edgeOf(start, good, aim);
}

function targetStage(words: Words, measure: Measure): Journey["target"] {
  const { target } = measure.line;
  const value = targetValue(measure);
  if (target === undefined || value === undefined) return undefined;
  const { aim, by } = target;
  const when = [
    ...(aim.kind === "range" ? [words.charts.titles.nearerEnd(aimWords(words, measure, aim))] : []),
    ...(by === undefined ? [] : [by.text]),
  ];
  const typed = aim.kind === "words" || aim.places === undefined ? {} : { places: aim.places };
  return { ...stage(value, when.length === 0 ? undefined : when.join(", ")), ...typed };
}

function stage(value: number, when: string | undefined): NonNullable<Journey["latest"]> {
  return { value, ...(when === undefined ? {} : { when }) };
}

function titleOfOne(all: Words, measure: Measure): string {
  const { titles: say } = all.charts;
  const { baseline, latest, words } = journeyOf(measure, all);
  const per = perBeside(all, measure);
  const { good, line } = measure;
  const { target } = line;
  const parts = [
    line.latest &&
      say.stood(`${words.figure(line.latest.value)}${per}`, all.dates.inPeriod(line.latest.period)),
    baseline && say.started(`${words.figure(baseline.value)}${latest === undefined ? per : ""}`),
    target && good !== "info" ? say.aimed(aimWords(all, measure, target.aim)) : undefined,
  ];
  return say.journey(
    subjectOf(measure),
    parts.filter((part) => part !== undefined),
  );
}

function titleOf(words: Words, measures: readonly Measure[], common: string | undefined): string {
  const finding = findingOf(words, measures);
  return common === undefined ? finding : words.charts.titles.ofGroup(common, finding);
}

function findingOf({ charts: { titles: say } }: Words, measures: readonly Measure[]): string {
  const held = measures.map(hasReached).filter((reached) => reached !== undefined);
  if (held.length < 2) return say.startAndTarget(measures.length);
  const reached = held.filter((isReached) => isReached).length;
  return say.reached(reached, held.length);
}

/** Whether the target is met already, which a measure on course to it may not have done; undefined without a figure for it. */
function hasReached({ line, good, decimals }: Measure): boolean | undefined {
  const { latest, target, course } = line;
  if (course !== undefined) return course.course === "met";
  if (target?.perYear !== undefined) return undefined;
  const short = latest && shortfall(roundTo(latest.value, decimals), good, target?.aim);
  return short === undefined ? undefined : short === 0;
}
