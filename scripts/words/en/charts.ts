// What charts say: their titles, their summaries, their names for listeners, and the words within their drawings.
import { lowerFirst } from "../../lib/lower-first.ts";
import { grammar } from "./grammar.ts";

const { and, count, number } = grammar;

/** How many have a rating, in an area or at all. */
const rated = (one: string, other: string) => (number: number, area: string | undefined) =>
  `${count(number, { one, other })}${area === undefined ? "" : ` of area ${area}`}`;

/** The words of charts. Sentences of a summary have no full stop: that is put behind each. */
export const charts = {
  /** What is counted by its rating. */
  nouns: { action: "actions", recommendation: "recommendations" },
  /** Which way a figure went, and whether that is good. */
  ways: { up: "up", down: "down" },
  meanings: { better: ", which is better", worse: ", which is worse", neutral: "" },
  notGiven: "not given",
  tooLarge: "too large to draw",
  notAFigure: "not a figure",
  noTarget: "none",
  noFigureYet: "no figure yet",
  tolerated: "Tolerated",
  range: (from: string, to: string) => `${from} to ${to}`,
  target: (by: string | undefined) => (by === undefined ? "Target" : `Target ${by}`),
  scaleBegins: (at: string) => `The scale does not begin at nought but at ${at}.`,
  /** The stages of a measure below its marks. */
  stages: { baseline: "Start", target: "Target", latest: "Latest" },
  heads: {
    period: "Period",
    target: "Target",
    measure: "Measure",
    start: "At the start",
    latest: "Latest",
    report: "Report",
  },
  titles: {
    byArea: (subject: string) => `${subject}, by area`,
    figure: (subject: string, figure: string, when: string) => `${subject}: ${figure} ${when}`,
    same: (subject: string, now: string, before: string) => `${subject}: ${now} is the same as ${before}`,
    moved: (subject: string, now: string, way: string, before: string, meaning: string) =>
      `${subject}: ${now} is ${way} on ${before}${meaning}`,
    several: (names: readonly string[], first: string, last: string) =>
      `${and(names)}: ${first === last ? first : `${first} to ${last}`}`,
    journey: (subject: string, parts: readonly string[]) => `${subject}: ${parts.join(", ")}`,
    stood: (figure: string, when: string) => `${figure} ${when}`,
    started: (figure: string) => `${figure} at the start`,
    aimed: (aim: string) => `a target of ${aim}`,
    nearerEnd: (aim: string) => `the nearer end of ${aim}`,
    startAndTarget: (measures: number) =>
      `Start and target of ${count(measures, { one: "measure", other: "measures" })}`,
    reached: (reached: number, measures: number) =>
      `${reached === 0 ? "None" : number(reached)} of ${count(measures, { one: "measure", other: "measures" })} with a later figure ${reached > 1 ? "have reached their targets" : "has reached its target"}`,
    ofGroup: (group: string, finding: string) => `${group}: ${lowerFirst(finding)}`,
    rated: {
      action: rated("rated action", "rated actions"),
      recommendation: rated("rated recommendation", "rated recommendations"),
    },
    stoodAt: (rated: string, report: string) => `How ${rated} stood as at ${report}`,
    closed: (closed: number, rated: string, levels: readonly string[], report: string) =>
      `${number(closed)} of ${rated} ${closed === 1 ? "was" : "were"} ${levels.join(" or ")} as at ${report}`,
  },
  names: {
    lines: (span: string, lines: readonly string[], unit: string) =>
      `Line chart${span}${each(lines, "a line")} (${lowerFirst(unit)})`,
    columns: (span: string, unit: string) => `Column chart${span} (${lowerFirst(unit)})`,
    stack: (span: string, layers: readonly string[], unit: string) =>
      `Chart of stacked columns${span}${each(layers, "a layer")} (${lowerFirst(unit)})`,
    span: (first: string, last: string) => (first === last ? ` of ${first}` : ` from ${first} to ${last}`),
    scales: (measures: number) =>
      measures === 1
        ? "Scale with the start, the latest figure and the target"
        : `Scales with the start, the latest figure and the target of ${number(measures)} measures`,
    bars: (noun: string, bars: readonly string[]) =>
      bars.length === 1 ? `Bar of ${noun} by rating` : `Bars of ${noun} by rating, one each for ${and(bars)}`,
  },
  summary: {
    dated: (figure: string, period: string) => `${figure} (${period})`,
    none: "There are no figures",
    noneOf: (name: string) => `${name}: no figures`,
    oneOf: (name: string, figure: string) => `${name}: ${figure}`,
    course: (name: string, first: string, last: string) => `${name}: from ${first} to ${last}`,
    latest: (figure: string, change: string) => `The latest figure is ${figure}${change}`,
    latestOf: (name: string, figure: string, change: string) =>
      `${name}: the latest figure is ${figure}${change}`,
    same: (before: string) => `, the same as ${before}`,
    change: (way: string, size: string, before: string) => `, ${way} ${size} from ${before}`,
    target: (name: string, aim: string) => `${name}: ${aim}`,
    against: (name: string, aim: string, where: string, verdict: string) =>
      `${name}: ${aim}; the latest figure is ${where}${verdict}`,
    below: (gap: string) => `${gap} below it`,
    above: (gap: string) => `${gap} above it`,
    within: "within it",
    equal: "equal to it",
    onTheWay: (course: string) => `, which is ${course}`,
    met: ", so it is met",
    notYetMet: ", so it is not met yet",
    notMet: ", so it is not met",
    unchanged: "It has not changed",
    extremes: (low: string, high: string) => `Lowest: ${low}; highest: ${high}`,
    missing: (missing: number, periods: number, named: readonly string[], rest: number) =>
      `${number(missing)} of ${count(periods, { one: "period", other: "periods" })} ${missing === 1 ? "has" : "have"} no figure: ${named.join(", ")}${rest > 0 ? ` and ${number(rest)} more` : ""}`,
    noWholePeriod: "There is no period with all its figures",
    stack: (period: string, parts: readonly string[], total: string, change: string) =>
      `The latest figures (${period}) are ${parts.join(", ")}; together ${total}${change}`,
    journey: (name: string, start: string, latest: string, target: string) =>
      `${name}: ${start}, ${latest}, ${target}`,
    startedAt: (figure: string) => `started at ${figure}`,
    latestAt: (figure: string) => `latest ${figure}`,
    targetAt: (figure: string) => `target ${figure}`,
    noStart: "no figure at the start",
    noLatest: "no later figure",
    noTarget: "no target in figures",
    noBars: (noun: string) => `No ${noun} have been rated`,
    emptyBar: (name: string, noun: string) => `${name}: no ${noun}`,
    bar: (name: string, parts: readonly string[], total: number, noun: string) =>
      `${name}: ${parts.join(", ")}, of ${number(total)} ${noun}`,
  },
};

function each(names: readonly string[], what: string): string {
  return names.length < 2 ? "" : `, ${what} each for ${and(names)}`;
}
