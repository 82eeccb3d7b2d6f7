// Signs that were saved in one encoding and read in another, as “childrenâ€™s”, and those that were left as a code.
import { type Check, warning } from "../for-rules/check.ts";
import { shownTexts } from "../for-rules/shown-texts.ts";

export const brokenEncodings = {
  name: "broken-encodings",
  about:
    "No sign stands as what a program made of it: “â€™” in place of an apostrophe, “Â£” of a pound, “&amp;” of “and”, or a question mark within a word.",
  why: "Readers stumble, a screen reader spells the signs out, and nobody finds the word.",
  mend: "Type the sign anew; where much of it is wrong, save the file as UTF-8 and copy from it again.",
  level: "warning",
  *run(register) {
    for (const { text, place, unit, lang } of shownTexts(register)) {
      if (!mayBeBroken.test(text)) continue;
      for (const { 0: signs, index } of text.matchAll(garbled)) {
        const meant = decoded(signs);
        if (meant === undefined) continue;
        const written = aroundOf(text, index, signs.length);
        const right = written.text.replace(signs, meant);
        const isWhole = unit !== undefined && unit.written(index, index + signs.length) === signs;
        yield warning(
          place(index),
          `“${written.text}” has signs of another encoding: most likely “${right}” is meant.`,
          `Write “${right}” if that is meant.`,
          isWhole ? { place: place(index), written: signs, instead: meant } : undefined,
        );
      }
      for (const { 0: written, 1: first = "", 2: second = "", index } of text.matchAll(halved)) {
        const list = register.spellings(lang);
        const meant = ["fi", "fl", "ff", "ffi", "ti", "tt"]
          .map((letters) => first + letters + second)
          .find((word) => list?.knows(word.toLowerCase()));
        if (meant !== undefined)
          yield warning(
            place(index),
            `“${written}” has a question mark in place of letters: most likely “${meant}” is meant.`,
            `Write “${meant}” if that is meant.`,
          );
      }
      for (const pattern of codes)
        for (const { 0: written, index } of text.matchAll(pattern))
          yield warning(
            place(index),
            `“${written}” has a code, or nothing, in place of a sign.`,
            "Type the sign that was meant.",
          );
    }
  },
} as const satisfies Check;

/** What one of them needs; next to no piece has it. */
const mayBeBroken =
  /[ÃÂâÅïËÄ][\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]|ï¬|\p{Ll}\?\p{Ll}|&\w|&#|=E2=80|\\u\d|\p{L}%20/u;

/** A sign of several bytes, each shown as a sign of its own. */
const garbled = /[ÃÂâÅïËÄ][\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]{1,2}/gu;

/** A word with a question mark where a PDF had two letters in one sign. */
const halved = /(?<![\p{L}/=&?])(\p{L}{1,20})\?(\p{Ll}{2,20})(?![\p{L}=])/gu;

const codes: readonly RegExp[] = [
  /\p{L}{0,20}â€(?![\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122])\p{L}{0,20}/gu,
  /(?<!\p{L})\p{L}{0,20}ï¬\p{L}{1,20}/gu,
  /(?<![\p{L}/?=&.])\p{L}{2,30}\?(?:s|t|re|ve|ll)(?![\p{L}=&/])/gu,
  /&(?:amp|nbsp|[lr]s?[dq]?quo|[nm]dash|pound|euro|hellip|bull|lt|gt|quot|apos|#x?\p{N}{2,5});/gu,
  /\p{L}{0,20}(?:=E2=80=[0-9A-F]{2})\p{L}{0,20}/gu,
  /\p{L}{0,20}\\u(?:00|20)[0-9A-Fa-f]{2}\p{L}{0,20}/gu,
  /(?<![\p{L}\p{N}/%._-])\p{L}{2,30}(?:%20\p{L}{2,30}){1,6}(?![\p{L}\p{N}/%._-])/gu,
];

/** The bytes that Windows-1252 shows as signs of a higher number. */
const higher = new Map(
  [..."€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"].flatMap((sign, at) =>
    sign === " " ? [] : [[sign, 0x80 + at] as const],
  ),
);

/** What the bytes say in UTF-8; undefined where they say nothing. */
function decoded(signs: string): string | undefined {
  const bytes = [...signs].map((sign) => higher.get(sign) ?? sign.charCodeAt(0));
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  for (const length of [bytes.length, 2]) {
    try {
      const text = new TextDecoder("utf-8", { fatal: true }).decode(new Uint8Array(bytes.slice(0, length)));
      return text + [...signs].slice(length).join("");
    } catch {
      // The bytes are those of no sign.
    }
  }
  return undefined;
}

/** The word that signs stand in. */
function aroundOf(text: string, index: number, length: number): { readonly text: string } {
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? "";
  const after =
    /^[\p{L}\p{N}.,]*[\p{L}\p{N}]/u.exec(text.slice(index + length, index + length + 20))?.[0] ?? "";
  return { text: before + text.slice(index, index + length) + after };
}
