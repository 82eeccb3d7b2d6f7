// Chapters in print: short ones share pages, long ones and plans have their own.
import { expect, it } from "vitest";
import { trusted } from "../../scripts/lib/html.ts";
import { type KindName, kinds } from "../../scripts/model/kind.ts";
import { buildBook } from "../../scripts/site/build-book.ts";
import { loadView, publicationOf } from "./load-view.ts";

const chapter = (name: string, words: number, more = "") =>
  `<h2 id="${name}">${name}</h2><p>${"word ".repeat(words)}</p>${more}`;

async function chaptersOf(markup: string, kind: KindName = "review") {
  const publication = publicationOf(await loadView(), "reviews/buses-2023");
  const book = buildBook(
    { ...publication, kind: kinds[kind], parts: [] },
    () => trusted(markup),
    (list) => list,
  );
  return book.chapters.map(({ head, landscape }) => ({ head, landscape }));
}

it("keeps short chapters together under the title", async () => {
  expect(await chaptersOf(chapter("one", 50) + chapter("two", 60) + chapter("three", 900))).toEqual([
    { head: "Review of buses", landscape: false },
    { head: "three", landscape: false },
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
    return buildBook(
      { ...publication, parts: [] },
      () => trusted(markup),
      () => undefined,
    ).tables;
  };
  expect(listed(4)).toEqual([]);
  expect(listed(5)[4]).toEqual({ id: "table-5", label: "Table 5", text: "What it shows" });
});
