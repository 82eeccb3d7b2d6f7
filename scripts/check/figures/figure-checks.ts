// Figures: those of measures, charts, options and live values.
import type { Check } from "../for-rules/check.ts";
import { areaSums } from "./area-sums.ts";
import { charts } from "./charts.ts";
import { figurePeriods } from "./figure-periods.ts";
import { liveValues } from "./live-values.ts";
import { measureChanges } from "./measure-changes.ts";
import { measureFacts } from "./measure-facts.ts";
import { measureNumbers } from "./measure-numbers.ts";
import { measureTargets } from "./measure-targets.ts";
import { oddFigures } from "./odd-figures.ts";
import { optionsScores } from "./options-scores.ts";
import { printedFigures } from "./printed-figures.ts";
import { repeatedFigures } from "./repeated-figures.ts";
import { statedFigures } from "./stated-figures.ts";
import { targetsPerYear } from "./targets-per-year.ts";
import { unfinishedPeriods } from "./unfinished-periods.ts";
import { yearTargets } from "./year-targets.ts";

/** The rules of this family. */
export const figureChecks = [
  areaSums,
  charts,
  figurePeriods,
  liveValues,
  measureChanges,
  measureFacts,
  measureNumbers,
  measureTargets,
  targetsPerYear,
  oddFigures,
  optionsScores,
  printedFigures,
  repeatedFigures,
  statedFigures,
  unfinishedPeriods,
  yearTargets,
] as const satisfies readonly Check[];
