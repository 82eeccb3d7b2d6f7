// Which cross-references lead to something that the public may see.

import type { Item } from "../item.ts";
import type { Prose } from "../prose/prose.ts";
import { readTarget } from "../prose/reference-target.ts";
import type { Publication } from "../publication.ts";
import type { Sayings } from "../words-at.ts";
import { type Exemption, isExempt } from "./access.ts";

/** What is exempt in the register that facts come from. */
export interface ExemptContext {
  /** The publications that the public may not see, with why. */
  readonly exempt: ReadonlyMap<string, Exemption>;
  readonly publications: ReadonlyMap<string, Publication>;
}

/** The same, with the words for what stands in the place of something exempt. */
export interface RedactContext extends ExemptContext {
  readonly sayings: Sayings;
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

/** In an exempt part a table is as private as the part, and so it is in an exempt passage of an open text. */
function isOpenItem(publication: Publication, { noun, id, part }: Item): boolean {
  const on = publication.parts.find(({ slug }) => slug === part);
  if (on !== undefined && isExempt(on.front)) return false;
  const { open } = on?.body ?? publication.body;
  const left = open && listOf(noun, open);
  return left === undefined || left.some((one) => one.id === id);
}

/** What a text has of a sort; undefined for facts. */
function listOf(
  noun: string,
  { headings, tables, figures }: Prose,
): readonly { readonly id: string }[] | undefined {
  return new Map(Object.entries({ section: headings, table: tables, figure: figures })).get(noun);
}
