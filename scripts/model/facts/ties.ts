// What serves what, and what carries on what: a priority serves outcomes, an area, an objective or an action priorities, in one
// publication or in several.
import { remember } from "../../lib/remember.ts";
import { itemsNamed } from "../find-items.ts";
import type { Item } from "../item.ts";
import { endOf } from "../period.ts";
import { readTarget } from "../prose/reference-target.ts";
import type { Publication } from "../publication.ts";
import type { PublicationId } from "../publication-id.ts";
import { isListed } from "../publication-lists.ts";
import type { Ref } from "../ref.ts";
import type { Register } from "../register.ts";
import { isInForce } from "./due-list.ts";
import { prioritiesOf } from "./strategy/priorities-of.ts";

/** Something that serves, or is served, where it stands. */
export interface Tied {
  readonly publication: Publication;
  readonly item: Item;
  /** Its title in words, or its text in Markdown. */
  readonly title?: string;
  readonly text?: string;
}

/** How one thing is tied to another, by the field that says so. */
export type Tie = "serves" | "continues";

/** What a cross-reference in such a field of a publication names; undefined where that is shown nowhere. */
export function tiedTo(register: Register, from: PublicationId, written: string): Tied | undefined {
  const { publication: id = from, noun, id: ref } = readTarget(written);
  const publication = register.publications.get(id);
  return publication && tiedAt(publication, noun, ref);
}

/**
 * What says that it serves, or carries on, something: of its own publication all that does, of others those in force that were out by the day of the
 * register.
 */
export function tiedFrom(
  register: Register,
  tie: Tie,
  publication: Publication,
  noun: string,
  ref: Ref,
): readonly Tied[] {
  const all = ties(register).get(`${tie} ${keyOf(publication.id, noun, ref)}`) ?? [];
  const isOwn = (other: Tied) => other.publication.id === publication.id;
  const isOut = ({ publication: other }: Tied) =>
    isInForce(other) && isListed(register, other) && (endOf(other.date) ?? "") <= register.today;
  return [...all.filter(isOwn), ...all.filter((one) => !isOwn(one) && isOut(one))];
}

const ties = remember((register: Register): ReadonlyMap<string, readonly Tied[]> => {
  const all = new Map<string, Tied[]>();
  for (const publication of register.publications.values())
    for (const { noun, ref, serves, continues } of sayings(publication)) {
      const tied = tiedAt(publication, noun, ref);
      if (tied === undefined) continue;
      const named = [
        ...serves.map((written) => ["serves", written] as const),
        ...continues.map((written) => ["continues", written] as const),
      ];
      for (const [tie, written] of named) {
        const target = readTarget(written);
        const key = `${tie} ${keyOf(target.publication ?? publication.id, target.noun, target.id)}`;
        all.set(key, [...(all.get(key) ?? []), tied]);
      }
    }
  return all;
});

/** Everything in a publication that may say what it serves or carries on, in order. */
function sayings({ facts: { strategy, plan } }: Publication): readonly {
  readonly noun: string;
  readonly ref: Ref;
  readonly serves: readonly string[];
  readonly continues: readonly string[];
}[] {
  const all: readonly (Saying & { readonly noun: string })[] = [
    ...prioritiesOf(strategy).map(({ priority }) => ({ noun: "priority", ...priority })),
    ...(plan?.areas ?? []).map((area) => ({ noun: "area", ...area })),
    ...(plan?.objectives ?? []).map((objective) => ({ noun: "objective", ...objective })),
    ...(plan?.actions ?? []).map((action) => ({ noun: "action", ...action })),
  ];
  return all.map(({ noun, ref, serves = [], continues }) => ({
    noun,
    ref,
    serves,
    continues: continues === undefined ? [] : [continues],
  }));
}

interface Saying {
  readonly ref: Ref;
  readonly serves?: readonly string[];
  readonly continues?: string;
}

function tiedAt(publication: Publication, noun: string, ref: string): Tied | undefined {
  const item = itemsNamed(publication.items, noun, ref)[0];
  if (item === undefined || item.missingBlock !== undefined) return undefined;
  return { publication, item, ...nameOf(publication, noun, item.id) };
}

function nameOf({ facts: { strategy, plan } }: Publication, noun: string, ref: string): Partial<Tied> {
  const sorts: Readonly<Record<string, readonly { readonly ref: Ref; title?: string; text?: string }[]>> = {
    outcome: strategy?.outcomes ?? [],
    priority: prioritiesOf(strategy).map(({ priority: { ref: own, title } }) => ({ ref: own, title })),
    area: (plan?.areas ?? []).map(({ ref: own, title }) => ({ ref: own, title })),
    objective: plan?.objectives ?? [],
    action: plan?.actions ?? [],
  };
  const { title, text } = sorts[noun]?.find((one) => one.ref === ref) ?? {};
  if (title !== undefined) return { title };
  return text === undefined ? {} : { text };
}

function keyOf(publication: PublicationId, noun: string, ref: string): string {
  return `${publication}#${noun} ${ref.toLowerCase()}`;
}
