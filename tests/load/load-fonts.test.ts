// The fonts of a site: what they cover is read from their files, and each is asked only for what those before it lack.
import { readFile } from "node:fs/promises";
import { create } from "fontkitten";
import { describe, expect, it } from "vitest";
import { loadFonts } from "../../scripts/load/load-fonts.ts";
import { hasCharacter, type SiteFont } from "../../scripts/model/site/site-font.ts";

const { fonts } = await loadFonts({});
const lacking = (characters: string) =>
  Array.from(characters.replaceAll(" ", "")).filter((one) => !hasCharacter(fonts, one));
const pointsOf = (font: SiteFont | undefined) =>
  new Set((font?.files ?? []).flatMap((file) => [...file.codePoints]));

describe("the fonts of a site", () => {
  it.each([
    ["Welsh", "âêîôûŵŷÂÊÎÔÛŴŶ"],
    ["Slovak", "áäčďéíĺľňóôŕšťúýžÁÄČĎÉÍĹĽŇÓÔŔŠŤÚÝŽ „“‚‘"],
    ["Polish and Romanian", "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ ăâîșțĂÂÎȘȚ"],
    ["Arabic", "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويى ٠١٢٣٤٥٦٧٨٩ ،؛؟٪٫٬ـ ًٌٍَُِّْٰ"],
    ["Persian", "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئ ۰۱۲۳۴۵۶۷۸۹ «»\u200c"],
    ["Kurdish Sorani", "ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهەھیێ\u200c"],
    ["Yoruba and Vietnamese", "ẸẹỌọṢṣẹ̀ọ́ ĐđƠơƯưẠạẢảẤấẦầẨẩẪẫẬậỄễỆệỮữ"],
    ["Urdu", "آابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوؤہۂۃھءیئےۓ ۔،؛؟"],
    ["Pashto", "ټځڅډړږښګڼېۍئ"],
    ["signs", "→←↑↓✓✗☐☑●▲■◆≥≤≠≈±×÷½¼⅓²₂°µ‰€£№☎①‑–—…•\u00a0\u2009\u202f"],
  ])("have every character of %s", (_name, characters) => {
    expect(lacking(characters)).toEqual([]);
  });

  it("have neither emoji nor letters of scripts that nobody added", () => {
    const others = "😀✅👍 ЖЩ αΩ אב 漢字 বাং ਪੰ ᚠ 𝐀 ﬁ Ⅷ";
    expect(lacking(others).join("")).toBe(others.replaceAll(" ", ""));
  });

  it("have a letter with an accent only where one file has both", () => {
    expect(hasCharacter(fonts, "x")).toBe(true);
    expect(hasCharacter(fonts, "ب\u0302")).toBe(false);
    expect(hasCharacter(fonts, "x\u0302")).toBe(true);
    expect(hasCharacter(fonts, "ب\u064e")).toBe(true);
  });

  it("have no font that varies, which a PDF would hold as drawings", async () => {
    for (const { files } of [fonts.text, fonts.code, ...fonts.others]) {
      for (const { source } of files) {
        const font = create(await readFile(source));
        expect([source, font.isCollection || Object.keys(font.variationAxes).length > 0]).toEqual([
          source,
          false,
        ]);
      }
    }
  });

  it("are read from WOFF files that hold the same characters as the WOFF2 files that are published", async () => {
    const charactersOf = async (file: string) => {
      const font = create(await readFile(file));
      return font.isCollection ? [] : font.characterSet;
    };
    const sources = [fonts.text, fonts.code, ...fonts.others].flatMap(({ files }) =>
      files.map(({ source }) => source),
    );
    expect(sources.length).toBeGreaterThan(10);
    for (const source of new Set(sources))
      expect([source, await charactersOf(source.replace(/2$/, ""))]).toEqual([
        source,
        await charactersOf(source),
      ]);
  });

  it("are each asked only for what those before it lack", () => {
    const seen = pointsOf(fonts.text);
    expect(seen.size).toBeGreaterThan(300);
    // The last has letters once more, so that one with a mark is of one font with it.
    const [last, ...others] = fonts.others.toReversed();
    expect(pointsOf(last).has("x".codePointAt(0) ?? 0)).toBe(true);
    for (const font of others.reverse()) {
      const own = pointsOf(font);
      expect([font.family, [...own].filter((one) => seen.has(one))]).toEqual([font.family, []]);
      for (const one of own) seen.add(one);
    }
  });

  it("stress Arabic script by weight and never by a slant", () => {
    const arabic = fonts.others.find(({ files }) => files.some(({ codePoints }) => codePoints.has(0x628)));
    const face = (style: string) =>
      (arabic?.files ?? []).filter((file) => file.style === style && file.codePoints.has(0x628));
    expect(face("italic").map(({ name, weight }) => [name, weight])).toEqual([
      [face("normal").find(({ weight }) => weight === "600")?.name, "400 600"],
    ]);
  });
});

describe("a font that is named in site.yaml", () => {
  it("takes the place of the first", async () => {
    const chosen = await loadFonts({ font: "atkinson-hyperlegible-mono" });
    expect(chosen.faults).toEqual([]);
    expect(chosen.fonts.text.family).toContain("Mono");
  });

  it("is left out where those before it have all its letters", async () => {
    const more = await loadFonts({ "other-fonts": ["atkinson-hyperlegible-mono", "vazirmatn"] });
    expect(more.faults).toEqual([]);
    expect(more.fonts.others.map(({ family }) => family)).toEqual(fonts.others.map(({ family }) => family));
  });

  it("is reported where it is not installed, and read from no other folder", async () => {
    const { faults, fonts: instead } = await loadFonts({
      font: "no-such-font",
      "other-fonts": ["vazirmatn", "../../vazirmatn"],
    });
    expect(faults).toEqual([
      { name: "no-such-font", pointer: "/font" },
      { name: "../../vazirmatn", pointer: "/other-fonts/1" },
    ]);
    expect(instead.text.family).toBe(fonts.text.family);
  });
});
