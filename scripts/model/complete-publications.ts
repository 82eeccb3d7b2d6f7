// Makes publications of what was read of them: everything is computed here that can be, also from one to the next.
import { compareText } from "../lib/finding.ts";
import { type DerivingContext, deriveFacts } from "./derive-facts.ts";
import { listItems } from "./list-items.ts";
import { continueMeasures } from "./measures/continue-measures.ts";
import { endOf } from "./period.ts";
import type { Publication } from "./publication.ts";

/** A publication as it was read, before anything is computed. */
export type ReadPublication = Omit<Publication, "facts" | "items">;

/** What is shared by the publications of a register. */
export type SharedContext = Omit<DerivingContext, "firstMinute">;

/** Completes publications, in the order given, by id. */
export function completePublications(
  read: readonly ReadPublication[],
  shared: SharedContext,
): ReadonlyMap<string, Publication> {
  const firstMinutes = numberMinutes(read);
  const byId = new Map(read.map((publication) => [publication.id, publication]));
  return new Map(
    read.map((publication) => {
      const context = { ...shared, firstMinute: firstMinutes.get(publication.id) ?? 1 };
      const measures = continueMeasures(publication, byId);
      const files = { ...publication.files, ...(measures && { measures }) };
      const facts = deriveFacts({ ...publication, files }, context);
      const items = listItems({ ...publication, facts });
      return [publication.id, { ...publication, facts, items }];
    }),
  );
}

/** The number of the first minute of each meeting: minutes run on from the last meeting of the same body. */
function numberMinutes(read: readonly ReadPublication[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  const next = new Map<string, number>();
  for (const { id, front, files } of [...read].sort(byDay)) {
    const { minutes } = files;
    if (minutes === undefined) continue;
    const body = front.organization ?? "";
    const number = minutes["first-number"] ?? next.get(body) ?? 1;
    first.set(id, number);
    next.set(body, number + minutes.minutes.length);
  }
  return first;
}

function byDay(a: ReadPublication, b: ReadPublication): number {
  return compareText(dayOf(a), dayOf(b)) || compareText(a.id, b.id);
}

function dayOf({ date }: ReadPublication): string {
  return endOf(date) ?? "";
}
