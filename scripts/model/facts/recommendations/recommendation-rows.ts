// Recommendations as a table of data.
import type { DataRow, DataTeller } from "../data-set.ts";
import { answerColumns, progressColumns } from "../progress-columns.ts";
import { isFollowed, type TrackedRecommendation } from "./tracked-recommendation.ts";

/** A row a recommendation. */
export function recommendationRows(
  recommendations: readonly TrackedRecommendation[],
  tell: DataTeller,
): readonly DataRow[] {
  return recommendations.map((one) => ({
    ref: one.ref,
    recommendation: tell.plain(one.text),
    "addressed-to-ids": one.addressedTo,
    "addressed-to": one.addressedTo.map((id) => tell.owner(id)),
    asks: one.asks ?? null,
    condition: one.condition === undefined ? null : tell.plain(one.condition),
    paragraph: one.paragraph ?? null,
    ...answerColumns(one, tell),
    ...progressColumns(isFollowed(one) ? one.progress : undefined, tell),
    rating: isFollowed(one) ? (one.progress.latest?.level?.label ?? tell.word("not-recorded")) : null,
    url: tell.url("recommendation", one.ref),
  }));
}
