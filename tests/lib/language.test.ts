// Languages by their codes: which exist, which way they run, what they call themselves.
import { describe, expect, it } from "vitest";
import { characterName, scriptOfCharacter } from "../../scripts/lib/character-name.ts";
import { directionOf, isSameLanguage, languageName, ownLanguageName } from "../../scripts/lib/language.ts";

describe("a language", () => {
  it.each([
    ["ar", "rtl"],
    ["ckb", "rtl"],
    ["fa", "rtl"],
    ["fa-AF", "rtl"],
    ["ps", "rtl"],
    ["ur", "rtl"],
    ["ur-PK", "rtl"],
    ["he", "rtl"],
    ["pa-Arab", "rtl"],
    ["ku-Arab", "rtl"],
    ["ur-Latn", "ltr"],
    ["ku", "ltr"],
    ["sk", "ltr"],
    ["en-GB", "ltr"],
    ["no such code", "ltr"],
  ])("%s runs %s", (tag, direction) => {
    expect(directionOf(tag)).toBe(direction);
  });

  it.each([
    ["ckb", "Central Kurdish", "کوردیی ناوەندی"],
    ["fa", "Persian", "فارسی"],
    ["sk", "Slovak", "slovenčina"],
    ["ur", "Urdu", "اردو"],
  ])("%s is called %s in English and %s in itself", (tag, english, own) => {
    expect(languageName(tag)).toBe(english);
    expect(ownLanguageName(tag)).toBe(own);
  });

  it.each(["xx", "urdu", "Slovak", "en_GB", "", "a b", 'ur" onclick="x', "../ur", "x-klingon"])(
    "is not %j",
    (tag) => {
      expect(languageName(tag)).toBeUndefined();
      expect(ownLanguageName(tag)).toBeUndefined();
    },
  );

  it("has no name of its own where only the machine's language could give one", () => {
    expect(languageName("dv")).toBe("Divehi");
    expect(ownLanguageName("dv")).toBeUndefined();
  });

  it("is the same in another country, and not in another script", () => {
    expect(isSameLanguage("en", "en-GB")).toBe(true);
    expect(isSameLanguage("EN-gb", "en")).toBe(true);
    expect(isSameLanguage("pa", "pa-Arab")).toBe(false);
    expect(isSameLanguage("ur", "ar")).toBe(false);
  });
});

describe("a character", () => {
  it.each([
    ["Ж", "U+0416, CYRILLIC CAPITAL LETTER ZHE", "the Cyrillic script"],
    ["漢", "U+6F22, CJK UNIFIED IDEOGRAPH", "the Han script"],
    ["\u{1f71a}", "U+1F71A, ALCHEMICAL SYMBOL FOR GOLD", undefined],
    ["\uf0b7", "U+F0B7", undefined],
    ["x\u0302", "U+0078 U+0302, LATIN SMALL LETTER X with COMBINING CIRCUMFLEX ACCENT", "the Latin script"],
    ["\u{13000}", "U+13000, EGYPTIAN HIEROGLYPH A001", "a script that is rarely seen"],
  ])("%j is %s", (character, name, script) => {
    expect(characterName(character)).toBe(name);
    expect(scriptOfCharacter(character)).toBe(script);
  });
});
