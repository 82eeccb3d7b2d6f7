// Chapters in print: short ones share pages, long ones and plans have their own.
import { expect, it } from "vitest";
import { type HtmlValue, html, type SafeHtml, tell } from "../../scripts/lib/html.ts";
import { Caption, headingOf, placeOf } from "../../scripts/lib/outline.ts";
import { pictureTag } from "../../scripts/lib/picture-tag.ts";
import type { KindName } from "../../scripts/model/kinds/kind-name.ts";
import { kinds } from "../../scripts/model/kinds/kinds.ts";
import { buildBook } from "../../scripts/site/build-book.ts";
import { en } from "../../scripts/words/en.ts";
import { loadView, publicationOf } from "./load-view.ts";

const chapter = (name: string, words: number, more: HtmlValue = "") =>
  html`${placeOf("chapter")}${headingOf({ level: 2, id: name, content: html`${name}` })}<p>${"word ".repeat(words)}</p>${more}`;

async function chaptersOf(markup: HtmlValue, kind: KindName = "review") {
  const publication = publicationOf(await loadView(), "reviews/buses-2023");
  const book = buildBook({ ...publication, kind: kinds[kind], parts: [] }, "en-GB", () => html`${markup}`, {
    words: en,
    annexes: [],
  });
  return book.chapters.map(({ head, landscape }) => ({ head, landscape }));
}

it("keeps chapters together that fill a page at most", async () => {
  expect(await chaptersOf([chapter("one", 200), chapter("two", 210), chapter("three", 900)])).toEqual([
    { head: "Review of buses", landscape: false },
    { head: "three", landscape: false },
  ]);
});

it.each([
  ["before", [chapter("one", 60), chapter("two", 900)]],
  ["after", [chapter("two", 900), chapter("three", 60)]],
])(
  "leaves no page mostly empty for a short chapter %s a long one, and names neither on pages of both",
  async (_, markup) => {
    expect(await chaptersOf(markup)).toEqual([{ head: "Review of buses", landscape: false }]);
  },
);

it("lets short annexes follow on as well", async () => {
  const publication = publicationOf(await loadView(), "reviews/buses-2023");
  const [part] = publication.parts;
  if (part === undefined) throw new Error("The review has no annex.");
  const chaptersWith = (annex: SafeHtml, lang?: string) =>
    buildBook(
      {
        ...publication,
        parts: [{ ...part, front: { ...part.front, ...(lang === undefined ? {} : { lang }) } }],
      },
      "en-GB",
      (which) => (which === undefined ? chapter("one", 900) : annex),
      { words: en, annexes: [] },
    ).chapters.length;
  expect(chaptersWith(chapter("two", 900))).toBe(2);
  expect(chaptersWith(html`<p>In a word.</p>`)).toBe(1);
  // In another language it has heads of its own.
  expect(chaptersWith(html`<p>Mewn gair.</p>`, "cy")).toBe(2);
});

it("counts a figure as the words that would take its room", async () => {
  const figures = [1, 2, 3].map(() => pictureTag({ src: "a.png" }, "A bus."));
  expect(await chaptersOf([chapter("one", 900), chapter("two", 10, figures)])).toEqual([
    { head: "one", landscape: false },
    { head: "two", landscape: false },
  ]);
});

it("lets the text of a scorecard run on, and turns its tables alone", async () => {
  const wide = placeOf("wide");
  const markup = [chapter("one", 300), chapter("two", 300), chapter("three", 5, wide), chapter("four", 5)];
  expect(await chaptersOf(markup, "scorecard")).toEqual([
    { head: "Review of buses", landscape: false },
    { head: "three", landscape: true },
    { head: "four", landscape: false },
  ]);
});

it("turns a chapter with a plan and never joins it to another", async () => {
  const wide = placeOf("wide");
  expect(await chaptersOf([chapter("one", 5), chapter("two", 5, wide), chapter("three", 5)])).toEqual([
    { head: "one", landscape: false },
    { head: "two", landscape: true },
    { head: "three", landscape: false },
  ]);
});

it("lists tables only where there are five or more", async () => {
  const publication = publicationOf(await loadView(), "reviews/buses-2023");
  const caption = (number: number) =>
    tell(
      new Caption("table", `table-${number}`, {
        label: html`Table ${number}`,
        content: html`What <em>it</em> shows`,
      }),
    );
  const listed = (count: number) => {
    const markup = html`${Array.from({ length: count }, (_, index) => caption(index + 1))}<table></table>`;
    return buildBook({ ...publication, parts: [] }, "en-GB", () => markup, {
      words: en,
      annexes: [],
    }).tables;
  };
  expect(listed(4)).toEqual([]);
  expect(listed(5)[4]).toEqual({ id: "table-5", label: "Table 5", text: "What it shows" });
});

it("has annexes behind the text, short ones on its last pages, and only their headings in the contents", async () => {
  const publication = publicationOf(await loadView(), "reviews/buses-2023");
  const bookWith = (words: number) =>
    buildBook({ ...publication, parts: [] }, "en-GB", () => chapter("one", 900), {
      words: en,
      annexes: [
        {
          name: "front-annex-figures",
          title: "Annex: Figures",
          body: html`${headingOf({ level: 3, id: "inner", content: html`Inner` })}<p>${"word ".repeat(words)}</p>`,
        },
      ],
    });
  expect(bookWith(50).chapters.map(({ head }) => head)).toEqual(["Review of buses"]);
  expect(bookWith(900).chapters.map(({ head }) => head)).toEqual(["one", "Annex: Figures"]);
  expect(bookWith(50).headings.map(({ words }) => words)).toEqual(["one", "Annex: Figures"]);
});
