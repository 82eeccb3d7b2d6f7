// A name in a text that is almost, but not quite, a name that is kept: most often a slip.
import { distance } from "fastest-levenshtein";
import type { Register } from "../../model/register.ts";
import { type Check, warning } from "../for-rules/check.ts";

export const nearNames = {
  name: "near-names",
  about: "Names of people and organisations in texts are spelt as in data/, or as one of their aliases.",
  why: "Somebody reads their own name misspelt in a council's paper, and a search for it does not find the paper.",
  mend: "Write the name as it is kept. Where the other spelling is right too, add it to the aliases in `data/`.",
  level: "warning",
  *run(register, unreadable) {
    // A name that could not be read may be the very one that is written.
    if (["data/people.yaml", "data/organizations.yaml"].some((file) => unreadable.has(file))) return;
    const names = knownNames(register);
    const known = new Set(names.map(({ name }) => plain(name)));
    const shapes = shapesOf(names);
    for (const { prose } of register.texts) {
      const reported = new Set<string>();
      for (const { phrase, next, names: alike } of phrasesOf(prose.text, shapes)) {
        const bare = plain(phrase.join(" ")).replace(/'s?$/, "");
        if (known.has(bare) || reported.has(bare) || isOtherName(phrase, next)) continue;
        const meant = alike.find((one) => isSlip(bare, plain(one.name)) && !isInflected(bare, one))?.name;
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

/** A name that is kept, and whether it is that of a person. */
interface KnownName {
  readonly name: string;
  readonly isPerson: boolean;
}

interface Phrase {
  readonly phrase: readonly string[];
  /** The word behind it. */
  readonly next: string;
  /** The names of the same shape. */
  readonly names: readonly KnownName[];
}

/** The names by their shape, and how long those are that begin with a letter. */
interface Shapes {
  readonly byShape: ReadonlyMap<string, readonly KnownName[]>;
  readonly lengths: ReadonlyMap<string, ReadonlySet<number>>;
}

function shapesOf(names: readonly KnownName[]): Shapes {
  const byShape = Map.groupBy(names, ({ name }) => shapeOf(plain(name).split(" ")));
  const lengths = new Map<string, Set<number>>();
  for (const shape of byShape.keys())
    lengths.set(shape.charAt(0), (lengths.get(shape.charAt(0)) ?? new Set()).add(shape.length));
  return { byShape, lengths };
}

/** Every run of words that has the shape of a name, however many names there are. */
function* phrasesOf(text: string, { byShape, lengths }: Shapes): Iterable<Phrase> {
  const words: string[] = [];
  let initials = "";
  for (const word of text.split(/\s+/)) {
    const initial = plainWord(word).charAt(0);
    if (initial === "") continue;
    words.push(word);
    initials += initial;
  }
  for (let at = 0; at < words.length; at += 1) {
    for (const length of lengths.get(initials.charAt(at)) ?? []) {
      const end = at + length;
      const names = byShape.get(initials.slice(at, end));
      if (names === undefined || end > words.length) continue;
      yield { phrase: words.slice(at, end), next: plainWord(words[end] ?? ""), names };
    }
  }
}

/** Names of two words and more; single words are too often words of the language. */
function knownNames(register: Register): readonly KnownName[] {
  const people = [...register.people.values()].flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  const bodies = [...register.organizations.values()].flatMap(({ name, short, aliases = [] }) => [
    name,
    short,
    ...aliases,
  ]);
  const written = (names: readonly (string | undefined)[]): readonly string[] => [
    ...new Set(names.filter((name) => name?.includes(" ") === true).filter((name) => name !== undefined)),
  ];
  return [
    ...written(people).map((name) => ({ name, isPerson: true })),
    ...written(bodies).map((name) => ({ name, isPerson: false })),
  ];
}

/** A name without points and with straight apostrophes, in which two ways to write it are the same. */
function plain(name: string): string {
  return name.split(" ").map(plainWord).join(" ");
}

function plainWord(word: string): string {
  if (/^[a-z]+$/i.test(word)) return word;
  return word.replaceAll("’", "'").replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
}

/** The first letters of the words: a slip seldom changes them, and only phrases of the same shape are compared. */
function shapeOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join("");
}

/** Whether a phrase is the name of something else by where it stands: of a law, or between quotation marks. */
function isOtherName(phrase: readonly string[], next: string): boolean {
  if (/^(Acts?|Bills?|Orders?|Regulations|Rules|Measure)$/.test(next)) return true;
  return /^["“‘']/.test(phrase[0] ?? "") && /["”’'][.,;:!?)]*$/.test(phrase.at(-1) ?? "");
}

/**
 * Whether a phrase is a name in the plural, or with an ending of possession: two panels of one sort, or the councillors
 * of whom the first follows. The last word of a person's name has no plural.
 */
function isInflected(written: string, { name, isPerson }: KnownName): boolean {
  const words = plain(name).split(" ");
  return written
    .split(" ")
    .every((word, at) =>
      isPerson && at === words.length - 1 ? word === words[at] : stem(word) === stem(words[at] ?? ""),
    );
}

/** A word without the endings of its plural and of possession. */
function stem(word: string): string {
  return word
    .replace(/'s?$/, "")
    .replace(/ies$/, "y")
    .replace(/(?<=s|x|z|ch|sh)es$/, "")
    .replace(/(?<=[^s])s$/, "");
}

function isSlip(written: string, name: string): boolean {
  const edits = distance(written, name);
  return edits > 0 && edits <= (name.length >= 20 ? 2 : 1);
}
