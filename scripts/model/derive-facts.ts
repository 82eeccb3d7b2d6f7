// Computes what can be computed from a publication's fact files.
import type { IsoDay } from "../lib/calendar.ts";
import { deriveActionPlan } from "./action-plan.ts";
import { appraiseOptions } from "./appraise-options.ts";
import type { FactFiles } from "./fact-file.ts";
import type { Facts } from "./publication.ts";
import type { RatingScale } from "./rating-scale.ts";
import { trackRecommendations } from "./tracked-recommendation.ts";

/** Works out facts as seen on a day; a scale that is not known counts as one without levels, and is reported by a check. */
export function deriveFacts(
  files: FactFiles,
  scales: ReadonlyMap<string, RatingScale>,
  today: IsoDay,
): Facts {
  const { actions, contacts, measures, options, recommendations, strategy, timeline } = files;
  const scaleOf = (id: string): RatingScale => scales.get(id) ?? { id, name: id, levels: [] };
  return {
    measures: measures?.measures ?? [],
    ...(actions && { plan: deriveActionPlan(actions, scaleOf(actions["rating-scale"]), today) }),
    ...(contacts && { contacts: contacts.contacts }),
    ...(options && { options: appraiseOptions(options) }),
    ...(recommendations && {
      recommendations: trackRecommendations(
        recommendations,
        recommendations["rating-scale"] === undefined ? undefined : scaleOf(recommendations["rating-scale"]),
        today,
      ),
    }),
    ...(strategy && { strategy }),
    ...(timeline && { timeline }),
  };
}
