// What people and bodies are called by in files.
import type { Branded } from "../lib/branded.ts";

/** The id of a body in `data/organizations.yaml`. */
export type OrganizationId = Branded<"organization">;

/** The id of a person or an office in `data/people.yaml`. */
export type PersonId = Branded<"person">;

/** The id of either: of whoever answers for something, or is asked for something. */
export type OwnerId = Branded<"person" | "organization">;

/** Takes a name as the id that it may be of a body; only the register knows whether there is one. */
export function organizationId(name: string): OrganizationId {
  return name as OrganizationId;
}

/** The same for a person. */
export function personId(name: string): PersonId {
  return name as PersonId;
}

/** The body that a publication is of; the id of none where it does not say, which is reported where it has to. */
export function bodyOf({
  front,
}: {
  readonly front: { readonly organization?: OrganizationId };
}): OrganizationId {
  return front.organization ?? organizationId("");
}
