// What a measure is, where it stands now, and what it is held against, as lists of facts.

import { type HtmlValue, html } from "../../../scripts/lib/html.ts";
import { benchmarkName } from "../../../scripts/model/measures/benchmark-body.ts";
import { figureWords, perWords, withPlacesOf } from "../../../scripts/model/measures/format-figure.ts";
import type { LocatedMeasure } from "../../../scripts/model/measures/located-measure.ts";
import type { Measure } from "../../../scripts/model/measures/measure.ts";
import type { AreaNoun } from "../../../scripts/model/measures/measure-file.ts";
import { aimWords } from "../../../scripts/model/measures/measure-value.ts";
import {
  differenceWords,
  toleranceWords,
  unitWords,
  whenOf,
} from "../../../scripts/model/measures/measure-words.ts";
import { isAmount } from "../../../scripts/model/measures/unit.ts";
import { dateWords } from "../../../scripts/model/period.ts";
import type { View } from "../../../scripts/model/view.ts";
import type { Fact } from "../fact-list.ts";
import { languageWithin } from "../language.ts";
import { owners } from "../lists.ts";
import { direction, figureRating, observed, yearFigure } from "./figures.ts";
import { measureSpot } from "./measure-spot.ts";
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
  const { measures: words } = view.words;
  const group = publication.facts.measureGroups.find(({ ref }) => ref === measure.group);
  return list([
    number !== undefined && [words.definition.number, number],
    group !== undefined && [words.definition.group, group.title],
    definition !== undefined && [words.definition.counted, said(definition, "definition")],
    owner !== undefined && [words.definition.owner, owners(view, [owner], spot("owner"))],
    [words.definition.unit, unitWords(view.words, measure)],
    [words.goodIs, words.good[good]],
    [words.definition.reported, words.frequencies[frequency]],
    [
      words.definition.basis,
      words.bases[rule.isAverage === true && isAmount(measure.unit) ? "average" : rule.basis],
    ],
    [
      words.direction,
      comparison === "year-before" ? words.definition.yearBefore : words.definition.periodBefore,
    ],
    arrears !== undefined && [words.definition.arrears, arrears],
    flags.length > 0 && [words.definition.marked, flags.map((flag) => words.flags[flag]).join(", ")],
    note !== undefined && [words.definition.data, said(note, "data")],
  ]);
}

/** How it stands by its latest figure. */
export function standingFacts(view: View, { publication, measure }: LocatedMeasure): readonly Fact[] {
  const { line } = measure;
  const { latest, last, yearToDate } = line;
  const per = perWords(view.words, measure);
  const { measures: words } = view.words;
  return list([
    [
      words.latest,
      latest === undefined
        ? (measure.achieved ?? observed(view, view.words, measure, last))
        : html`${observed(view, view.words, measure, latest)}${per} (${latest.period.text})`,
    ],
    [
      words.rating,
      html`${figureRating(view, view.words, measure)}${printedMark(view.words, measure, "rating")}`,
    ],
    [
      words.direction,
      html`${direction(view.words, measure)}${printedMark(view.words, measure, "direction")}`,
    ],
    measure.rule.basis !== "rolling-12-months" &&
      yearToDate !== undefined && [
        words.yearToDate,
        html`${yearFigure(view, view.words, measure, yearToDate)}${"value" in yearToDate && per}${printedMark(view.words, measure, "year-to-date")}`,
      ],
    ...targetFacts(view, measure, publication.facts.areaNoun),
    ...line.besideBenchmarks.map(
      ({ benchmark, benchmark: { value, period }, gap }): Fact => [
        benchmarkName(view.words, benchmark),
        words.standing.benchmark(
          html,
          html`${figureWords(view.words, withPlacesOf(measure, value), value)}${per}`,
          period && dateWords(period),
          gap && gapWords(view, measure, gap),
        ),
      ],
    ),
  ]);
}

function targetFacts(view: View, measure: Measure, noun: AreaNoun | undefined): readonly (Fact | false)[] {
  const { targets, areaTargets, areas, baseline, line } = measure;
  const nameOf = (ref: string | undefined) => areas.find(({ area }) => area?.ref === ref)?.area?.name ?? ref;
  const tolerance = toleranceWords(view.words, measure);
  const { measures: words } = view.words;
  return [
    baseline !== undefined && [
      words.start,
      html`${baseline.value === undefined ? baseline.text : `${figureWords(view.words, measure, baseline.value)}${perWords(view.words, measure)}`}${baseline["as-at"] !== undefined && ` (${dateWords(baseline["as-at"])})`}`,
    ],
    targets.length > 0 && [
      targets.length === 1 ? words.target : words.standing.targets,
      html`${targets.map((target) => aimed(view, measure, target)).join("; ")}${tolerance !== undefined && `, ${tolerance}`}`,
    ],
    areaTargets.length > 0 && [
      words.areas.targets(noun?.many),
      areaTargets.map((target) => `${nameOf(target.area)} ${aimed(view, measure, target)}`).join("; "),
    ],
    line.gapToTarget !== undefined && [
      words.standing.gap,
      // A gap that there is still time to close is neither good nor bad.
      gapWords(view, measure, { ...line.gapToTarget, ...(line.isAhead && { side: "neutral" }) }),
    ],
    line.course !== undefined && [words.standing.course, courseWords(view, measure, line.course)],
  ];
}

function aimed(view: View, measure: Measure, target: Measure["targets"][number]): string {
  const { aim } = target;
  const per = aim.kind === "words" ? "" : perWords(view.words, measure);
  const when = whenOf(view.words, target);
  return `${aimWords(view.words, measure, aim)}${per}${when === undefined ? "" : ` ${when}`}`;
}

function courseWords(
  view: View,
  measure: Measure,
  { course, expected }: NonNullable<Measure["line"]["course"]>,
): HtmlValue {
  const { standing: words } = view.words.measures;
  const line = `${figureWords(view.words, measure, expected)}${perWords(view.words, measure)}`;
  return {
    met: words.met,
    "on-course": words.onCourse(line),
    behind: words.behind(line),
    missed: words.missed,
  }[course];
}

function gapWords(
  view: View,
  measure: Measure,
  { difference, side }: NonNullable<Measure["line"]["gapToTarget"]>,
): string {
  const { standing: words } = view.words.measures;
  if (difference === 0) return words.same;
  const told = side === "better" || side === "worse" ? side : "neutral";
  return words.apart(differenceWords(view.words, measure, difference), difference > 0, words.sides[told]);
}

function list(facts: readonly (Fact | false)[]): readonly Fact[] {
  return facts.filter((fact) => fact !== false);
}
