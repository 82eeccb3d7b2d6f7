// Which publications are drafts, and which of those go out all the same: the papers that a public agenda names.

import type { SitePath } from "../lib/href.ts";
import { remember } from "../lib/remember.ts";
import { papersOfMeeting } from "./committees/meeting-facts.ts";
import { isMeeting } from "./committees/meetings.ts";
import { exemptionAt } from "./exempt/exemptions.ts";
import type { Audience } from "./packs/plan-pack.ts";
import { publicationAtAddress } from "./prose/address-target.ts";
import type { Publication } from "./publication.ts";
import { idAround, type PublicationId } from "./publication-id.ts";
import type { Register } from "./register.ts";

type Publications = Pick<Register, "publications">;

/** The draft that makes a publication one: itself, or the innermost publication in whose folder it lies. */
export function draftAt({ publications }: Publications, id: PublicationId): PublicationId | undefined {
  if (publications.get(id)?.front.status === "draft") return id;
  const around = idAround(id);
  return around && draftAt({ publications }, around);
}

/**
 * The publications that stay out of what is made for an audience, each with the draft that makes it one. A draft that
 * an agenda names which the audience may see is out with that agenda; what lies in its folder is not.
 */
export function listLeftOut(
  register: Register,
  audience: Audience = "public",
): ReadonlyMap<PublicationId, PublicationId> {
  const named = namedByAgendas(register, audience);
  return new Map(
    [...register.publications.keys()].flatMap((id) => {
      const draft = named.has(id) ? undefined : draftAt(register, id);
      return draft === undefined ? [] : [[id, draft] as const];
    }),
  );
}

/** Every publication that is marked as a draft wherever it is shown: those that say so, and those that stay out. */
export const listMarked = remember((register: Register): ReadonlySet<PublicationId> => {
  const drafts = [...register.publications.values()].filter(({ front }) => front.status === "draft");
  return new Set([...drafts.map(({ id }) => id), ...listLeftOut(register).keys()]);
});

/** Whether a publication is marked as a draft, and kept from search engines, feeds and the home page. */
export function isMarked(register: Register, { id }: Pick<Publication, "id">): boolean {
  return listMarked(register).has(id);
}

/** The draft that the page at a path is of, or of something in it; undefined for any other page. */
export function markedAt(register: Register, path: SitePath): Publication | undefined {
  const id = publicationAtAddress(register, undefined, path);
  const publication = id && register.publications.get(id);
  return publication !== undefined && isMarked(register, publication) ? publication : undefined;
}

/** The publications that agendas have as papers; of meetings that are drafts themselves or hidden from the audience, none. */
function namedByAgendas(register: Register, audience: Audience): ReadonlySet<PublicationId> {
  const { publications } = register;
  const out = [...publications.values()].filter(
    (publication) =>
      isMeeting(publication) &&
      draftAt(register, publication.id) === undefined &&
      (audience === "members" || exemptionAt(register, publication.id) === undefined),
  );
  const named = out
    .flatMap(({ facts }) => papersOfMeeting(facts))
    .flatMap((paper) => (paper.kind === "publication" ? [paper.publication] : []))
    // A meeting is no paper: its minutes are, and they are out once it is no draft.
    .filter((id) => publications.get(id)?.facts.meeting === undefined);
  return new Set(named);
}
