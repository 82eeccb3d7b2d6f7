// Publications in the orders in which readers are shown them.
import { compareText } from "../lib/finding.ts";
import type { Kind } from "../model/kinds/kind.ts";
import { kinds } from "../model/kinds/kinds.ts";
import { endOf } from "../model/period.ts";
import type { Publication } from "../model/publication.ts";
import type { Register } from "../model/register.ts";

/** The kinds that have an index of their own, in order. */
export function listFormalKinds(): readonly Kind[] {
  return Object.values(kinds).filter((kind) => kind.formal);
}

/** Publications of those kinds, newest first; those of one date by title. */
export function listPublications(register: Register): readonly Publication[] {
  return [...register.publications.values()]
    .filter((publication) => publication.kind.formal)
    .sort((a, b) => compareText(dayOf(b), dayOf(a)) || compareText(a.front.title, b.front.title));
}

function dayOf({ date }: Publication): string {
  return endOf(date) ?? "";
}
