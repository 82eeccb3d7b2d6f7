// Where measures started, where they stand and where they should get to, as rows of a chart.

import { lowerFirst } from "../../lib/lower-first.ts";
import { formatCount, formatNumber, roundTo } from "../../lib/number-format.ts";
import { inPeriod } from "../../words/en/period-words.ts";
import type { BeforeAfterChart, Journey } from "../charts/chart.ts";
import { subjectOf, wordsOf } from "../charts/chart-facts.ts";
import { parsePeriod } from "../period.ts";
import { edgeOf } from "./course.ts";
import type { Measure } from "./measure.ts";
import { aimWords } from "./measure-value.ts";
import { perBeside } from "./measure-words.ts";
import { shortfall } from "./target.ts";

/**
 * The chart of those measures that have two figures at least of start, latest and target; undefined where none has. The
 * title begins with what several have in common, where that is given.
 */
export function beforeAfterChart(
  measures: readonly Measure[],
  common?: string,
): BeforeAfterChart | undefined {
  const shown = measures.filter(hasJourney);
  const [only] = shown;
  if (only === undefined) return undefined;
  const title = shown.length === 1 ? titleOfOne(only) : titleOf(shown, common);
  return { kind: "before-and-after", title, rows: shown.map(journeyOf) };
}

/** True for a measure that has two figures at least of start, latest and target. */
export function hasJourney(measure: Measure): boolean {
  const { baseline, latest, target } = journeyOf(measure);
  return [baseline, latest, target].filter((stage) => stage !== undefined).length > 1;
}

function journeyOf(measure: Measure): Journey {
  const { good, line, baseline } = measure;
  const { latest } = line;
  const target = targetStage(measure);
  return {
    name: `${subjectOf(measure)}${perBeside(measure)}`,
    words: wordsOf(measure),
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
function targetStage({ good, baseline, line, ...rest }: Measure): Journey["target"] {
  const { target } = line;
  if (target === undefined || good === "info") return undefined;
  const { aim, by } = target;
  const start = baseline?.value ?? line.latest?.value;
  const value =
    aim.kind === "figure" ? aim.value : start === undefined ? undefined : edgeOf(start, good, aim);
  if (value === undefined) return undefined;
  const when = [
    ...(aim.kind === "range" ? [`the nearer end of ${aimWords(rest, aim)}`] : []),
    ...(by === undefined ? [] : [by.text]),
  ];
  return stage(value, when.length === 0 ? undefined : when.join(", "));
}

function stage(value: number, when: string | undefined): NonNullable<Journey["latest"]> {
  return { value, ...(when === undefined ? {} : { when }) };
}

function titleOfOne(measure: Measure): string {
  const { baseline, latest, words } = journeyOf(measure);
  const per = perBeside(measure);
  const { good, line } = measure;
  const { target } = line;
  const parts = [
    line.latest && `${words.figure(line.latest.value)}${per} ${inPeriod(line.latest.period)}`,
    baseline && `${words.written(baseline.value)}${latest === undefined ? per : ""} at the start`,
    target && good !== "info" ? `a target of ${aimWords(measure, target.aim)}` : undefined,
  ];
  return `${subjectOf(measure)}: ${parts.filter((part) => part !== undefined).join(", ")}`;
}

function titleOf(measures: readonly Measure[], common: string | undefined): string {
  const finding = findingOf(measures);
  return common === undefined ? finding : `${common}: ${lowerFirst(finding)}`;
}

function findingOf(measures: readonly Measure[]): string {
  const held = measures.map(hasReached).filter((reached) => reached !== undefined);
  if (held.length < 2) return `Start and target of ${formatCount(measures.length, "measure")}`;
  const reached = held.filter((isReached) => isReached).length;
  const who = reached === 0 ? "None" : formatNumber(reached);
  const have = reached > 1 ? "have reached their targets" : "has reached its target";
  return `${who} of ${formatCount(held.length, "measure")} with a later figure ${have}`;
}

/** Whether the target is met already, which a measure on course to it may not have done; undefined without a figure for it. */
function hasReached({ line, good, decimals }: Measure): boolean | undefined {
  const { latest, target, course } = line;
  if (course !== undefined) return course.course === "met";
  const short = latest && shortfall(roundTo(latest.value, decimals), good, target?.aim);
  return short === undefined ? undefined : short === 0;
}
