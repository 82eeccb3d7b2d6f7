// A tag of one's own means something only when it is traced back to one that every reader knows.
import type { RoleFault } from "../../structure/tag.ts";
import { at, error, type PdfRule } from "../rule.ts";

const MESSAGES: Readonly<Record<RoleFault, readonly [message: string, hint: string]>> = {
  unknown: [
    "A type of tag is used that no reader knows.",
    "Map it to a standard type in the role map (/RoleMap), or use a standard type.",
  ],
  circular: [
    "The role map runs in a circle, so the type of a tag means nothing.",
    "Map it to a standard type in the role map (/RoleMap).",
  ],
  remapped: [
    "The role map gives a standard type another meaning.",
    "Take the standard type out of the role map (/RoleMap), and use a type of its own for the other meaning.",
  ],
};

export const roles: PdfRule = {
  name: "roles",
  about: "Every type of tag is standard, or mapped to one that is.",
  needsTags: true,
  *run({ tags }) {
    const told = new Set<string>();
    for (const tag of tags) {
      if (tag.roleFault === undefined || told.has(tag.type)) continue;
      told.add(tag.type);
      const [message, hint] = MESSAGES[tag.roleFault];
      yield error(message, hint, at(tag, tag.type));
    }
  },
};
