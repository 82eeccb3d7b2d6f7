// Chapters in print: short ones share pages, long ones and plans have their own.
import { expect, it } from "vitest";
import { trusted } from "../../scripts/lib/html.ts";
import type { KindName } from "../../scripts/model/kinds/kind-name.ts";
import { kinds } from "../../scripts/model/kinds/kinds.ts";
import { buildBook } from "../../scripts/site/build-book.ts";
import { en } from "../../scripts/words/en.ts";
import { loadView, publicationOf } from "./load-view.ts";

const chapter = (name: string, words: number, more = "") =>
  `<h2 id="${name}">${name}</h2><p>${"word ".repeat(words)}</p>${more}`;

async function chaptersOf(markup: string, kind: KindName = "review") {
  const publication = publicationOf(await loadView(), "reviews/buses-2023");
  const book = buildBook({ ...publication, kind: kinds[kind], parts: [] }, "en-GB", () => trusted(markup), {
    filter: (list) => list,
    words: en,
    annexes: [],
  });
  return book.chapters.map(({ head, landscape }) => ({ head, landscape }));
}

it("keeps chapters together that fill a page at most", async () => {
  expect(await chaptersOf(chapter("one", 200) + chapter("two", 210) + chapter("three", 900))).toEqual([
    { head: "Review of buses", landscape: false },
    { head: "three", landscape: false },
  ]);
});

it.each([
  ["before", chapter("one", 60) + chapter("two", 900)],
  ["after", chapter("two", 900) + chapter("three", 60)],
])(
  "leaves no page mostly empty for a short chapter %s a long one, which names their pages",
  async (_, markup) => {
    expect(await chaptersOf(markup)).toEqual([{ head: "two", landscape: false }]);
  },
);

it("lets short annexes follow on as well", async () => {
  const publication = publicationOf(await loadView(), "reviews/buses-2023");
  const [part] = publication.parts;
  if (part === undefined) throw new Error("The review has no annex.");
  const chaptersWith = (annex: string, lang?: string) =>
    buildBook(
      {
        ...publication,
        parts: [{ ...part, front: { ...part.front, ...(lang === undefined ? {} : { lang }) } }],
      },
      "en-GB",
      (which) => trusted(which === undefined ? chapter("one", 900) : annex),
      { filter: (list) => list, words: en, annexes: [] },
    ).chapters.length;
  expect(chaptersWith(chapter("two", 900))).toBe(2);
  expect(chaptersWith("<p>In a word.</p>")).toBe(1);
  // In another language it has heads of its own.
  expect(chaptersWith("<p>Mewn gair.</p>", "cy")).toBe(2);
});

it("counts a figure as the words that would take its room", async () => {
  const figures = "<figure><img></figure>".repeat(3);
  expect(await chaptersOf(chapter("one", 900) + chapter("two", 10, figures))).toEqual([
    { head: "one", landscape: false },
    { head: "two", landscape: false },
  ]);
});

it("lets the text of a scorecard run on, and turns its tables alone", async () => {
  const table = '<div class="scorecard" data-scorecard="{}"></div>';
  const markup = chapter("one", 300) + chapter("two", 300) + chapter("three", 5, table) + chapter("four", 5);
  expect(await chaptersOf(markup, "scorecard")).toEqual([
    { head: "Review of buses", landscape: false },
    { head: "three", landscape: true },
    { head: "four", landscape: false },
  ]);
});

it("turns a chapter with a plan and never joins it to another", async () => {
  const plan = '<div class="plan"><table></table></div>';
  expect(await chaptersOf(chapter("one", 5) + chapter("two", 5, plan) + chapter("three", 5))).toEqual([
    { head: "one", landscape: false },
    { head: "two", landscape: true },
    { head: "three", landscape: false },
  ]);
});

it("lists tables only where there are five or more", async () => {
  const publication = publicationOf(await loadView(), "reviews/buses-2023");
  const table = (number: number) =>
    `<table id="table-${number}"><caption id="c${number}"><span class="caption__label">Table ${number}</span> What <em>it</em> shows</caption></table>`;
  const listed = (count: number) => {
    const markup = Array.from({ length: count }, (_, index) => table(index + 1)).join("");
    return buildBook({ ...publication, parts: [] }, "en-GB", () => trusted(markup), {
      filter: () => undefined,
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
    buildBook({ ...publication, parts: [] }, "en-GB", () => trusted(chapter("one", 900)), {
      filter: (list) => list,
      words: en,
      annexes: [
        {
          name: "front-annex-figures",
          title: "Annex: Figures",
          body: trusted(`<h3 id="inner">Inner</h3><p>${"word ".repeat(words)}</p>`),
        },
      ],
    });
  // On pages that a chapter and an annex share, the head names both.
  expect(bookWith(50).chapters.map(({ head }) => head)).toEqual(["one; Annex: Figures"]);
  expect(bookWith(900).chapters.map(({ head }) => head)).toEqual(["one", "Annex: Figures"]);
  const contents = String(bookWith(50).contents);
  expect(contents).toContain("Annex: Figures");
  expect(contents).not.toContain("Inner");
});
