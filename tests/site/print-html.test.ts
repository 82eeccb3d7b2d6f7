// Print HTML says everything in words that are painted or in names: a PDF knows nothing of words that are only hidden.
import { type CheerioAPI, load } from "cheerio";
import { HtmlValidate } from "html-validate";
import { beforeAll, describe, expect, it } from "vitest";
import { pagesOf, renderSource, type Written } from "./render-source.ts";

const pages = ["about", "action-plans/buses-2025", "reviews/buses-2023", "strategies/buses-2024"];

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // As for the pages of the site: anchors with points, long titles, and the standard's own way of writing.
    "valid-id": ["error", { relaxed: true }],
    "long-title": "off",
    "doctype-style": "off",
    "void-style": "off",
    "no-trailing-whitespace": "off",
  },
});

const LONG = "Why buses are late in the villages and what drivers, passengers and schools told us about it";

let written: Written;
beforeAll(async () => {
  const review = "content/reviews/buses-2023/index.md";
  written = await renderSource(
    {
      [review]:
        "---\ntitle: Review\ntype: review\nstatus: published\nsummary: S.\norganization: westford-council\ndate: 2023\n---\n\n" +
        `## ${LONG}\n\nText.\n\n` +
        "## What we found\n\nBuses are late.[^1]\n\nTable: Late {#late}\n\n| | 2023 |\n|---|---|\n| Route 7 | 12 |\n\n" +
        '::: figure src=map.svg id=map alt="The routes"\nThe routes.\n:::\n\n::: recommendations\n:::\n\n' +
        "See [[annex 1]].\n\n[^1]: By 12 minutes.\n",
    },
    "print",
  );
});

const read = (id: string): CheerioAPI => load(written.get(`${id}/index.html`) ?? "");

/** What a listener hears a link called: its label, or else its words that are not hidden. */
function nameOf(link: ReturnType<CheerioAPI>): string {
  const words = link.clone();
  words.find('[aria-hidden="true"]').remove();
  return (link.attr("aria-label") ?? link.attr("data-page-label") ?? words.text()).trim();
}

describe.each(pages)("the print HTML of %s", (id) => {
  it("is valid", async () => {
    const { results } = await validator.validateString(written.get(`${id}/index.html`) ?? "");
    expect(
      results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`)),
    ).toEqual([]);
  });

  it("hides no words for listeners, for they would not be in the PDF", () => {
    expect(read(id)('[class*="visually-hidden"]').length).toBe(0);
  });

  it("has links with names, heads with words, pictures with words, and tables with captions", () => {
    const $ = read(id);
    const nameless = $("a")
      .toArray()
      .filter((link) => nameOf($(link)) === "");
    expect(nameless.length).toBe(0);
    expect(
      $("th").filter((_, head) => $(head).text().trim() === "" || $(head).attr("scope") === undefined).length,
    ).toBe(0);
    expect($("img:not([alt])").length).toBe(0);
    expect($("table").filter((_, table) => $(table).children("caption").text().trim() === "").length).toBe(0);
  });

  it("has marks that are no words only where they are hidden from listeners", () => {
    const $ = read(id);
    expect($("svg:not([role=img])").filter((_, mark) => $(mark).attr("aria-hidden") !== "true").length).toBe(
      0,
    );
  });
});

describe("print HTML", () => {
  it("is written for every publication that is no paper of a meeting", () => {
    expect(
      pagesOf(written)
        .map(([path]) => path.replace("/index.html", ""))
        .filter((id) => !id.startsWith("meetings/"))
        .sort(),
    ).toEqual(pages);
  });

  it("has lists of contents whose entries name what they lead to and wait for the page", () => {
    const $ = read("reviews/buses-2023");
    const lists = $('nav[role="doc-toc"]')
      .toArray()
      .map((list) => $(`#${$(list).attr("aria-labelledby")}`).text());
    expect(lists).toEqual(["Contents", "Recommendations"]);
    const entries = $('nav[role="doc-toc"] a')
      .toArray()
      .map((link) => [$(link).attr("data-page-label"), $(link).find("[data-page-of]").attr("data-page-of")]);
    expect(entries).toContainEqual(["What we found, page ", "what-we-found"]);
    expect(entries).toContainEqual(["Annex 1: All the options, page ", "part-annex-1"]);
    expect(entries).toContainEqual(["Recommendation 2: Publish the timetable., page ", "recommendation-2"]);
    for (const link of $('nav[role="doc-toc"] a').toArray())
      expect($(link).attr("href")).toBe(`#${$(link).find("[data-page-of]").attr("data-page-of")}`);
  });

  it("names a heading whole in the contents, however short it is shown", () => {
    const $ = read("reviews/buses-2023");
    const entry = $(`a[data-page-label="${LONG}, page "]`);
    expect(entry.find(".contents__text").text()).toMatch(/^Why buses .*…$/);
  });

  it("has a figure with one picture and its caption", () => {
    const $ = read("reviews/buses-2023");
    const figure = $("figure");
    expect([figure.attr("role"), figure.find("img").attr("alt"), figure.find("figcaption").length]).toEqual([
      "group",
      "The routes",
      1,
    ]);
  });
});
