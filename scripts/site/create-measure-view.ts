// Answers what layouts ask about measures, from the register.
import { compareText } from "../lib/finding.ts";
import { resolveChart } from "../model/charts/resolve-chart.ts";
import { isInForce } from "../model/facts/due-list.ts";
import { targetOn } from "../model/measures/dated-aim.ts";
import { figureLevel } from "../model/measures/figure-scale.ts";
import { formatFigure, perWords, writtenFigure } from "../model/measures/format-figure.ts";
import {
  type LocatedMeasure,
  listMeasures,
  measureChains,
  measureKey,
} from "../model/measures/located-measure.ts";
import { objectivesServed, pagesUsing, prioritiesServed } from "../model/measures/measure-ties.ts";
import type { MeasureView } from "../model/measures/measure-view.ts";
import {
  differenceWords,
  rateHead,
  toleranceWords,
  unitWords,
  yearName,
} from "../model/measures/measure-words.ts";
import { parseOwnPeriod } from "../model/measures/own-period.ts";
import { printedFacts } from "../model/measures/printed-difference.ts";
import { summarizeMeasure } from "../model/measures/summarize-measure.ts";
import { yearStart } from "../model/measures/year-to-date.ts";
import { samePeriod } from "../model/period.ts";
import type { Register } from "../model/register.ts";

/** Makes the view of a register. What takes all of its texts is worked out when a page asks for it: papers of packs do not. */
export function createMeasureView(register: Register): MeasureView {
  const { words } = register;
  const all = listMeasures(register);
  const chains = measureChains(all);
  let uses: ReturnType<typeof pagesUsing> | undefined;
  const keyFor = ({ publication, measure }: LocatedMeasure) => measureKey(publication.id, measure.ref);
  const chain = (one: LocatedMeasure) => chains.get(keyFor(one)) ?? [one];
  return {
    all,
    get current() {
      return all
        .filter(({ publication }) => isInForce(publication))
        .filter((one) => chain(one).findLast(({ publication }) => isInForce(publication)) === one)
        .sort(byName);
    },
    level: (rating) => figureLevel(words, rating),
    at: ({ observations }, period) => observations.find((one) => samePeriod(one.period, period)),
    targetFor: ({ targets }, { end }) => targetOn(targets, end),
    unit: (measure) => unitWords(words, measure),
    per: (measure) => perWords(words, measure),
    rateHead: (measure) => rateHead(words, measure),
    figure: ({ unit, decimals }, value) => formatFigure(words, value, unit, decimals),
    written: ({ unit }, value) => writtenFigure(words, value, unit),
    difference: (measure, difference) => differenceWords(words, measure, difference),
    missing: (reason) => words.figures.missing[reason],
    benchmark: (of) => words.figures.benchmarks[of],
    course: (course) => words.figures.courses[course],
    tolerance: (measure) => toleranceWords(words, measure),
    yearName: ({ rule }, start) => yearName(start, rule.year),
    yearOf: ({ rule: { year } }, { end }) => yearName(yearStart(end, year), year),
    printed: (measure) =>
      measure.printed
        .map((printed) => ({ printed, facts: printedFacts(words, measure, printed) }))
        .filter((one) => one.facts.length > 0),
    printedLast(measure) {
      const { line, rule, printed } = measure;
      const { last } = line;
      const own = printed.findLast(
        ({ period }) => last !== undefined && samePeriod(parseOwnPeriod(period, rule), last.period),
      );
      return own === undefined ? [] : printedFacts(words, measure, own);
    },
    summary: (measure) => summarizeMeasure(words, measure),
    served: (one) => objectivesServed(chain(one)),
    priorities: (one) => prioritiesServed(chain(one)),
    uses(one) {
      uses ??= pagesUsing(register);
      return uses.get(keyFor(one)) ?? [];
    },
    chain,
    chartOf(from, block) {
      const resolved = resolveChart(register, from, block);
      return resolved.found ? resolved : undefined;
    },
  };
}

function byName(a: LocatedMeasure, b: LocatedMeasure): number {
  return (
    compareText(a.measure.name.toLowerCase(), b.measure.name.toLowerCase()) ||
    compareText(a.measure.part ?? "", b.measure.part ?? "") ||
    compareText(a.publication.id, b.publication.id) ||
    compareText(a.measure.ref, b.measure.ref)
  );
}
