// A site is said in its own language, with the words that it has put in the place of others.
import { describe, expect, it } from "vitest";
import { html } from "../../scripts/lib/html.ts";
import { siteWords, wordsOf } from "../../scripts/words/catalogues.ts";
import { en } from "../../scripts/words/en.ts";
import { grammarOf } from "../../scripts/words/grammar.ts";

const cy = { ...en, lang: "cy" };

describe("the words", () => {
  it("are those of a language, whatever its country", () => {
    expect(wordsOf("en", [cy, en])).toBe(en);
    expect(wordsOf("cy-GB", [cy, en])).toBe(cy);
    expect(wordsOf("ur", [cy, en])).toBeUndefined();
  });

  it("of a site in a language without any are those of the first", () => {
    expect(siteWords("ur", {}, [cy, en]).lang).toBe("cy");
  });

  it("give way to those of the site, by key", () => {
    const { interface: words, site } = siteWords("en-GB", { search: "Find" });
    expect(words.search).toBe("Find");
    expect(words.menu).toBe(en.interface.menu);
    expect(site).toBe(en.site);
  });

  it.each([
    [1, "1 kB"],
    [499, "1 kB"],
    [38_400, "38 kB"],
    [1_234_567, "1.2 MB"],
  ])("%d bytes are %s", (bytes, expected) => {
    expect(en.publications.size(bytes)).toBe(expected);
  });

  it("take links in the middle of a sentence", () => {
    const link = (words: string) => html`<a href="#">${words}</a>`;
    const sentence = en.site.notFound.ways(html, { search: link, all: link, home: link });
    expect(sentence.toString()).toMatch(/^You can <a href="#">search<\/a>, .*<\/a>\.$/);
  });
});

describe("a language", () => {
  it("has its own plurals", () => {
    const noun = { one: "strona", few: "strony", other: "stron" };
    const { count } = grammarOf("pl");
    expect([1, 3, 5].map((number) => count(number, noun))).toEqual(["1 strona", "3 strony", "5 stron"]);
  });

  it("has its own lists and numbers", () => {
    expect(grammarOf("en-GB").and(["A", "B", "C"])).toBe("A, B and C");
    expect(grammarOf("de").and(["A", "B"])).toBe("A und B");
    expect([grammarOf("en-GB"), grammarOf("de")].map(({ number }) => number(1234.5))).toEqual([
      "1,234.5",
      "1.234,5",
    ]);
  });

  it("has its own order of names, whatever their case", () => {
    expect(["Zoo", "NHS", "National", "apple"].sort(grammarOf("en-GB").compare)).toEqual([
      "apple",
      "National",
      "NHS",
      "Zoo",
    ]);
  });
});
