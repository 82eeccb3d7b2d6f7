// Every character that readers see is in a font of the site, so that no page and no PDF depends on the fonts of a machine.
import { characterName, scriptOfCharacter, scriptsIn } from "../../lib/character-name.ts";
import type { Place } from "../../lib/finding.ts";
import type { Register } from "../../model/register.ts";
import { countOfScript, hasCharacter, type SiteFonts } from "../../model/site/site-font.ts";
import { type Check, error, type Problem } from "../for-rules/check.ts";

/**
 * Characters that join, part or mark letters and have no shape of their own; Persian and Kurdish need some of them.
 * Browsers set these without a glyph; for others that cannot be seen they would look for a font of the machine.
 */
const unseen = /\u00ad|\u034f|[\u200b-\u200f]|\u2060|[\ufe00-\ufe0e]|\ufeff/g;

/** Characters that turn the words after them round, and go on doing so in the words that the site puts there. */
const turning = /[\u202a-\u202e\u2066-\u2069]/;

/** Roman numerals, ligatures and styled letters, which say the same in plain letters. Of raised ones that is not so. */
const sameLetters = /^[\u2160-\u217f\ufb00-\ufb06\u{1d400}-\u{1d7ff}]$/u;

export const characters = {
  name: "characters",
  about: "Every character that readers see is in one of the site's fonts, and none is a control character.",
  why: "Readers would see an empty box, or another sign on each machine, and a listener would hear nothing.",
  mend: "Write it in words or with a plain sign. For letters of a script that the site lacks, ask the web team to add a font.",
  *run(register) {
    for (const places of placesByFile(register).values()) {
      const missing = new Map<string, { readonly character: string; readonly place: Place; more: number }>();
      const scriptOf = scriptsWithin(places.keys());
      for (const [character, place] of inOrder(places)) {
        const problem = controlProblem(character, place);
        if (problem !== undefined) yield problem;
        const seen = character.replace(unseen, "");
        if (problem !== undefined || seen === "" || hasCharacter(register.fonts, seen)) continue;
        const group = groupOf(register.fonts, seen, scriptOf);
        const before = missing.get(group);
        if (before === undefined) missing.set(group, { character: seen, place, more: 0 });
        else before.more += 1;
      }
      for (const { character, place, more } of missing.values())
        yield missingProblem(register.fonts, { character, place, more, script: scriptOf(character) });
    }
  },
} as const satisfies Check;

/** The characters of each file with their first places. */
function placesByFile({
  texts,
  characters: fields,
}: Register): ReadonlyMap<string, ReadonlyMap<string, Place>> {
  const files = new Map<string, Map<string, Place>>();
  for (const places of [...texts.map(({ prose }) => prose.characters), ...fields]) {
    for (const [character, place] of places) {
      const known = files.get(place.file) ?? new Map<string, Place>();
      files.set(place.file, known);
      const before = known.get(character);
      if (before === undefined || isBefore(place, before)) known.set(character, place);
    }
  }
  return files;
}

function inOrder(places: ReadonlyMap<string, Place>): readonly (readonly [string, Place])[] {
  return [...places].sort(([, a], [, b]) => (isBefore(a, b) ? -1 : 1));
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

function controlProblem(character: string, place: Place): Problem | undefined {
  if (turning.test(character)) {
    return error(
      place,
      `There is a character here that cannot be seen and turns words round (${characterName(character)}).`,
      "Delete the words around it and type them again; which way they run follows from their language.",
    );
  }
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(character)) {
    return error(
      place,
      `There is a control character here, which cannot be printed (${characterName(character)}).`,
      "Delete the words around it and type them again.",
    );
  }
  if (character.includes("\ufffd")) {
    return error(
      place,
      "A character was lost here when the text was copied or saved, and a mark stands in its place.",
      "Write what stood there.",
    );
  }
  return undefined;
}

/** The script that a character is written in, in words. */
type ScriptOf = (character: string) => string | undefined;

/** Marks and letters that are as wide as an ideograph, which Chinese, Japanese and Korean are written with. */
const wide = /^[\u3000-\u303f\u30fb\u30fc\ufe10-\ufe1f\ufe30-\ufe6f\uff00-\uffef]$/;

/** In a text of Chinese, Japanese or Korean, the marks of those belong to its script; elsewhere they were pasted. */
function scriptsWithin(all: Iterable<string>): ScriptOf {
  const letter = [...all].find((one) =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(one),
  );
  const around = letter === undefined ? undefined : scriptOfCharacter(letter);
  return (character) =>
    around !== undefined && wide.test(character) ? around : scriptOfCharacter(character);
}

/** A word of a script that the fonts lack is one mistake and not one for each letter. */
function groupOf(fonts: SiteFonts, character: string, scriptOf: ScriptOf): string {
  if (isEmoji(character)) return "emoji";
  const script = scriptOf(character);
  return plainForm(fonts, character, script) === undefined ? (script ?? character) : character;
}

function isEmoji(character: string): boolean {
  return /\p{Emoji_Presentation}|\ufe0f/u.test(character);
}

/**
 * What an officer can write in place of a ligature, a Roman numeral or a styled letter; undefined where there is
 * nothing, and for a wide mark among letters of its script.
 */
function plainForm(fonts: SiteFonts, character: string, script: string | undefined): string | undefined {
  if (wide.test(character) && script !== scriptOfCharacter(character)) return undefined;
  const plain = character.normalize("NFKC");
  const printable = Array.from(plain).every((one) => /[\x20-\x7e]/.test(one) || hasCharacter(fonts, one));
  return plain === character || !printable ? undefined : plain;
}

function missingProblem(
  fonts: SiteFonts,
  {
    character,
    place,
    more,
    script,
  }: {
    readonly character: string;
    readonly place: Place;
    readonly more: number;
    readonly script: string | undefined;
  },
): Problem {
  const named = `“${character}” (${characterName(character)})`;
  const others = more === 0 ? "" : ` and ${more} more ${more === 1 ? "character" : "characters"}`;
  if (isEmoji(character)) {
    const are = more === 0 ? " is an emoji" : `${others} are emoji`;
    return error(place, `${named}${are}, and the site's fonts have none.`, "Say it in words.");
  }
  if (/\p{Co}/u.test(character)) {
    return error(
      place,
      `${named} is a picture in a font such as Wingdings, and nothing without that font.`,
      "Delete it. For a list, start each line with a hyphen and a space.",
    );
  }
  const kind = script === undefined ? "a sign of no script" : `of ${script}`;
  const message =
    more === 0
      ? `${named}, ${kind}, is in none of the site's fonts.`
      : `${named}${others} ${kind} are in none of the site's fonts.`;
  const plain = plainForm(fonts, character, script);
  if (plain !== undefined) {
    const problem = error(place, message, `Write “${plain}”.`);
    return sameLetters.test(character)
      ? { ...problem, fix: { place, written: character, instead: plain } }
      : problem;
  }
  const scripts = scriptsIn((one) => countOfScript(fonts, one));
  const rewrite =
    scripts.some((one) => script?.includes(` ${one} `)) || script === undefined
      ? "Take it out"
      : `Take it out, or write it in the letters of a script that they have (${scripts.join(", ")})`;
  return error(
    place,
    message,
    `${rewrite}; or ask the web team to install a font that has it and to name it in data/site.yaml, under brand and other-fonts.`,
  );
}
