// The lists of English and Welsh words, from their npm packages; each is read when somebody first asks for it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decodeTrie } from "cspell-trie-lib";
import { once } from "../lib/once.ts";
import type { Spelling, Spellings } from "../model/prose/spelling.ts";
import { affixedWords } from "./affixed-words.ts";

const require = createRequire(import.meta.url);

/** Where a package keeps a file, beside one that it lets others find. */
const fileOf = (found: string, name: string) => join(dirname(require.resolve(found)), name);

/** Words of councils that the list lacks, each of them one letter from another. */
const ofCouncils: ReadonlySet<string> = new Set(
  "byelaw byelaws precepting optee optees insourced sewered misconnection misconnections wardening ebike ebikes webcasted".split(
    " ",
  ),
);

const readEnglish = once((): Spelling => {
  const trie = decodeTrie(
    gunzipSync(readFileSync(fileOf("@cspell/dict-en-gb-mit/cspell-ext.json", "en_GB.trie.gz"))),
  );
  return {
    knows: (word) => trie.hasWord(word, false) || ofCouncils.has(word),
    isName: (word) => trie.hasWord(word, false) && !trie.hasWord(word, true),
    nearest: (word) => oneSlipFrom(word).filter((other) => trie.hasWord(other, true)),
  };
});

const readWelsh = once((): Spelling => {
  const [affixes, words] = ["index.aff", "index.dic"].map((name) =>
    readFileSync(fileOf("dictionary-cy", name), "utf8"),
  );
  const knows = affixedWords(affixes ?? "", words ?? "");
  return { knows, isName: () => false, nearest: (word) => oneSlipFrom(word).filter(knows) };
});

/** The lists that there are, by the first part of a language's code. */
export const loadSpellings: Spellings = (lang) => {
  if (/^en\b/i.test(lang)) return readEnglish();
  return /^cy\b/i.test(lang) ? readWelsh() : undefined;
};

const vowels = "aeiouyâêîôûŵŷ";

/** Of English and Welsh. */
const alphabet = "abcdefghijklmnopqrstuvwxyzâêîôûŵŷ";

/**
 * Every row of letters that is one slip from a word, likely slips first: two that changed places, one that is doubled or
 * not, a vowel for another, then any. Trying them all takes a hundredth of the time that the search of a list does.
 */
function oneSlipFrom(word: string): readonly string[] {
  const slips: [likely: string[], vowel: string[], other: string[]] = [[], [], []];
  for (let at = 0; at <= word.length; at += 1) {
    const [before, letter = "", after] = [word.slice(0, at), word[at], word.slice(at + 1)];
    if (at < word.length) {
      const isDouble = letter === word[at - 1];
      slips[isDouble ? 0 : 2].push(before + after);
      if (at + 1 < word.length && word[at + 1] !== letter)
        slips[0].push(before + after[0] + letter + after.slice(1));
    }
    for (const other of alphabet) {
      slips[other === word[at - 1] ? 0 : 2].push(before + other + word.slice(at));
      if (at < word.length && other !== letter)
        slips[vowels.includes(letter) && vowels.includes(other) ? 1 : 2].push(before + other + after);
    }
  }
  return [...new Set(slips.flat())];
}
