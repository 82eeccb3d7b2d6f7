// Finds the person, the office or the organization that a cell of a sheet names.
import { type OwnerId, organizationId, personId } from "../model/owner-id.ts";
import type { SharedData } from "./load-data.ts";

/** The id of whom a cell names; what nobody is called stays as it is written, for a check to report. */
export type FindOwner = (written: string) => OwnerId;

/**
 * Makes the function that finds ids by ids, names and offices, in capital or small letters alike; what nobody has, or
 * several have, stays as it is written.
 */
export function createOwnerFinder({
  people,
  organizations,
}: Pick<SharedData, "people" | "organizations">): FindOwner {
  const ids = new Map<string, Set<OwnerId>>();
  const add = (id: OwnerId, names: readonly (string | undefined)[]) => {
    for (const name of names)
      if (name !== undefined) ids.set(name.toLowerCase(), (ids.get(name.toLowerCase()) ?? new Set()).add(id));
  };
  for (const { id, name, role, aliases = [] } of people.values()) add(id, [name, role, ...aliases]);
  for (const { id, name } of organizations.values()) add(id, [name]);
  return (written) => {
    const asWritten = personId(written);
    if (people.has(asWritten) || organizations.has(organizationId(written))) return asWritten;
    const [one, another] = ids.get(written.toLowerCase()) ?? [];
    return one === undefined || another !== undefined ? asWritten : one;
  };
}
