// What is told of markup goes with it wherever it is put, and chapters are cut where they are told to begin.
import { describe, expect, it } from "vitest";
import { html, joinMarkup, tell, trusted } from "../../scripts/lib/html.ts";
import {
  Caption,
  captionsIn,
  countPlaces,
  cutChapters,
  headingOf,
  headingsIn,
  mapHeadings,
  placeOf,
  ScreenWords,
  withoutScreenWords,
} from "../../scripts/lib/outline.ts";

const heading = (level: number, id: string, words = id) => headingOf({ level, id, content: html`${words}` });
const caption = (of: Caption["of"], id: string) =>
  tell(new Caption(of, id, { label: html`Table 1`, content: html`Words` }));

describe("what markup tells", () => {
  it("goes with it through templates and lists, in order", () => {
    const markup = html`<div>${[heading(2, "a"), "&", html`<p>${caption("table", "t")}${heading(3, "b")}</p>`]}</div>`;
    expect(headingsIn(markup).map(({ level, id }) => [level, id])).toEqual([
      [2, "a"],
      [3, "b"],
    ]);
    expect(captionsIn(markup, "table").map(({ id }) => id)).toEqual(["t"]);
    expect(captionsIn(markup, "figure")).toEqual([]);
    expect(markup.toString()).toBe('<div><h2 id="a">a</h2>&amp;<p><h3 id="b">b</h3></p></div>');
  });

  it("is nothing that text or another renderer's markup could say", () => {
    const markup = html`${'<h2 id="x">no</h2>'}${trusted('<h2 id="x">no</h2>')}`;
    expect(headingsIn(markup)).toEqual([]);
    expect(cutChapters(markup)).toHaveLength(1);
  });

  it("counts pictures and what is too wide, and shows nothing of it", () => {
    const markup = html`${placeOf("picture")}<p>a</p>${[placeOf("picture"), placeOf("wide")]}`;
    expect([countPlaces(markup, "picture"), countPlaces(markup, "wide")]).toEqual([2, 1]);
    expect(markup.toString()).toBe("<p>a</p>");
  });

  it("leaves out what only a screen shows", () => {
    const markup = html`<td>${tell(new ScreenWords(html`<b>Due</b>`))} May</td>`;
    expect(markup.toString()).toBe("<td><b>Due</b> May</td>");
    expect(withoutScreenWords(markup).toString()).toBe("<td> May</td>");
  });
});

describe("chapters", () => {
  it("are cut where they are told to begin, and only there", () => {
    const chapter = placeOf("chapter");
    const markup = joinMarkup([
      trusted("<p>Before</p>"),
      html`${chapter}${heading(2, "a")}<div>${heading(2, "inner")}</div>`,
      html`${chapter}${heading(2, "b")}`,
    ]);
    expect(cutChapters(markup).map(String)).toEqual([
      "<p>Before</p>",
      '<h2 id="a">a</h2><div><h2 id="inner">inner</h2></div>',
      '<h2 id="b">b</h2>',
    ]);
    expect(cutChapters(html`\n${chapter}${heading(2, "a")}`)).toHaveLength(1);
  });
});

describe("a heading", () => {
  it("can be made deeper, and never deeper than the sixth level", () => {
    const markup = mapHeadings(html`${heading(2, "a")}<hr>${heading(6, "b")}`, (one) => one.deeper(1));
    expect(markup.toString()).toBe('<h3 id="a">a</h3><hr><h6 id="b">b</h6>');
    expect(headingsIn(markup).map(({ level }) => level)).toEqual([3, 6]);
  });

  it("is marked with the language around it unless it says one itself", () => {
    const own = headingOf({ level: 2, id: "b", content: html`b`, attributes: html` lang="cy"`, lang: "cy" });
    const markup = mapHeadings(html`${heading(2, "a")}${own}`, (one) => one.within("fr", html` lang="fr"`));
    expect(markup.toString()).toBe('<h2 lang="fr" id="a">a</h2><h2 id="b" lang="cy">b</h2>');
    expect(headingsIn(markup).map(({ lang }) => lang)).toEqual(["fr", "cy"]);
  });
});
