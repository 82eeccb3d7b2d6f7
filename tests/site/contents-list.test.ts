// Contents lists of pages with few headings and with very many.
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { html } from "../../scripts/lib/html.ts";
import { headingOf } from "../../scripts/lib/outline.ts";
import { buildContents } from "../../scripts/site/contents-list.ts";

type List = (markup: string, settings: Readonly<Record<string, unknown>>) => string | undefined;

const makeList: List = createRequire(import.meta.url)("eleventy-plugin-toc/src/BuildTOC.js");
const filter = (markup: string) => makeList(markup, { tags: ["h2", "h3"], wrapper: "" });

/** Headings of these levels, one after the other. */
const headings = (levels: readonly number[]) =>
  html`${levels.map((level, at) => html`${headingOf({ level, id: `h${at}`, content: html`Heading & ${at}` })}\n`)}`;

const repeat = (levels: readonly number[], times: number) =>
  Array.from({ length: times }, () => levels).flat();

describe("the contents list of a page", () => {
  it.each<[string, readonly number[]]>([
    ["two sections", [2, 2]],
    ["a section with one of its own", [2, 3]],
    ["a section with very many of its own", [2, ...repeat([3], 200), 2, 3]],
    ["very many sections", repeat([2], 200)],
    ["very many sections with one of their own", repeat([2, 3], 100)],
    ["sections with a few of their own each", repeat([2, 3, 3, 3, 3, 3], 40)],
    ["as many as fit beside each other, and a first one of their own", [...repeat([2], 40), 3, 3, 2]],
    ["none but those of a section that is not there", repeat([3], 100)],
  ])("is that of the plugin for all headings at once: %s", (_name, levels) => {
    const text = headings(levels);
    expect(buildContents(text, filter)?.toString()).toBe(filter(text.toString()));
  });

  it("has first what stands before the first section", () => {
    const list = buildContents(headings([3, 3, 2, 3]), filter)?.toString() ?? "";
    expect(list.replaceAll(/<a[^>]*>Heading &amp; (\d)<\/a>/g, "$1")).toBe(
      "<ol><li>0</li><li>1</li><li>2<ol><li>3</li></ol></li></ol>",
    );
  });

  it("is made of pieces, since the plugin looks back over all that it is given for each heading", () => {
    let most = 0;
    const counting = (markup: string) => {
      most = Math.max(most, markup.split("\n").length);
      return filter(markup);
    };
    for (const levels of [[3], [2], [2, 3]]) buildContents(headings([2, ...repeat(levels, 300)]), counting);
    expect(most).toBeLessThan(50);
  });
});
