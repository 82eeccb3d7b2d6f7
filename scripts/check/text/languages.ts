// Every language is named by its code, so that browsers, PDF readers and voices know it.
import type { Place } from "../../lib/finding.ts";
import { languageName } from "../../lib/language.ts";
import { placeInBlock } from "../../model/prose/prose.ts";
import type { Register } from "../../model/register.ts";
import { type Check, error, type Problem } from "../for-rules/check.ts";

/** Languages that councils translate into, by the names that officers know them by. */
const codes: Readonly<Record<string, string>> = {
  albanian: "sq",
  arabic: "ar",
  bengali: "bn",
  bulgarian: "bg",
  chinese: "zh",
  czech: "cs",
  dari: "fa-AF",
  english: "en-GB",
  farsi: "fa",
  french: "fr",
  german: "de",
  gujarati: "gu",
  hungarian: "hu",
  italian: "it",
  kurdish: "ckb",
  latvian: "lv",
  lithuanian: "lt",
  pashto: "ps",
  persian: "fa",
  polish: "pl",
  portuguese: "pt",
  punjabi: "pa",
  romanian: "ro",
  russian: "ru",
  slovak: "sk",
  somali: "so",
  sorani: "ckb",
  spanish: "es",
  tigrinya: "ti",
  turkish: "tr",
  ukrainian: "uk",
  urdu: "ur",
  welsh: "cy",
};

export const languages = {
  name: "languages",
  about: "Every language is named by a code that exists (BCP 47), such as en-GB, sk or ur.",
  why: "A voice reads Urdu with the sounds of English, and nobody can follow it.",
  mend: "Write the code of the language, such as cy for Welsh, pl for Polish or ur for Urdu.",
  *run(register) {
    for (const { lang, place } of writtenLanguages(register)) {
      if (languageName(lang) === undefined) yield unknownLanguage(lang, place);
    }
    for (const { prose } of register.texts) {
      for (const block of prose.blocks) {
        if (block.name !== "translation") continue;
        const lang = block.attributes.get("lang");
        if (lang === undefined) {
          yield error(
            block.place,
            "The block “translation” does not say in which language it is.",
            "Add lang= and the code of the language, such as lang=ur for Urdu.",
          );
        } else if (languageName(lang) === undefined)
          yield unknownLanguage(lang, placeInBlock(block, "lang="));
      }
    }
  },
} as const satisfies Check;

interface WrittenLanguage {
  readonly lang: string;
  readonly place: Place;
}

/** The language of the site, of publications and parts that name one, and of words in a text. */
function* writtenLanguages({ site, publications, texts, locateInData }: Register): Iterable<WrittenLanguage> {
  yield { lang: site.lang, place: locateInData("site.yaml", "/lang") };
  for (const { front, parts, locate } of publications.values()) {
    if (front.lang !== undefined) yield { lang: front.lang, place: locate("front-matter", "/lang") };
    for (const part of parts) {
      if (part.front.lang !== undefined) yield { lang: part.front.lang, place: part.locate("lang") };
    }
  }
  for (const { prose } of texts) yield* prose.languages;
}

function unknownLanguage(lang: string, place: Place): Problem {
  const [word = ""] = lang.toLowerCase().split(/[^a-z]/);
  const code = codes[word];
  return error(
    place,
    `“${lang}” is not the code of a language.`,
    code === undefined
      ? "Write its code: ar for Arabic, ckb for Kurdish Sorani, fa for Persian, pl for Polish, sk for Slovak, ur for Urdu."
      : `Write ${code}.`,
  );
}
