// Makes publications of what was read of them: everything is computed here that can be, also from one to the next.

import { type NumberingContext, numberMinutes } from "./committees/number-minutes.ts";
import { isExempt } from "./exempt/access.ts";
import { carryOn } from "./facts/actions/carry-on.ts";
import { type DerivingContext, deriveFacts } from "./facts/derive-facts.ts";
import { listItems } from "./list-items.ts";
import { continueMeasures } from "./measures/continue-measures.ts";
import type { Publication } from "./publication.ts";
import type { PublicationId } from "./publication-id.ts";

/** A publication as it was read, before anything is computed. */
export type ReadPublication = Omit<Publication, "facts" | "items">;

/** What is shared by the publications of a register. */
export type SharedContext = Omit<DerivingContext, "firstMinute" | "titleOf"> & NumberingContext;

/** Completes publications, in the order given, by id. */
export function completePublications(
  read: readonly ReadPublication[],
  shared: SharedContext,
): ReadonlyMap<PublicationId, Publication> {
  const firstMinutes = numberMinutes(read, shared);
  const byId = new Map(read.map((publication) => [publication.id, publication]));
  const titleOf = (id: PublicationId) => {
    const front = byId.get(id)?.front;
    return front === undefined || isExempt(front) ? undefined : front.title;
  };
  return new Map(
    read.map((publication) => {
      const context = { ...shared, titleOf, firstMinute: firstMinutes.get(publication.id)?.number ?? 1 };
      const measures = continueMeasures(publication, byId);
      const actions = carryOn(publication, byId);
      const files = { ...publication.files, ...(measures && { measures }), ...(actions && { actions }) };
      const facts = deriveFacts({ ...publication, files }, context);
      const items = listItems({ ...publication, facts });
      return [publication.id, { ...publication, facts, items }];
    }),
  );
}
