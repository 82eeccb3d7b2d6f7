// The packs of the sample's meetings, read from the finished files alone: ranges, right-hand starts and page numbers.
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { linksOf, openPdf, pageTexts } from "./pdf-reading.ts";
import { readCatalogue } from "./sample-documents.ts";

const site = inject("sampleSite");
const blank = "This page is intentionally left blank";

/** What stands at the foot of each page, in its bottom 25 millimetres. */
async function footsOf(pdf: Awaited<ReturnType<typeof openPdf>>): Promise<readonly string[]> {
  const foots: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const low = items.flatMap((item) => ("str" in item && Number(item.transform[5]) < 71 ? [item.str] : []));
    foots.push(low.join("").trim());
  }
  return foots;
}

/** The number of the agenda item at the head of a page; undefined for a page of the front sheet. */
function itemOf(text: string): string | undefined {
  return /Agenda Item (\d+)/.exec(text)?.[1];
}

const meetings = readCatalogue(site).filter(({ documents = [] }) =>
  documents.some(({ name }) => name === "agenda-pack"),
);

it("has the pack of 17 September 2024 among those of the sample", () => {
  expect(meetings.map(({ id }) => id)).toContain("meetings/improving-lives-select-commission/2024-09-17");
});

describe.each(meetings.map(({ id }) => id))("the pack of %s", async (id) => {
  const pdf = await openPdf(join(site, id, "agenda-pack.pdf"));
  const texts = await pageTexts(pdf);
  const front = texts.findIndex((text) => itemOf(text) !== undefined);
  const links = await linksOf(pdf);
  // A paper of the agenda is named with its pages, such as “Minutes of 30 July 2024 3 to 11”.
  const named = links.flatMap(({ from, to, text }) => {
    const last = /to(\d+)$/.exec(text)?.[1];
    if (to === undefined || from > front || (last === undefined && !text.endsWith(String(to)))) return [];
    return [{ text, first: to, last: Number(last ?? to) }];
  });

  it("has a paper on its agenda", () => {
    expect(named.length).toBeGreaterThan(0);
  });

  it("carries on page n the number n", async () => {
    expect(await footsOf(pdf)).toEqual(texts.map((_text, index) => String(index + 1)));
  });

  it("has the pages on its agenda that the papers are on", () => {
    for (const { text, first, last } of named) {
      expect(text.endsWith(first === last ? String(first) : `${first}to${last}`), text).toBe(true);
      const item = itemOf(texts[first - 1] ?? "");
      const own = texts.slice(first - 1, last);
      expect(own.map(itemOf), text).toEqual(own.map(() => item));
      expect(
        own.filter((page) => page.includes(blank)),
        text,
      ).toEqual([]);
      const after = texts[last] ?? "";
      const ends =
        after.includes(blank) || itemOf(after) !== item || named.some((one) => one.first === last + 1);
      expect(ends, text).toBe(true);
    }
    const covered = named.flatMap(({ first, last }) => texts.slice(first - 1, last));
    const papers = texts.filter((text) => itemOf(text) !== undefined && !text.includes(blank));
    expect(covered).toHaveLength(papers.length);
  });

  it("starts every paper on a right-hand page, after one that is full or says that it is blank", () => {
    expect(named.filter(({ first }) => first % 2 === 0)).toEqual([]);
    expect(texts.length % 2).toBe(0);
  });
});
