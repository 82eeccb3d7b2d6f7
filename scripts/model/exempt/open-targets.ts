// Which cross-references lead to something that the public may see.
import { isExempt } from "../access.ts";
import type { Item } from "../item.ts";
import type { Exemption } from "../meeting.ts";
import type { Publication } from "../publication.ts";
import { readTarget } from "../reference-target.ts";

/** What is exempt in the register that facts come from. */
export interface ExemptContext {
  /** The publications that the public may not see, with why. */
  readonly exempt: ReadonlyMap<string, Exemption>;
  readonly publications: ReadonlyMap<string, Publication>;
}

/** Whether a cross-reference without its brackets, in a field of a publication, leads to nothing exempt. */
export function isOpenTarget(
  written: string,
  from: string,
  { exempt, publications }: ExemptContext,
): boolean {
  const { publication, noun, id } = readTarget(written);
  const named = noun === "publication" ? id : (publication ?? from);
  if (exempt.has(named)) return false;
  const target = publications.get(named);
  const item = target?.items.find((one) => one.noun === noun && one.id === id);
  return target === undefined || item === undefined || isOpenItem(target, item);
}

/** In an exempt part, a paragraph or table is as private as the part. */
function isOpenItem({ parts }: Publication, { part }: Item): boolean {
  const front = parts.find(({ slug }) => slug === part)?.front;
  return front === undefined || !isExempt(front);
}
