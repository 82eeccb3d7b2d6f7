// How the actions of a plan, or of one of its areas, were rated at each report.
import { formatCount, formatNumber } from "../../lib/number-format.ts";
import { type ActionPlan, countByLevel } from "../action-plan.ts";
import type { ChartCount, RatingChart } from "./chart.ts";

/** The chart, with a bar a report; undefined where no report has rated anything. `unrated` is `Not recorded`. */
export function planChart(
  plan: ActionPlan,
  area: string | undefined,
  unrated: string,
): RatingChart | undefined {
  const actions = plan.areas
    .filter(({ ref }) => area === undefined || ref === area)
    .flatMap(({ objectives }) => objectives.flatMap((objective) => objective.actions));
  const bars = plan.states
    .filter(({ rated }) => rated)
    .map(({ asAt }) => ({
      name: asAt.text,
      counts: countByLevel(actions, plan.scale, asAt).map(({ level, count }) => ({ level, count })),
    }));
  const last = bars.at(-1);
  if (last === undefined || actions.length === 0) return undefined;
  return { kind: "progress-by-rating", title: titleOf(last, area), noun: "actions", unrated, bars };
}

/** Those without a rating are left out of the count: nobody knows how they stood. */
function titleOf({ name, counts }: RatingChart["bars"][number], area: string | undefined): string {
  const rated = counts.filter(({ level }) => level !== undefined);
  const closed = rated.filter(({ level }) => level?.closed === true);
  const all = `${formatCount(total(rated), "rated action")}${area === undefined ? "" : ` of area ${area}`}`;
  if (closed.length === 0) return `How ${all} stood in ${name}`;
  const done = total(closed);
  const labels = closed.map(({ level }) => level?.label).join(" or ");
  return `${formatNumber(done)} of ${all} ${done === 1 ? "was" : "were"} ${labels} in ${name}`;
}

function total(counts: readonly ChartCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
