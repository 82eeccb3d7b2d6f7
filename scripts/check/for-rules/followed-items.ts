// What several rules look at: everything of a publication that is reported on, and where its answer and reports stand.
import type { Place } from "../../lib/finding.ts";
import { remember } from "../../lib/remember.ts";
import { plannedItems } from "../../model/facts/actions/planned-items.ts";
import type { Response } from "../../model/facts/tracking.ts";
import type { DueChange, Update } from "../../model/facts/update.ts";
import type { Publication } from "../../model/publication.ts";

type PromiseField = "/due" | `/updates/${number}/${"as-at" | "rating"}`;

/** A recommendation, an action or the clause of a resolution. */
export interface FollowedItem {
  /** Where something of it stands. */
  locate(field: PromiseField | `/response/${"date" | "decision"}`): Place;
  /** What it is called: `Action 2.3.2`. */
  readonly called: string;
  /** When it was promised for, as it is written. */
  readonly due: string | undefined;
  readonly changes: readonly DueChange[];
  readonly updates: readonly Update[];
  /** None of what nobody answers. */
  readonly response: Response | undefined;
  /** The rating scale of its file. */
  readonly scale: string | undefined;
}

/** Everything in a publication that is reported on, as it is written. */
export const followedItems = remember((publication: Publication): readonly FollowedItem[] => {
  const { files } = publication;
  const recommendations = (files.recommendations?.recommendations ?? []).map(
    ({ ref, updates = [], response, due, "due-changes": changes = [] }, at): FollowedItem => ({
      called: `Recommendation ${ref}`,
      changes,
      locate: (field) => publication.locate("recommendations", `/recommendations/${at}${field}`),
      due,
      updates,
      response,
      scale: files.recommendations?.["rating-scale"],
    }),
  );
  const planned = plannedItems(files.actions).flatMap(({ noun, item, path }): readonly FollowedItem[] =>
    noun === "area"
      ? []
      : [
          {
            called: `${noun === "action" ? "Action" : "Objective"} ${item.ref}`,
            changes: item["due-changes"] ?? [],
            // What a plan promises is asked of nobody, who would answer.
            locate: (field) =>
              isOfPromise(field)
                ? publication.locate("actions", `${path}${field}`)
                : publication.locate("actions", path),
            due: item.due,
            updates: item.updates ?? [],
            response: undefined,
            scale: files.actions?.["rating-scale"],
          },
        ],
  );
  const clauses = (files.minutes?.minutes ?? []).flatMap(({ resolved }, at) =>
    (resolved?.clauses ?? []).map(
      ({ updates = [], response, due, "due-changes": changes = [] }, index): FollowedItem => ({
        called: `Clause ${index + 1} of the resolution`,
        changes,
        locate: (field) => publication.locate("minutes", `/minutes/${at}/resolved/clauses/${index}${field}`),
        due,
        updates,
        response,
        scale: files.minutes?.["rating-scale"],
      }),
    ),
  );
  return [...recommendations, ...planned, ...clauses];
});

function isOfPromise(field: string): field is PromiseField {
  return !field.startsWith("/response/");
}
