// Every cross-reference leads somewhere.
import { resolveReference } from "../model/resolve-reference.ts";
import { type Check, error } from "./check.ts";

export const references: Check = {
  name: "references",
  about: "Every cross-reference [[…]] leads to something that exists.",
  *run(register, unreadable) {
    for (const { prose, location } of register.texts) {
      for (const reference of prose.references) {
        const leadsTo =
          reference.publication ?? (reference.noun === "publication" ? reference.id : location.publication);
        if (leadsTo !== undefined && unreadable.has(leadsTo)) continue;
        const resolution = resolveReference(register, location, reference);
        if (!resolution.found) yield error(reference.place, resolution.message, resolution.hint);
      }
    }
  },
};
