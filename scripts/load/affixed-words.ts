// Tells the words of a list in the form of Hunspell, with its endings and mutations, without writing them all out: of the
// Welsh list that takes seconds and a hundred megabytes, and a text asks for few of them.

/** A way to make a word of another one. */
interface Affix {
  /** The sign that a word must have for it. */
  readonly code: string;
  readonly isPrefix: boolean;
  /** What is taken away, and what takes its place. */
  readonly remove: string;
  readonly add: string;
  /** What the other word must be like. */
  readonly condition: RegExp | undefined;
  /** The signs that the word has which is made. */
  readonly more: string;
}

/** Affixes by what they add, and how long that is at most. */
interface AffixSet {
  readonly byAdded: ReadonlyMap<string, readonly Affix[]>;
  readonly longest: number;
}

/** A word that another may be made of, and how. */
interface Base {
  readonly word: string;
  readonly affix: Affix;
}

/** Whether a list has a word, as it is written or in small letters. */
export type HasWord = (word: string) => boolean;

/** Reads the two files of a list: what words are made by, and the words with their signs. */
export function affixedWords(affixes: string, words: string): HasWord {
  const bare = /^NEEDAFFIX\s+(\S)/m.exec(affixes)?.[1] ?? "";
  const signs = readSigns(words);
  const read = readAffixes(affixes);
  const byAdded = (some: readonly Affix[]): AffixSet => ({
    byAdded: Map.groupBy(some, ({ add }) => add),
    longest: Math.max(0, ...some.map(({ add }) => add.length)),
  });
  const before = byAdded(read.filter(({ isPrefix }) => isPrefix));
  const endings = read.filter(({ isPrefix }) => !isPrefix);
  const behind = byAdded(endings);
  /** Those behind which there may be more. */
  const within = byAdded(endings.filter(({ more }) => more !== ""));
  const following = new Set(endings.flatMap(({ more }) => [...more]));
  const isSigned = (word: string, code: string) => signs.get(word)?.includes(code) === true;

  function bases(word: string, affixSet: AffixSet): readonly Base[] {
    const found: Base[] = [];
    const isPrefix = affixSet === before;
    for (let length = 0; length <= Math.min(affixSet.longest, word.length); length += 1) {
      const end = isPrefix ? word.slice(0, length) : word.slice(word.length - length);
      for (const affix of affixSet.byAdded.get(end) ?? []) {
        const rest = isPrefix ? word.slice(length) : word.slice(0, word.length - length);
        const base = isPrefix ? affix.remove + rest : rest + affix.remove;
        // Most endings are those of words in the list alone.
        if (!isPrefix && !following.has(affix.code) && !signs.has(base)) continue;
        if (affix.condition?.test(base) !== false) found.push({ word: base, affix });
      }
    }
    return found;
  }

  /** Whether a word has a sign by itself, or by the ending with which it is made; `also` is one of the word at its root. */
  function has(word: string, code: string, also = ""): boolean {
    if (isSigned(word, code) && (also === "" || isSigned(word, also))) return true;
    for (const base of bases(word, within))
      if (base.affix.more.includes(code) && has(base.word, base.affix.code, also)) return true;
    return false;
  }

  const isMade = (word: string): boolean => {
    for (const { word: base, affix } of bases(word, behind)) if (has(base, affix.code)) return true;
    for (const { word: base, affix } of bases(word, before)) {
      if (has(base, affix.code)) return true;
      // Both a mutation and an ending, each of which the word at the root has a sign for.
      for (const inner of bases(base, behind)) if (has(inner.word, inner.affix.code, affix.code)) return true;
    }
    return false;
  };
  const isKnown = (word: string) => {
    const own = signs.get(word);
    return (own !== undefined && (bare === "" || !own.includes(bare))) || isMade(word);
  };
  return (word) => isKnown(word) || (word !== word.toLowerCase() && isKnown(word.toLowerCase()));
}

/** The words, each with all signs that the list gives it. */
function readSigns(words: string): ReadonlyMap<string, string> {
  const signs = new Map<string, string>();
  for (const line of words.split("\n").slice(1)) {
    const [word = "", own = ""] = line.trim().split("/");
    if (word !== "") signs.set(word, (signs.get(word) ?? "") + own);
  }
  return signs;
}

function readAffixes(affixes: string): readonly Affix[] {
  return affixes.split("\n").flatMap((line): readonly Affix[] => {
    const [kind, code = "", remove = "", written = "", condition = "."] = line.trim().split(/\s+/);
    // The head of a set has a number in the place of what is added.
    if ((kind !== "PFX" && kind !== "SFX") || /^[YN]$/.test(remove)) return [];
    const isPrefix = kind === "PFX";
    const [add = "", more = ""] = written.split("/");
    return [
      {
        code,
        isPrefix,
        remove: remove === "0" ? "" : remove,
        add: add === "0" ? "" : add,
        condition:
          condition === "." ? undefined : new RegExp(isPrefix ? `^${condition}` : `${condition}$`, "u"),
        more,
      },
    ];
  });
}
