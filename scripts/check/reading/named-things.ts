// Finds names in a text: of measures, of bodies, of people. The longest name that stands at a place is the one that is
// meant, and each place is looked at once, however many names there are.
import { remember } from "../../lib/remember.ts";
import { type LocatedMeasure, listMeasures } from "../../model/measures/located-measure.ts";
import type { Organization } from "../../model/organization.ts";
import type { Person } from "../../model/person.ts";
import type { Register } from "../../model/register.ts";
import { readWords, type Word } from "./words.ts";

/** A name where it stands; offsets are those of the text that the words were read from. */
export interface NamedThing<Thing> {
  readonly thing: Thing;
  /** As it is kept. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Names with what they are the names of, by their words. */
export class NameFinder<Thing> {
  readonly #root: Step<Thing> = { next: new Map(), ends: [] };

  /** Adds a name. One that is in small letters alone stands for itself in any case. */
  add(name: string, thing: Thing): void {
    let step = this.#root;
    for (const { lower, kind } of readWords(name)) {
      if (kind === "sign") continue;
      const known = step.next.get(lower) ?? { next: new Map(), ends: [] };
      step.next.set(lower, known);
      step = known;
    }
    if (step !== this.#root) step.ends.push({ name, thing });
  }

  /** The names among some words, in order; what has the same name is found with it. Signs such as hyphens and commas do not matter, ends of sentences do. */
  find(words: readonly Word[]): readonly NamedThing<Thing>[] {
    const found: NamedThing<Thing>[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const longest = this.#longestAt(words, at);
      if (longest === undefined) continue;
      const start = words[at]?.start ?? 0;
      const end = words[longest.last]?.end ?? start;
      for (const { name, thing } of longest.ends) found.push({ thing, name, start, end });
      at = longest.last;
    }
    return found;
  }

  #longestAt(
    words: readonly Word[],
    at: number,
  ): { readonly ends: Step<Thing>["ends"]; readonly last: number } | undefined {
    let step: Step<Thing> | undefined = this.#root;
    let longest: { readonly ends: Step<Thing>["ends"]; readonly last: number } | undefined;
    for (let index = at; index < words.length; index += 1) {
      const word = words[index];
      if (word === undefined) break;
      if (index > at && isPassedOver(word, words[index - 1])) continue;
      step = step.next.get(word.lower) ?? step.next.get(word.lower.replace(/'s$|s'$|(?<!s)s$/, ""));
      if (step === undefined) break;
      const ends = step.ends.filter(({ name }) => isCaseRight(name, words, at, index));
      if (ends.length > 0) longest = { ends, last: index };
    }
    return longest;
  }
}

/** Signs within a name, and the full stop of a short form such as `St.`. */
function isPassedOver({ kind, text }: Word, before: Word | undefined): boolean {
  return (
    kind === "sign" && (/^[-–,'’&()/:]$/.test(text) || (text === "." && (before?.text.length ?? 0) <= 4))
  );
}

interface Step<Thing> {
  readonly next: Map<string, Step<Thing>>;
  readonly ends: { readonly name: string; readonly thing: Thing }[];
}

/** A short form in capitals, such as IT or NEET, is not the word in small letters. */
function isCaseRight(name: string, words: readonly Word[], first: number, last: number): boolean {
  return first !== last || !/^\p{Lu}{2,}s?$/u.test(name) || words[first]?.text.startsWith(name) === true;
}

/** A measure is found by its name, and by its number where that is more than a figure. */
export const measureNames = remember((register: Register): NameFinder<LocatedMeasure> => {
  const finder = new NameFinder<LocatedMeasure>();
  for (const one of listMeasures(register)) {
    finder.add(one.measure.name, one);
    const { number } = one.measure;
    if (number !== undefined && /\p{L}/u.test(number) && /\d/.test(number)) finder.add(number, one);
  }
  return finder;
});

/** A body or a person. */
type Named =
  | { readonly sort: "organization"; readonly organization: Organization }
  | { readonly sort: "person"; readonly person: Person };

/** Bodies and people are found by their names, short forms and aliases; people by their offices too. */
export const ownerNames = remember((register: Register): NameFinder<Named> => {
  const finder = new NameFinder<Named>();
  for (const organization of register.organizations.values()) {
    const { name, short, aliases = [] } = organization;
    for (const one of [name, ...(short === undefined ? [] : [short]), ...aliases])
      finder.add(one, { sort: "organization", organization });
  }
  for (const person of register.people.values()) {
    const { name, role, aliases = [] } = person;
    for (const one of [
      ...(name === undefined ? [] : [name]),
      ...(role === undefined ? [] : [role]),
      ...aliases,
    ])
      finder.add(one, { sort: "person", person });
  }
  return finder;
});
