// How the actions of a plan, or of one of its areas, were rated at each report; and how recommendations were by each.
import { formatCount, formatNumber } from "../../lib/number-format.ts";
import { type ActionPlan, countByLevel, countLevels, type LevelCount } from "../facts/actions/action-plan.ts";
import type { RatingScale } from "../facts/rating-scale.ts";
import type { TrackedRecommendation } from "../facts/recommendations/tracked-recommendation.ts";
import { endOf } from "../period.ts";
import type { ChartCount, RatingChart } from "./chart.ts";

/** What is counted, in the singular, such as `action`; where it stands, such as ` of area 2`; and what none is called. */
interface Counted {
  readonly noun: string;
  readonly where: string;
  readonly unrated: string;
}

/** The actions, a bar a report; undefined where no report has rated anything. `unrated` is `Not recorded`. */
export function planChart(
  plan: ActionPlan,
  area: string | undefined,
  unrated: string,
): RatingChart | undefined {
  const actions = plan.areas
    .filter(({ ref }) => area === undefined || ref === area)
    .flatMap(({ objectives }) => objectives.flatMap((objective) => objective.actions));
  const bars = plan.states
    .filter(({ rated }) => rated && actions.length > 0)
    .map(({ asAt }) => ({ name: asAt.text, counts: countByLevel(actions, plan.scale, asAt) }));
  const where = area === undefined ? "" : ` of area ${area}`;
  return toChart(bars, { noun: "action", where, unrated });
}

/** The recommendations as they were last rated, on one of some scales, by each day on which one was; undefined where none was ever. */
export function recommendationsChart(
  recommendations: readonly TrackedRecommendation[],
  scales: readonly RatingScale[],
  unrated: string,
): RatingChart | undefined {
  const histories = recommendations.map(({ progress }) =>
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
  return toChart(bars, { noun: "recommendation", where: "", unrated });
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
  const { noun, unrated } = what;
  return { kind: "progress-by-rating", title: titleOf(last, what), noun: `${noun}s`, unrated, bars };
}

/** Those without a rating are left out of the count: nobody knows how they stood. */
function titleOf({ name, counts }: RatingChart["bars"][number], { noun, where }: Counted): string {
  const rated = counts.filter(({ level }) => level !== undefined);
  const closed = rated.filter(({ level }) => level?.closed === true);
  const all = `${formatCount(total(rated), `rated ${noun}`)}${where}`;
  if (closed.length === 0) return `How ${all} stood as at ${name}`;
  const done = total(closed);
  const reached = closed.filter(({ count }) => count > 0);
  const labels = (reached.length > 0 ? reached : closed).map(({ level }) => level?.label).join(" or ");
  return `${formatNumber(done)} of ${all} ${done === 1 ? "was" : "were"} ${labels} as at ${name}`;
}

function total(counts: readonly ChartCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
