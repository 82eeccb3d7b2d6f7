// Recommendations as a table of data.
import type { DataRow, DataTeller } from "../data-set.ts";
import { answerColumns, progressColumns } from "../progress-columns.ts";
import type { TrackedRecommendation } from "./tracked-recommendation.ts";

/** A row a recommendation. */
export function recommendationRows(
  recommendations: readonly TrackedRecommendation[],
  tell: DataTeller,
): readonly DataRow[] {
  return recommendations.map((one) => ({
    ref: one.ref,
    recommendation: tell.plain(one.text),
    "addressed-to-ids": one["addressed-to"],
    "addressed-to": one["addressed-to"].map((id) => tell.owner(id)),
    condition: one.condition === undefined ? null : tell.plain(one.condition),
    paragraph: one.paragraph ?? null,
    ...answerColumns(one, tell),
    ...progressColumns(one.progress, tell),
    rating: one.progress.latest?.level?.label ?? tell.word("not-recorded"),
    url: tell.url("recommendation", one.ref),
  }));
}
