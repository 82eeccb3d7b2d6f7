// Publications as lists of them show them: which of them, and in what order.
import { compareText } from "../lib/finding.ts";
import { remember } from "../lib/remember.ts";
import { isMarked } from "./drafts.ts";
import type { KindName } from "./kinds/kind-name.ts";
import type { OwnerId } from "./owner-id.ts";
import { endOf } from "./period.ts";
import type { Publication } from "./publication.ts";
import type { Register } from "./register.ts";

/** Whether lists of what is here have a publication: not where it is out as a draft paper of an agenda alone. */
export function isListed(register: Register, publication: Publication): boolean {
  return register.holdsDrafts || !isMarked(register, publication);
}

/** The publications that are listed by their kinds, newest first; those of one date by title. */
export const listPublications = remember((register: Register): readonly Publication[] =>
  [...register.publications.values()]
    .filter((publication) => publication.kind.formal && isListed(register, publication))
    .sort((a, b) => compareText(dayOf(b), dayOf(a)) || compareText(a.front.title, b.front.title)),
);

/** Those of one kind. */
export function listOfKind(register: Register, kind: KindName): readonly Publication[] {
  return listPublications(register).filter((publication) => publication.kind.name === kind);
}

/** Those that a person, an office or a body published or wrote. */
export function listAuthored(register: Register, ownerId: OwnerId): readonly Publication[] {
  return listPublications(register).filter(
    ({ front }) => front.organization === ownerId || front.authors?.includes(ownerId) === true,
  );
}

function dayOf({ date }: Publication): string {
  return endOf(date) ?? "";
}
