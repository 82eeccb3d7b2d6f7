// Pages and print HTML in other languages: what says which language it is in, and which way it runs.
import { load } from "cheerio";
import { beforeAll, describe, expect, it } from "vitest";
import { renderSource, type Written } from "./render-source.ts";

const review = `---
title: بسوں کا جائزہ
type: review
status: published
summary: بسیں کیسے چلتی ہیں۔
organization: westford-council
date: 31 March 2026
lang: ur
---

## خلاصہ

دیکھیں [[recommendation 1]]۔

::: translation lang=sk
### Po slovensky

Dobrý deň.
:::

## سفارشات

::: recommendations
:::
`;

const recommendations = `recommendations:
  - ref: 1
    text: بسیں وقت پر چلائیں۔
    addressed-to: [westford-council]
    due: April 2020
  - ref: 2
    text: راز۔
    addressed-to: [westford-council]
    access: exempt
    paragraph: 3
`;

const annex = `---
title: The same in English
label: Annex 1
order: 1
lang: en-GB
---

## What it says

::: translation lang=ar title="بالعربية"
هل تحتاج إلى مساعدة؟
:::
`;

const secret = `---
title: راز
label: ضمیمہ 2
order: 2
access: exempt
paragraph: 3
---

راز۔
`;

const files = {
  "content/reviews/urdu/index.md": review,
  "content/reviews/urdu/recommendations.yaml": recommendations,
  "content/reviews/urdu/annex-1.md": annex,
  "content/reviews/urdu/annex-2.md": secret,
};

/** What an element says of its language. */
const languageOf = (written: Written, path: string, selector: string) => {
  const element = load(written.get(path) ?? "")(selector).first();
  return [element.attr("lang"), element.attr("dir")];
};

describe("a page in Urdu", () => {
  let site: Written = new Map();
  const page = "reviews/urdu/index.html";

  beforeAll(async () => {
    site = await renderSource(files, "site");
  });

  it("runs from right to left, and what the site puts around it does not", () => {
    expect(languageOf(site, page, "html")).toEqual(["ur", "rtl"]);
    for (const selector of [
      ".govuk-skip-link",
      ".site-header",
      ".govuk-breadcrumbs",
      ".page-head__kind",
      ".page-head__about",
      ".site-footer",
    ])
      expect([selector, ...languageOf(site, page, selector)]).toEqual([selector, "en-GB", "ltr"]);
    expect(languageOf(site, page, "h1")).toEqual([undefined, undefined]);
  });

  it("has a contents list whose entries are in the language of their headings", () => {
    const $ = load(site.get(page) ?? "");
    const entries = $("nav.contents a").map((_, one) => `${$(one).text()} ${$(one).attr("lang") ?? ""}`);
    expect(entries.get()).toEqual(["خلاصہ ", "Po slovensky sk", "سفارشات "]);
  });

  it("is named in its language on pages in another", () => {
    expect(languageOf(site, "reviews/index.html", '.card a[href$="/urdu/"]')).toEqual(["ur", "rtl"]);
    expect(languageOf(site, "all/index.html", 'a[href$="/reviews/urdu/"]')).toEqual(["ur", "rtl"]);
    expect(languageOf(site, "due/index.html", ".due__publication [lang]")).toEqual(["ur", "rtl"]);
    expect(languageOf(site, "due/index.html", ".cell__content [lang]")).toEqual(["ur", "rtl"]);
  });

  it("says in the language of the site, and as such, what is withheld of it", () => {
    const $ = load(site.get(page) ?? "");
    const notes = $(".exempt").map((_, one) => `${$(one).text().slice(-70)} ${$(one).attr("lang")}`);
    expect(new Set(notes.get().map((note) => note.split(" ").at(-1)))).toEqual(new Set(["en-GB"]));
    expect(notes.get().length).toBeGreaterThanOrEqual(3);
  });

  it("leaves pages in the language of the site as they are", () => {
    expect(languageOf(site, "reviews/buses-2023/index.html", "html")).toEqual(["en-GB", undefined]);
    expect(site.get("reviews/buses-2023/index.html")).not.toContain("dir=");
  });

  it("has parts with a language of their own, and blocks under what their language is called in itself", () => {
    const part = "reviews/urdu/annex-1/index.html";
    expect(languageOf(site, part, "html")).toEqual(["en-GB", undefined]);
    expect(languageOf(site, part, ".page-head__kind a")).toEqual(["ur", "rtl"]);
    expect(languageOf(site, part, ".translation")).toEqual(["ar", "rtl"]);
    expect(load(site.get(part) ?? "")(".translation__name").text()).toBe("بالعربية");
    expect(load(site.get(page) ?? "")(".translation__name").text()).toBe("Slovenčina");
  });
});

describe("a printed publication in Urdu", () => {
  let print: Written = new Map();
  const page = "reviews/urdu/index.html";

  beforeAll(async () => {
    print = await renderSource(files, "print");
  });

  it("runs from right to left, but for a part in another language", () => {
    expect(languageOf(print, page, "html")).toEqual(["ur", "rtl"]);
    expect(languageOf(print, page, "section.chapter:has(#part-annex-1)")).toEqual(["en-GB", "ltr"]);
    expect(languageOf(print, page, "#part-annex-1")).toEqual(["en-GB", "ltr"]);
  });

  it("has language on paragraphs themselves, where Chromium looks for it", () => {
    const $ = load(print.get(page) ?? "");
    const paragraphs = $(".translation p").map((_, one) => `${$(one).attr("lang")} ${$(one).attr("dir")}`);
    expect(paragraphs.get()).toEqual(["sk ltr", "sk ltr", "ar rtl", "ar rtl"]);
  });

  it("has the words of entries in their language, and leaders and numbers as in all others", () => {
    const $ = load(print.get(page) ?? "");
    const entries = $(".contents a").map((_, one) => {
      const words = $(one).find(".contents__text");
      return `${words.text()}: ${$(one).attr("lang") ?? ""}${words.attr("lang") ?? ""}`;
    });
    expect(entries.get().slice(0, 5)).toEqual([
      "خلاصہ: ",
      "Po slovensky: sk",
      "سفارشات: ",
      "Annex 1: The same in English: en-GB",
      "What it says: en-GB",
    ]);
  });

  it("says in the language of the site, and as such, what is withheld of it", () => {
    const $ = load(print.get(page) ?? "");
    const notes = $(".exempt, .withheld").map((_, one) => `${$(one).attr("lang")} ${$(one).attr("dir")}`);
    expect(notes.length).toBeGreaterThan(1);
    expect(new Set(notes.get())).toEqual(new Set(["en-GB ltr"]));
  });

  it("keeps the label of a reference in the language that it is in", () => {
    expect(
      load(print.get(page) ?? "")('a[href="#recommendation-1"] [lang="en-GB"][dir="ltr"]').text(),
    ).toContain("recommendation 1");
  });
});
