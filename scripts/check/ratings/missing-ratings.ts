// Where nearly all that a plan promises is rated, nothing is left without a rating.
import { findLevel } from "../../model/facts/rating-scale.ts";
import { parsePeriod, samePeriod } from "../../model/period.ts";
import type { Publication } from "../../model/publication.ts";
import type { Register } from "../../model/register.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { type FollowedItem, followedItems } from "../for-rules/followed-items.ts";
import { type RatedTable, ratedTables } from "./rated-tables.ts";

export const missingRatings = {
  name: "missing-ratings",
  about:
    "Where most actions of a plan are rated in its last report, or most rows of a table of ratings, none is left without a rating.",
  why: "A gap among the colours reads as if nothing had been looked at, and is where what goes badly hides.",
  mend: "Add the rating that was given; or the word for what is not rated, such as “not due”, if the scale has one.",
  level: "warning",
  *run(register) {
    for (const publication of register.publications.values())
      if (!/^(?:superseded|withdrawn)$/.test(publication.front.status)) yield* inPlan(register, publication);
    for (const table of ratedTables(register)) yield* inTable(table);
  },
} as const satisfies Check;

/** What of a list has something, where most of it has, and the rest. */
function few<One>(all: readonly One[], least: number, has: (one: One) => boolean): readonly One[] {
  const without = all.filter((one) => !has(one));
  return all.length >= least && without.length * least <= all.length ? without : [];
}

function* inPlan(register: Register, publication: Publication): Iterable<Problem> {
  const { reporting = [], "rating-scale": id } = publication.files.actions ?? {};
  const scale = id === undefined ? undefined : register.scales.get(id);
  const last = reporting.findLast(({ rated }) => rated);
  if (scale === undefined || last === undefined) return;
  const asAt = parsePeriod(last["as-at"]);
  const isClosed = ({ updates }: FollowedItem) =>
    updates.some(({ rating }) => rating !== undefined && findLevel(scale, rating)?.closed === true);
  const isRated = (item: FollowedItem) =>
    isClosed(item) ||
    item.updates.some(
      (update) => update.rating !== undefined && samePeriod(parsePeriod(update["as-at"]), asAt),
    );
  const items = followedItems(publication).filter(
    ({ called, due, updates }) => called.startsWith("Action") && (due !== undefined || updates.length > 0),
  );
  for (const { called, locate } of few(items, 4, isRated))
    yield warning(
      locate("/due"),
      `${called} has no rating in “${last.title}” of ${asAt.text}, which rates the others.`,
      "Add an update with the rating that was given, and its date as “as-at”.",
    );
}

function* inTable({ rows, head }: RatedTable): Iterable<Problem> {
  const whole = rows.filter(
    ({ cells, due, rating }) =>
      cells.filter((cell) => cell !== rating && cell.unit.text.trim() !== "").length >= 2 &&
      (due === undefined || due.unit.text.trim() !== ""),
  );
  for (const { rating, called } of few(
    whole,
    3,
    (row) => row.rating.unit.text.trim() !== "" || row.rating.isComputed,
  ))
    yield warning(
      rating.unit.place(0),
      `“${called}” has nothing under “${head}”, where the other rows are rated.`,
      "Write the rating, or why there is none.",
    );
}
