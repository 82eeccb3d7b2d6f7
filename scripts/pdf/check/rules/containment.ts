// Which tags may stand in which, as rules for lists, tables and contents lists ask it.
import { meaningfulParent, meaningfulTagsIn, type Tag } from "../../structure/tag.ts";
import { at, error, type PdfProblem } from "../rule.ts";

/** Where a role may stand, and what may stand in it; undefined: anything. */
export interface Containment {
  readonly in?: readonly string[];
  readonly holds?: readonly string[];
}

/** Finds tags that stand in another than they may, and tags in a tag that may not hold them, but not in `except`. */
export function* checkContainment(
  tags: readonly Tag[],
  forms: Readonly<Record<string, Containment>>,
  hint: string,
  except: readonly Tag[] = [],
): Iterable<PdfProblem> {
  const skipped = new Set(except);
  for (const tag of tags) {
    const form = Object.hasOwn(forms, tag.role) ? forms[tag.role] : undefined;
    if (!form) continue;
    const parent = meaningfulParent(tag);
    if (form.in && !(parent && form.in.includes(parent.role)))
      yield error(`A tag ${tag.role} stands outside of ${listOf(form.in)}.`, hint, at(tag));
    const kids = form.holds && !skipped.has(tag) ? meaningfulTagsIn(tag) : [];
    for (const kid of kids) {
      // Where the kid's own rule says where it may stand, one message is enough.
      if (form.holds?.includes(kid.role) || (Object.hasOwn(forms, kid.role) && forms[kid.role]?.in)) continue;
      yield error(`A tag ${tag.role} holds something else than ${listOf(form.holds ?? [])}.`, hint, at(kid));
    }
  }
}

function listOf(roles: readonly string[]): string {
  return roles.length > 1 ? `${roles.slice(0, -1).join(", ")} or ${roles.at(-1)}` : (roles[0] ?? "");
}
