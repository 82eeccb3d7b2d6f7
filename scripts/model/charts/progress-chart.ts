// How the actions of a plan, or of one of its areas, were rated at each report; and how recommendations were by each.
import type { Words } from "../../words/words.ts";
import {
  type ActionPlan,
  actionsOf,
  countByLevel,
  countLevels,
  type LevelCount,
} from "../facts/actions/action-plan.ts";
import type { RatingScale } from "../facts/rating-scale.ts";
import { isFollowed, type TrackedRecommendation } from "../facts/recommendations/tracked-recommendation.ts";
import { endOf } from "../period.ts";
import type { ChartCount, RatingChart } from "./chart.ts";

/** What is counted, in which area of a plan, and what those without a rating are called. */
interface Counted {
  readonly noun: "action" | "recommendation";
  readonly area?: string | undefined;
  readonly unrated: string;
  readonly words: Words;
}

/** The actions, a bar a report; undefined where no report has rated anything. `unrated` is `Not recorded`. */
export function planChart(
  plan: ActionPlan,
  area: string | undefined,
  unrated: string,
  words: Words,
): RatingChart | undefined {
  const actions = plan.areas.filter(({ ref }) => area === undefined || ref === area).flatMap(actionsOf);
  const bars = plan.states
    .filter(({ rated }) => rated && actions.length > 0)
    .map(({ asAt }) => ({ name: asAt.text, counts: countByLevel(actions, plan.scale, asAt) }));
  return toChart(bars, { noun: "action", area, unrated, words });
}

/** The recommendations as they were last rated, on one of some scales, by each day on which one was; undefined where none was ever. */
export function recommendationsChart(
  recommendations: readonly TrackedRecommendation[],
  scales: readonly RatingScale[],
  unrated: string,
  words: Words,
): RatingChart | undefined {
  const histories = recommendations.filter(isFollowed).map(({ progress }) =>
    progress.updates.flatMap(({ asAt, level }) => {
      const day = endOf(asAt);
      return level === undefined || day === undefined ? [] : [{ day, level, name: asAt.text }];
    }),
  );
  const used = histories.flat()[0]?.level;
  const scale = scales.find(({ levels }) => used !== undefined && levels.includes(used));
  if (scale === undefined) return undefined;
  const reports = new Map(histories.flat().map(({ day, name }) => [day, name]));
  const bars = [...reports]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, name]) => {
      const levels = histories.map((history) => history.findLast((one) => one.day <= day)?.level);
      return { name, counts: countLevels(levels, scale) };
    });
  return toChart(bars, { noun: "recommendation", unrated, words });
}

function toChart(
  counted: readonly { readonly name: string; readonly counts: readonly LevelCount[] }[],
  what: Counted,
): RatingChart | undefined {
  const bars = counted.map(({ name, counts }) => ({
    name,
    counts: counts.map(({ level, count }) => ({ level, count })),
  }));
  const last = bars.at(-1);
  if (last === undefined) return undefined;
  const { noun, unrated, words } = what;
  return {
    kind: "progress-by-rating",
    title: titleOf(last, what),
    noun: words.charts.nouns[noun],
    unrated,
    bars,
  };
}

/** Those without a rating are left out of the count: nobody knows how they stood. */
function titleOf({ name, counts }: RatingChart["bars"][number], { noun, area, words }: Counted): string {
  const { titles: say } = words.charts;
  const rated = counts.filter(({ level }) => level !== undefined);
  const closed = rated.filter(({ level }) => level?.closed === true);
  const all = say.rated[noun](total(rated), area);
  if (closed.length === 0) return say.stoodAt(all, name);
  const done = total(closed);
  const reached = closed.filter(({ count }) => count > 0);
  const labels = (reached.length > 0 ? reached : closed).flatMap(({ level }) => level?.label ?? []);
  return say.closed(done, all, labels, name);
}

function total(counts: readonly ChartCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
