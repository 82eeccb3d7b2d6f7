// A recommendation with its response read and its progress worked out.
import type { IsoDay } from "../../../lib/calendar.ts";
import { exemptionOf } from "../../committees/meeting.ts";
import type { Exemption } from "../../exempt/access.ts";
import { type Period, parsePeriod } from "../../period.ts";
import { deriveProgress, type Progress } from "../progress.ts";
import type { RatingScale } from "../rating-scale.ts";
import type { Response } from "../tracking.ts";
import { accessOf, type Recommendation, type RecommendationsFile } from "./recommendation.ts";

/** What was answered, with its date read. */
export type TrackedResponse = Omit<Response, "date"> & { readonly date: Period };

/** A recommendation as readers see it. */
export interface TrackedRecommendation
  extends Omit<
    Recommendation,
    "due" | "due-changes" | "updates" | "response" | "access" | "exempt-paragraph"
  > {
  /** Given where members alone may see it. */
  readonly exempt?: Exemption;
  readonly response?: TrackedResponse;
  readonly progress: Progress;
}

/** Works out a list of recommendations as seen on a day. */
export function trackRecommendations(
  file: RecommendationsFile,
  scale: RatingScale | undefined,
  today: IsoDay,
): readonly TrackedRecommendation[] {
  return file.recommendations.map((recommendation) => {
    const {
      due: _due,
      "due-changes": _changes,
      updates: _updates,
      response,
      access: _access,
      "exempt-paragraph": _paragraph,
      ...rest
    } = recommendation;
    return {
      ...rest,
      ...exemptionOf(accessOf(recommendation)),
      ...readResponse(response),
      progress: deriveProgress(recommendation, scale, today),
    };
  });
}

/** A response with its date read, as a property; none where nobody has answered. */
export function readResponse(response: Response | undefined): { readonly response?: TrackedResponse } {
  return response === undefined ? {} : { response: { ...response, date: parsePeriod(response.date) } };
}
