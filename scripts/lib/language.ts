// What is known of a language by its code (BCP 47): whether it exists, how it is called, its script and its direction.
// The knowledge is CLDR's, as built into the Node that the lock file names, so it is the same on every machine.

/** The way a text runs. */
export type Direction = "ltr" | "rtl";

/** Scripts of living languages that run from right to left, by their code (ISO 15924). */
const rightToLeft = new Set(["Adlm", "Arab", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

const englishNames = new Intl.DisplayNames(["en-GB"], { type: "language", fallback: "none" });
const scriptNames = new Intl.DisplayNames(["en-GB"], { type: "script", fallback: "none" });

/** The English name of a language, such as Kurdish for `ku`; undefined where the code is not one of a language. */
export function languageName(tag: string): string | undefined {
  return isWellFormed(tag) ? englishNames.of(tag) : undefined;
}

/** What a language is called in itself, such as `اردو` for `ur`; undefined where that is not known. */
export function ownLanguageName(tag: string): string | undefined {
  // Without names of its own a language would be called as in the language of the machine.
  if (languageName(tag) === undefined || Intl.DisplayNames.supportedLocalesOf([tag]).length === 0)
    return undefined;
  return new Intl.DisplayNames([tag], { type: "language", fallback: "none" }).of(tag);
}

/** The script that a language is usually written in, by its code (ISO 15924), such as `Arab`; undefined for no language. */
function scriptOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch {
    return undefined;
  }
}

/** The English name of a script by its code. */
export function scriptName(code: string): string {
  return scriptNames.of(code) ?? code;
}

/** The way a language runs: that of its script. An unknown one counts as running from left to right. */
export function directionOf(tag: string): Direction {
  return rightToLeft.has(scriptOf(tag) ?? "") ? "rtl" : "ltr";
}

/** True where two codes stand for one language, whatever the country: `en-GB` and `en`. */
export function isSameLanguage(a: string, b: string): boolean {
  return a === b || (primary(a) === primary(b) && scriptOf(a) === scriptOf(b));
}

function primary(tag: string): string {
  return tag.toLowerCase().split("-", 1).join();
}

function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
