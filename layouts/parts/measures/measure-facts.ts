// What a measure is, where it stands now, and what it is held against, as lists of facts.

import { type HtmlValue, html } from "../../../scripts/lib/html.ts";
import { byPeriod } from "../../../scripts/lib/period-words.ts";
import type { LocatedMeasure } from "../../../scripts/model/measures/located-measure.ts";
import type { Measure } from "../../../scripts/model/measures/measure.ts";
import type { View } from "../../../scripts/model/view.ts";
import type { Fact } from "../fact-list.ts";
import { languageWithin } from "../language.ts";
import { owners } from "../lists.ts";
import { direction, figureRating, observed, yearFigure } from "./figures.ts";
import { measureSpot } from "./measure-spot.ts";
import { basisWords, flagWords, frequencyWords, goodWords } from "./measure-words.ts";
import { printedMark } from "./printed-words.ts";

/** What is measured, and how. */
export function definitionFacts(view: View, located: LocatedMeasure): readonly Fact[] {
  const { publication, measure } = located;
  const spot = (piece: string) => measureSpot(view, located, piece);
  const language = languageWithin(publication.lang, view.register.site.lang);
  const said = (text: string, piece: string): HtmlValue => {
    const prose = view.prose(text, spot(piece));
    return language === undefined ? prose : html`<div${language}>${prose}</div>`;
  };
  const { number, definition, owner, good, rule, frequency, comparison, arrears, note, flags } = measure;
  const group = publication.facts.measureGroups.find(({ ref }) => ref === measure.group);
  return list([
    number !== undefined && ["Number", number],
    group !== undefined && ["Group", group.title],
    definition !== undefined && ["What is counted", said(definition, "definition")],
    owner !== undefined && ["Owner", owners(view, [owner], spot("owner"))],
    ["Unit", view.measures.unit(measure)],
    ["Good is", goodWords[good]],
    ["Reported", frequencyWords[frequency]],
    ["A figure says", basisWords[rule.basis]],
    [
      "Direction",
      comparison === "year-before" ? "Against the same period a year before" : "Against the period before",
    ],
    arrears !== undefined && ["In arrears", arrears],
    flags.length > 0 && ["Marked", flags.map((flag) => flagWords[flag]).join(", ")],
    note !== undefined && ["About the data", said(note, "data")],
  ]);
}

/** How it stands by its latest figure. */
export function standingFacts(view: View, measure: Measure): readonly Fact[] {
  const { line } = measure;
  const { latest, last, yearToDate } = line;
  const per = view.measures.per(measure);
  return list([
    [
      "Latest figure",
      latest === undefined
        ? observed(view, measure, last)
        : html`${observed(view, measure, latest)}${per} (${latest.period.text})`,
    ],
    ["Rating", html`${figureRating(view, measure)}${printedMark(view, measure, "rating")}`],
    ["Direction", html`${direction(measure)}${printedMark(view, measure, "direction")}`],
    measure.rule.basis !== "rolling-12-months" &&
      yearToDate !== undefined && [
        "Year to date",
        html`${yearFigure(view, measure, yearToDate)}${"value" in yearToDate && per}${printedMark(view, measure, "year-to-date")}`,
      ],
    ...targetFacts(view, measure),
    ...line.gapsToBenchmarks.map(
      ({ benchmark: { of, value, period }, gap }): Fact => [
        view.measures.benchmark(of),
        html`${view.measures.written(measure, value)}${per}${period !== undefined && ` (${view.dateWords(period)})`}: ${gapWords(view, measure, gap)}`,
      ],
    ),
  ]);
}

function targetFacts(view: View, measure: Measure): readonly (Fact | false)[] {
  const { targets, areaTargets, areas, baseline, line } = measure;
  const nameOf = (ref: string | undefined) => areas.find(({ area }) => area?.ref === ref)?.area?.name ?? ref;
  const tolerance = view.measures.tolerance(measure);
  return [
    baseline !== undefined && [
      "Starting figure",
      html`${baseline.value === undefined ? baseline.text : `${view.measures.figure(measure, baseline.value)}${view.measures.per(measure)}`}${baseline["as-at"] !== undefined && ` (${view.dateWords(baseline["as-at"])})`}`,
    ],
    targets.length > 0 && [
      targets.length === 1 ? "Target" : "Targets",
      html`${targets.map((target) => aimed(view, measure, target)).join("; ")}${tolerance !== undefined && `, ${tolerance}`}`,
    ],
    areaTargets.length > 0 && [
      "Targets of areas",
      areaTargets.map((target) => `${nameOf(target.area)} ${aimed(view, measure, target)}`).join("; "),
    ],
    line.gapToTarget !== undefined && [
      "Gap to the target",
      // A gap that there is still time to close is neither good nor bad.
      gapWords(view, measure, { ...line.gapToTarget, ...(line.isAhead && { side: "neutral" }) }),
    ],
    line.course !== undefined && ["Course", courseWords(view, measure, line.course)],
  ];
}

function aimed(view: View, measure: Measure, { aim, by }: Measure["targets"][number]): string {
  const per = aim.kind === "words" ? "" : view.measures.per(measure);
  return `${view.aimWords(measure, aim)}${per}${by === undefined ? "" : ` ${byPeriod(by.text)}`}`;
}

function courseWords(
  view: View,
  measure: Measure,
  { course, expected }: NonNullable<Measure["line"]["course"]>,
): HtmlValue {
  const line = `the straight line to it stands at ${view.measures.figure(measure, expected)}${view.measures.per(measure)}`;
  return {
    met: "The target is met.",
    "on-course": `On course for the target: ${line}.`,
    behind: `Behind the course for the target: ${line}.`,
    missed: "The target was not met by its day.",
  }[course];
}

function gapWords(
  view: View,
  measure: Measure,
  { difference, side }: NonNullable<Measure["line"]["gapToTarget"]>,
): string {
  if (difference === 0) return "the same";
  const way = difference > 0 ? "above" : "below";
  const meaning = side === "better" || side === "worse" ? `, which is ${side}` : "";
  return `${view.measures.difference(measure, difference)} ${way} it${meaning}`;
}

function list(facts: readonly (Fact | false)[]): readonly Fact[] {
  return facts.filter((fact) => fact !== false);
}
