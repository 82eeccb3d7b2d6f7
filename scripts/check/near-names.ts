// A name in a text that is almost, but not quite, a name that is kept: most often a slip.
import { distance } from "fastest-levenshtein";
import type { Register } from "../model/register.ts";
import { type Check, warning } from "./check.ts";

export const nearNames: Check = {
  name: "near-names",
  about: "Names of people and organisations in texts are spelt as in data/, or as one of their aliases.",
  *run(register) {
    const known = knownNames(register);
    const byShape = new Map<string, string[]>();
    for (const name of known) {
      const key = shapeOf(name.split(" "));
      byShape.set(key, [...(byShape.get(key) ?? []), name]);
    }
    const lengths = new Set([...known].map((name) => name.split(" ").length));
    for (const { prose } of register.texts) {
      const words = prose.text
        .split(/\s+/)
        .map((word) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ""))
        .filter((word) => word !== "");
      const reported = new Set<string>();
      for (const length of lengths) {
        for (let start = 0; start + length <= words.length; start += 1) {
          const phrase = words.slice(start, start + length);
          const written = phrase.join(" ").replace(/['’]s?$/, "");
          if (known.has(written) || reported.has(written)) continue;
          const meant = byShape.get(shapeOf(phrase))?.find((name) => isSlip(written, name));
          if (meant === undefined) continue;
          reported.add(written);
          yield warning(
            prose.locate(written),
            `“${written}” is almost “${meant}”.`,
            `Write “${meant}”; or, if it is another name, add it to the aliases in data/.`,
          );
        }
      }
    }
  },
};

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

/** The first letters of the words: a slip seldom changes them, and only phrases of the same shape are compared. */
function shapeOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join("");
}

function isSlip(written: string, name: string): boolean {
  const edits = distance(written, name);
  return edits > 0 && edits <= (name.length >= 20 ? 2 : 1);
}
