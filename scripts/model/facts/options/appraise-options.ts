// Totals and ranks of an options appraisal, and where they differ from what a source printed.
import type { Criterion, Option, OptionsFile, Score } from "./options-appraisal.ts";

/** A figure that a source printed, and what the scores come to. */
interface Disagreement {
  readonly of: "total" | "rank";
  readonly printed: number;
  readonly worked: number;
}

/** An option with its total and rank. */
export interface AppraisedOption extends Omit<Option, "appraisal"> {
  /** By the order of the criteria; undefined where the option was not scored on one. */
  readonly scores: readonly (Score | undefined)[];
  readonly total: number;
  /** The highest a total can be. */
  readonly outOf: number;
  /** Standard competition ranking: equal totals share a rank and the next is skipped (1, 2, 2, 4). */
  readonly rank: number;
  /** Whether another option has the same total. */
  readonly isJoint: boolean;
  /** Printed figures that disagree with the computed ones. */
  readonly disagreements: readonly Disagreement[];
}

/** A whole appraisal. */
export interface AppraisedOptions {
  readonly title: string;
  readonly scale: OptionsFile["scale"];
  readonly criteria: readonly Criterion[];
  readonly options: readonly AppraisedOption[];
}

/** Adds up scores and ranks options by total, highest first. */
export function appraiseOptions(file: OptionsFile): AppraisedOptions {
  const totals = file.options.map((option) => option.appraisal.reduce((sum, score) => sum + score.score, 0));
  const options = file.options.map(({ appraisal, ...option }, index): AppraisedOption => {
    const total = totals[index] ?? 0;
    const rank = 1 + totals.filter((other) => other > total).length;
    return {
      ...option,
      scores: file.criteria.map((criterion) => appraisal.find((score) => score.criterion === criterion.ref)),
      total,
      outOf: file.criteria.length * file.scale.max,
      rank,
      isJoint: totals.filter((other) => other === total).length > 1,
      disagreements: disagreements(option.printed, total, rank),
    };
  });
  return { title: file.title, scale: file.scale, criteria: file.criteria, options };
}

/** The options by rank, best first; equal ranks keep their order in the file. */
export function byRank(appraisal: AppraisedOptions): readonly AppraisedOption[] {
  return [...appraisal.options].sort((a, b) => a.rank - b.rank);
}

function disagreements(printed: Option["printed"], total: number, rank: number): readonly Disagreement[] {
  const worked = { total, rank };
  return (["total", "rank"] as const).flatMap((of) => {
    const was = printed?.[of];
    return was === undefined || was === worked[of] ? [] : [{ of, printed: was, worked: worked[of] }];
  });
}
