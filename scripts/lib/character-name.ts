// What a character is called by Unicode, and which script it belongs to.
import { createRequire } from "node:module";
import { scriptName } from "./language.ts";

interface Names {
  unicodeName(character: string): string | undefined;
}

/** The names of all characters take longer to load than a small site to check, so they are loaded when one is wanted. */
let names: Names | undefined;

/** The scripts that are told apart, by their code (ISO 15924). */
const scripts =
  "Latn Grek Cyrl Arab Hebr Armn Geor Syrc Thaa Nkoo Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo Khmr Mymr Tibt Hani Hira Kana Hang Bopo Ethi Mong Cher Cans Adlm Rohg Tfng Copt Runr Ogam Goth Brai".split(
    " ",
  );

/** The code points of a character and their names, such as `U+0416, CYRILLIC CAPITAL LETTER ZHE`. */
export function characterName(character: string): string {
  names ??= createRequire(import.meta.url)("unicode-name");
  const unicodeName = (one: string) => names?.unicodeName(one);
  const points = Array.from(character);
  const codes = points.map((one) => `U+${hex(one)}`).join(" ");
  const name = unicodeName(character) ?? points.map((one) => unicodeName(one) ?? "").join(" with ");
  // A label such as <private-use-F0B7> is no name, and that of an ideograph only repeats its number.
  return name === "" || name.startsWith("<") ? codes : `${codes}, ${name.replace(/-[0-9A-F]{4,6}$/, "")}`;
}

/** The script that a character belongs to, as `the Cyrillic script`; undefined for signs, which belong to none. */
export function scriptOfCharacter(character: string): string | undefined {
  if (/^[\p{Script=Common}\p{Script=Inherited}\p{Co}\p{Cn}]+$/u.test(character)) return undefined;
  const code = scripts.find((one) => new RegExp(`\\p{Script=${one}}`, "u").test(character));
  return code === undefined ? "a script that is rarely seen" : `the ${scriptName(code)} script`;
}

/** The English names of the scripts of which a set of characters has a useful number. */
export function scriptsIn(has: (script: RegExp) => number): readonly string[] {
  return scripts.filter((one) => has(new RegExp(`\\p{Script=${one}}`, "u")) >= 20).map(scriptName);
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}
