// A name in a text that is almost, but not quite, a name that is kept: most often a slip.
import { distance } from "fastest-levenshtein";
import type { Register } from "../model/register.ts";
import { type Check, warning } from "./check.ts";

export const nearNames = {
  name: "near-names",
  about: "Names of people and organisations in texts are spelt as in data/, or as one of their aliases.",
  *run(register, unreadable) {
    // A name that could not be read may be the very one that is written.
    if (["data/people.yaml", "data/organizations.yaml"].some((file) => unreadable.has(file))) return;
    const names = knownNames(register);
    const known = new Set([...names].map(plain));
    const byShape = new Map<string, string[]>();
    for (const name of names) {
      const key = shapeOf(plain(name).split(" "));
      byShape.set(key, [...(byShape.get(key) ?? []), name]);
    }
    for (const { prose } of register.texts) {
      const typed = prose.text.split(/\s+/).filter((word) => plainWord(word) !== "");
      const reported = new Set<string>();
      for (const { phrase, names: alike } of phrasesOf(typed, byShape)) {
        const bare = plain(phrase.join(" ")).replace(/'s?$/, "");
        if (known.has(bare) || reported.has(bare)) continue;
        const meant = alike.find((name) => isSlip(bare, plain(name)));
        if (meant === undefined) continue;
        reported.add(bare);
        const written = phrase.join(" ").replace(/^[^\p{L}]+|(?:['’]s?)?[^\p{L}]*$/gu, "");
        yield warning(
          prose.locate(written),
          `“${written}” is almost “${meant}”.`,
          `Write “${meant}”; or, if it is another name, add it to the aliases in data/.`,
        );
      }
    }
  },
} as const satisfies Check;

interface Phrase {
  readonly phrase: readonly string[];
  /** The names of the same shape. */
  readonly names: readonly string[];
}

/** Every run of words that has the shape of a name. A search in the text's own initials finds them without comparing. */
function* phrasesOf(
  words: readonly string[],
  byShape: ReadonlyMap<string, readonly string[]>,
): Iterable<Phrase> {
  const initials = shapeOf(words.map(plainWord));
  for (const [shape, names] of byShape) {
    for (let at = initials.indexOf(shape); at >= 0; at = initials.indexOf(shape, at + 1)) {
      yield { phrase: words.slice(at, at + shape.length), names };
    }
  }
}

/** Names of two words and more; single words are too often words of the language. */
function knownNames(register: Register): ReadonlySet<string> {
  const people = [...register.people.values()].flatMap((person) => [person.name, ...(person.aliases ?? [])]);
  const bodies = [...register.organizations.values()].flatMap((body) => [
    body.name,
    body.short,
    ...(body.aliases ?? []),
  ]);
  return new Set(
    [...people, ...bodies].filter((name) => name !== undefined).filter((name) => name.includes(" ")),
  );
}

/** A name without points and with straight apostrophes, in which two ways to write it are the same. */
function plain(name: string): string {
  return name.split(" ").map(plainWord).join(" ");
}

function plainWord(word: string): string {
  return word.replaceAll("’", "'").replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
}

/** The first letters of the words: a slip seldom changes them, and only phrases of the same shape are compared. */
function shapeOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join("");
}

function isSlip(written: string, name: string): boolean {
  const edits = distance(written, name);
  return edits > 0 && edits <= (name.length >= 20 ? 2 : 1);
}
