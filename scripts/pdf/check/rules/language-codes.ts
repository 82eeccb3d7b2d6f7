// A language that no reader knows is no language.
import { at, error, type PdfRule } from "../rule.ts";

const HINT = "Write it as a BCP 47 code: en-GB for British English, cy for Welsh, ur for Urdu.";

export const languageCodes: PdfRule = {
  name: "language-codes",
  about: "Every language is written as a code that readers know, such as `en-GB`.",
  needsTags: false,
  *run({ language, tags }) {
    if (language !== undefined && language.trim() !== "" && !isLanguageCode(language))
      yield error("The language of the document is no code that readers know.", HINT, {
        detail: `“${language}”`,
      });
    for (const tag of tags)
      if (tag.lang !== undefined && tag.lang !== "" && !isLanguageCode(tag.lang))
        yield error("The language of a tag is no code that readers know.", HINT, at(tag, `“${tag.lang}”`));
  },
};

/** Longer names of languages, such as `English`, have the form of a code too, but none was ever registered. */
function isLanguageCode(code: string): boolean {
  if (/^x(-[a-z0-9]{1,8})+$/i.test(code)) return true;
  if (!/^[a-z]{2,3}(-|$)/i.test(code)) return false;
  try {
    return Intl.getCanonicalLocales(code).length === 1;
  } catch {
    return false;
  }
}
