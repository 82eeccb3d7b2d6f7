// Contents lists of pages, as Eleventy's plugin makes them of the headings that a text tells.
import { describe, expect, it } from "vitest";
import { type HtmlValue, html } from "../../scripts/lib/html.ts";
import { headingOf } from "../../scripts/lib/outline.ts";
import { addContentsFilter } from "../../scripts/site/contents-filter.ts";
import { buildContents, type ContentsFilter } from "../../scripts/site/contents-list.ts";

/** The filter, and what it is given. */
function makeFilter(): { readonly filter: ContentsFilter; readonly given: readonly string[] } {
  const filters = new Map<string, unknown>();
  const given: string[] = [];
  const addFilter = (name: string, work: (markup: string) => string) => {
    filters.set(name, (markup: string) => {
      given.push(markup);
      return work(markup);
    });
  };
  const filter = addContentsFilter({
    addPlugin: (plugin, options) => plugin({ addFilter }, options),
    getFilter: (name) => filters.get(name),
  });
  return { filter, given };
}

const { filter } = makeFilter();
const listOf = (...headings: readonly HtmlValue[]) =>
  buildContents(html`<div>${headings}</div>`, filter)?.toString().replaceAll("\n", "");
const heading = (level: number, id: string, content: HtmlValue = id) =>
  html`<div class="heading">${headingOf({ level, id, content: html`${content}` })}<a href="#${id}">#</a></div>`;
/** The list with its lists in brackets. */
const shape = (...levels: readonly number[]) =>
  listOf(levels.map((level, at) => heading(level, `h${at}`)))
    ?.replaceAll(/<a [^>]*>(h\d+)<\/a>/g, " $1")
    .replaceAll(/<\/?li>/g, "")
    .replaceAll("<ol>", "[")
    .replaceAll("</ol>", "]");

describe("the contents list of a page", () => {
  it("nests what is below a section, wherever headings stand, and leaves deeper ones out", () => {
    expect(shape(2, 2)).toBe("[ h0 h1]");
    expect(shape(2, 3, 4, 3, 2, 2, 3)).toBe("[ h0[ h1 h3] h4 h5[ h6]]");
    expect(shape(3, 3, 2, 3)).toBe("[ h0 h1 h2[ h3]]");
  });

  it("is left out where there is one place to go to at most", () => {
    expect(shape(2)).toBeUndefined();
    expect(shape(4, 4, 4)).toBeUndefined();
  });

  it("has the words of headings without their marks, and signs for what is raised", () => {
    const note = html`<sup><a role="doc-noteref" href="#n">1</a></sup>`;
    expect(listOf(heading(2, "a", html`10<sup>6</sup> <em>people</em>${note}`), heading(2, "b"))).toBe(
      '<ol><li><a href="#a">10⁶ people</a></li><li><a href="#b">b</a></li></ol>',
    );
  });

  it("keeps escaped what is", () => {
    const [words, id] = ['<b>A & B</b> is written &lt;b&gt; "so"', 'a"&<b'];
    expect(listOf(heading(2, id, words), heading(2, "b"))).toBe(
      html`<ol><li><a href="#${id}">${words}</a></li><li><a href="#b">b</a></li></ol>`.toString(),
    );
  });

  it("says of an entry in which language it is, and nothing else that a heading has", () => {
    const attributes = html` lang="ur" dir="rtl" data-screen="navigation"`;
    const urdu = headingOf({ level: 2, id: "a", content: html`خلاصہ`, attributes, lang: "ur" });
    expect(listOf(urdu, heading(2, "b"))).toBe(
      '<ol><li><a href="#a" lang="ur" dir="rtl">خلاصہ</a></li><li><a href="#b">b</a></li></ol>',
    );
  });

  it("cuts long headings", () => {
    const [first] = listOf(heading(2, "a", "A heading, ".repeat(20)), heading(2, "b"))?.split("</a>") ?? [];
    expect(first).toBe(`<ol><li><a href="#a">${"A heading, ".repeat(8)}A heading…`);
  });

  it("is made from HTML at once, of headings alone", () => {
    const { filter: counting, given } = makeFilter();
    buildContents(
      html`<p>Words</p>${Array.from({ length: 500 }, (_, at) => heading(2, `h${at}`))}`,
      counting,
    );
    expect(given).toHaveLength(1);
    expect(given[0]).not.toContain("Words");
  });
});
