// A recommendation with its response read and its progress worked out.
import type { IsoDay } from "../../../lib/calendar.ts";
import { exemptionOf } from "../../committees/meeting.ts";
import type { Exemption } from "../../exempt/access.ts";
import type { OwnerId } from "../../owner-id.ts";
import { type Period, parsePeriod } from "../../period.ts";
import { deriveProgress, type Progress } from "../progress.ts";
import type { RatingScale } from "../rating-scale.ts";
import type { Response } from "../tracking.ts";
import { type Asks, accessOf, type Recommendation, type RecommendationsFile } from "./recommendation.ts";

/** What was answered, with its date read. */
export type TrackedResponse = Omit<Response, "date"> & { readonly date: Period };

/** A recommendation as readers see it. */
export interface TrackedRecommendation
  extends Omit<
    Recommendation,
    "due" | "due-changes" | "updates" | "response" | "access" | "exempt-paragraph" | "addressed-to"
  > {
  /** Whom it asks; nobody by name where it asks a committee for something. */
  readonly addressedTo: readonly OwnerId[];
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
      "addressed-to": addressedTo = [],
      access: _access,
      "exempt-paragraph": _paragraph,
      ...rest
    } = recommendation;
    const asked = asksOf(recommendation, file);
    return {
      ...rest,
      addressedTo,
      ...(asked === undefined ? {} : { asks: asked }),
      ...exemptionOf(accessOf(recommendation)),
      ...readResponse(response),
      progress: deriveProgress(recommendation, scale, today),
    };
  });
}

/** What a recommendation asks of its committee: its own word, else that of its file where it names nobody. */
export function asksOf(
  { asks, "addressed-to": addressed }: Recommendation,
  file: RecommendationsFile,
): Asks | undefined {
  return asks ?? (addressed === undefined ? file.asks : undefined);
}

/** Whether somebody is to carry it out: what a committee alone is asked for is done with when it has dealt with it. */
export function isFollowed({ asks, progress }: TrackedRecommendation): boolean {
  return asks === undefined || progress.promised !== undefined || progress.updates.length > 0;
}

/** A response with its date read, as a property; none where nobody has answered. */
export function readResponse(response: Response | undefined): { readonly response?: TrackedResponse } {
  return response === undefined ? {} : { response: { ...response, date: parsePeriod(response.date) } };
}
