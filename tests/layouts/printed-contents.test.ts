// The contents list of a printed document, of the headings that its markup tells.
import { expect, it } from "vitest";
import { printedContents } from "../../layouts/parts/print/printed-contents.ts";
import { html } from "../../scripts/lib/html.ts";
import { headingOf, listedHeadings } from "../../scripts/lib/outline.ts";
import { en } from "../../scripts/words/en.ts";

const heading = (level: number, id: string, lang?: string) =>
  headingOf({ level, id, content: html`<b>${id}</b> & more`, lang });
const list = (...headings: readonly ReturnType<typeof heading>[]) =>
  printedContents(en.print, listedHeadings(html`<div>${headings}</div>`))?.toString();
/** Its lists in brackets, with the anchor of each entry. */
const shape = (...levels: readonly number[]) =>
  list(...levels.map((level, at) => heading(level, `h${at}`)))
    ?.replaceAll(/<ol>/g, "[")
    .replaceAll(/<\/ol>/g, "]")
    .replaceAll(/<a [^>]*href="#(h\d+)".*?<\/a>/g, " $1")
    .replaceAll(/<\/?li>/g, "");

it("nests what is below a section, and leaves deeper headings out", () => {
  expect(shape(2, 3, 4, 3, 2, 2, 3)).toBe("[ h0[ h1 h3] h4 h5[ h6]]");
  expect(shape(3, 3, 2, 3)).toBe("[ h0 h1 h2[ h3]]");
  expect(shape(4)).toBeUndefined();
});

it("says the words of each once, with its page for a listener, and in which language they are", () => {
  expect(list(heading(2, "a"), heading(2, "b", "ur"))).toBe(
    "<ol>" +
      '<li><a class="contents__entry" href="#a" data-page-label="a &amp; more, page "><span class="contents__text">a &amp; more</span><span class="contents__leader"></span> <span class="contents__page" data-page-of="a"></span></a></li>' +
      '<li><a class="contents__entry" href="#b" data-page-label="b &amp; more, page "><span class="contents__text" lang="ur" dir="rtl">b &amp; more</span><span class="contents__leader"></span> <span class="contents__page" data-page-of="b"></span></a></li>' +
      "</ol>",
  );
});

it("keeps an entry to a line, and its name whole", () => {
  const words = "A heading, ".repeat(20).trim();
  const text = headingOf({ level: 2, id: "a", content: html`${words}` });
  const entry = printedContents(en.print, listedHeadings(text))?.toString() ?? "";
  expect(/contents__text">([^<]*)</.exec(entry)?.[1]).toBe(`${"A heading, ".repeat(6)}A heading…`);
  expect(entry).toContain(`data-page-label="${words}`);
});
