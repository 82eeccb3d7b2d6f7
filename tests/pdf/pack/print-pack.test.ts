// A pack, judged by its file alone: its numbers, ranges, blank pages, links, bookmarks and tags.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkPdf } from "../../../scripts/pdf/check/check-pdf.ts";
import { openPrinter } from "../../../scripts/pdf/open-printer.ts";
import type { PackOrder, PackResult } from "../../../scripts/pdf/pack/pack-order.ts";
import { openPrintFolder } from "../../../scripts/pdf/read-print-file.ts";
import { readDocument } from "../../../scripts/pdf/reading/read-document.ts";
import { readTaggedText } from "../../support/read-tagged-text.ts";
import { wordsOfTags } from "../../support/words-of-tags.ts";
import { forbidLaunch, makeWorkshop, recordLaunches, type Workshop } from "../make-workshop.ts";
import { layFixtures } from "../print-fixtures.ts";
import { readTexts, withPdfjs } from "../read-with-pdfjs.ts";
import { type MadePaper, orderPack, pagesOf } from "./make-pack.ts";

const BLANK = "This page is intentionally left blank.";
const counts: Readonly<Record<string, number>> = { report: 3, annex: 1, minutes: 4, programme: 2 };
const contents =
  '<nav role="doc-toc"><ol><li><a href="#part-2">Part 2 <b data-page-of="part-2"></b></a></li></ol></nav>';

const front: MadePaper = {
  key: "front",
  title: "Agenda",
  body: `<h1>Agenda</h1><table><tr><th scope="col">Paper</th><th scope="col">Pages</th></tr>
${Object.keys(counts)
  .map(
    (key) =>
      `<tr><td><a href="https://pack.invalid/${key}">The ${key}</a></td><td>pages of ${key}: <span data-pages-of="${key}" data-page-range="{first} to {last}"></span>.</td></tr>`,
  )
  .join("\n")}</table>
<p>Both papers of item 8: <span data-pages-of="report annex"></span>.
See <a href="https://pack.invalid/minutes#part-3">part 3 of the minutes</a> and
<a href="https://beside.invalid/more/the%20sums%20(final).csv">the sums</a>.</p>`,
};

function papers(changes: Partial<Record<string, number>> = {}): readonly MadePaper[] {
  const make = (key: string, title: string, item?: MadePaper["item"]): MadePaper => {
    const body = pagesOf(key, title, changes[key] ?? counts[key] ?? 1).replace("</h1>", `</h1>${contents}`);
    return { key, title, body: key === "annex" ? pagesOf(key, title, 1) : body, ...(item && { item }) };
  };
  const visit = { number: "8", title: "Focused visit" };
  return [
    front,
    make("report", "Report on the visit", visit),
    make("annex", "Annex A", visit),
    make("minutes", "Minutes", { number: "9", title: "Minutes of the last meeting" }),
    make("programme", "Work programme"),
  ];
}

let workshop: Workshop;
let order: PackOrder;
let result: PackResult;
let bytes: Uint8Array;
let texts: string[];

beforeAll(async () => {
  workshop = await makeWorkshop();
  layFixtures(workshop.root);
  order = await orderPack(workshop, "pack", papers());
  result = await print(order);
  bytes = await readFile(order.output);
  texts = await readTexts(bytes);
});
afterAll(() => workshop.remove());

async function print(
  ordered: PackOrder,
  { browser, cache = "cache", tabs }: { browser?: "none"; cache?: string; tabs?: number } = {},
): Promise<PackResult> {
  const launches = await recordLaunches();
  const printer = await openPrinter({
    folder: openPrintFolder(workshop.root),
    cacheDirectory: join(workshop.folder, cache),
    browser: browser === "none" ? forbidLaunch(launches.fingerprint) : launches,
    tabs,
  });
  return printer.printPack(ordered).finally(() => printer.close());
}

/** The page, from 1, on which words are that stand on one page only. */
function pageWith(words: string, within = texts): number {
  const pages = within.flatMap((text, index) => (text.includes(words) ? [index + 1] : []));
  expect([words, pages.length]).toEqual([words, 1]);
  return pages[0] ?? 0;
}

/** The number in the foot of a page. */
function footOf(text: string | undefined): string | undefined {
  return /Folio (\d+)\b/.exec(text ?? "")?.[1];
}

test("there is nothing wrong with the pack", () => {
  expect(result.problems).toEqual([]);
  expect(result.papers.every(({ printed }) => printed)).toBe(true);
});

test("page n of the file carries number n, and says so to viewers", async () => {
  expect(texts.map(footOf)).toEqual(texts.map((_, index) => String(index + 1)));
  await withPdfjs(bytes, async (document) => {
    expect(await document.getPageLabels()).toEqual(texts.map((_, index) => String(index + 1)));
  });
});

test("every paper starts on a right-hand page, and the page before it is its last or says that it is blank", () => {
  for (const [key, count] of Object.entries(counts)) {
    const first = pageWith(`${key}-1-words`);
    expect([key, first % 2]).toEqual([key, 1]);
    const last = pageWith(`${key}-${count}-words`);
    expect(last).toBe(first + count - 1);
    expect([key, texts[last]?.includes(BLANK) ?? false]).toEqual([key, count % 2 === 1]);
  }
  expect(texts.length % 2).toBe(0);
});

test("the front sheet has the pages on which the papers are", () => {
  for (const [key, count] of Object.entries(counts)) {
    const first = pageWith(`${key}-1-words`);
    const range = count === 1 ? String(first) : `${first} to ${first + count - 1}`;
    expect(texts[0]).toContain(`pages of ${key}: ${range} .`);
  }
  expect(texts[0]).toContain(`item 8: ${pageWith("report-1-words")}–${pageWith("annex-1-words")} .`);
});

test("a contents list inside a paper has the pages of the pack", () => {
  for (const key of ["report", "minutes", "programme"]) {
    const page = pageWith(`${key}-1-words`);
    expect(texts[page - 1]).toMatch(new RegExp(`Part 2 ${pageWith(`${key}-2-words`)}\\b`));
  }
});

test("the head of a page names its item", () => {
  expect(texts.map((text) => /Agenda Item (\d+)/.exec(text)?.[1])).toEqual(
    texts.map((_, index) => (index < 2 ? undefined : index < 8 ? "8" : index < 12 ? "9" : undefined)),
  );
});

test("bookmarks go from item to paper to heading", async () => {
  const { outline } = await readDocument(bytes);
  const shape = outline.map(({ title, page, children }) => [title, page, children.map((each) => each.title)]);
  expect(shape).toEqual([
    ["Agenda", 1, []],
    ["8. Focused visit", 3, ["Report on the visit", "Annex A"]],
    ["9. Minutes of the last meeting", 9, ["Minutes"]],
    ["Work programme", 13, ["Part 1 of Work programme", "Part 2 of Work programme"]],
  ]);
  expect(outline[1]?.children[0]?.children.map(({ title, page }) => [title, page])).toEqual([
    ["Part 1 of Report on the visit", 3],
    ["Part 2 of Report on the visit", 4],
    ["Part 3 of Report on the visit", 5],
  ]);
});

test("links between papers lead to the right page", async () => {
  await withPdfjs(bytes, async (document) => {
    const landing = async (number: number): Promise<number[]> => {
      const all = await (await document.getPage(number)).getAnnotations();
      const links = all.filter(({ unsafeUrl }) => unsafeUrl === undefined);
      return Promise.all(
        links.map(
          async ({ dest }) => 1 + (await document.getPageIndex((await document.getDestination(dest))?.[0])),
        ),
      );
    };
    expect(await landing(1)).toEqual([
      ...Object.keys(counts).map((key) => pageWith(`${key}-1-words`)),
      pageWith("minutes-3-words"),
    ]);
    expect(await landing(9)).toEqual([pageWith("minutes-2-words")]);
  });
  expect(Buffer.from(bytes).includes("pack.invalid")).toBe(false);
});

test("links to files beside the pack are relative to its folder", async () => {
  const links = await withPdfjs(bytes, async (document) => (await document.getPage(1)).getAnnotations());
  expect(
    links.flatMap(({ unsafeUrl, contentsObj }) => (unsafeUrl ? [[unsafeUrl, contentsObj?.str]] : [])),
  ).toEqual([["./more/the%20sums%20(final).csv", "the sums"]]);
  expect(Buffer.from(bytes).includes("beside.invalid")).toBe(false);
});

test("one tag tree holds every word once, in the order of the papers", async () => {
  const { roots, untagged, unclaimed, claimedTwice } = await readTaggedText(bytes);
  expect({ untagged, unclaimed, claimedTwice }).toEqual({ untagged: [], unclaimed: [], claimedTwice: [] });
  const words = wordsOfTags(roots).map(String).join(" ");
  const places = Object.keys(counts).map((key) => words.indexOf(`${key}-1-words`));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places[0]).toBeGreaterThan(0);
});

test("it keeps the rules of PDF/UA", async () => {
  const { findings, facts } = await checkPdf(bytes);
  expect(findings).toEqual([]);
  expect(facts).toMatchObject({ pdfUa: "1", pdfA: "2A", title: "Agenda", authors: ["Westford Council"] });
});

test("it is the same in another browser, in another order, and out of the cache", async () => {
  const anew = await print(order, { cache: "other", tabs: 1 });
  expect(anew).toMatchObject({ sha256: result.sha256, reused: false });
  const reused = await print(order, { browser: "none" });
  expect(reused).toMatchObject({ sha256: result.sha256, reused: true });
  expect(reused.papers.some(({ printed }) => printed)).toBe(false);
});

test("only a paper that has changed is printed, and those whose numbers have moved", async () => {
  const printedOf = ({ papers: all }: PackResult) =>
    all.filter(({ printed }) => printed).map(({ key }) => key);
  const changed = papers().map((paper) =>
    paper.key === "annex" ? { ...paper, body: paper.body.replace("alone", "alone now") } : paper,
  );
  const same = await print(await orderPack(workshop, "pack", changed));
  expect([printedOf(same), same.problems]).toEqual([["annex"], []]);

  // One page more fills the blank page of the report: the front sheet alone has other numbers.
  const longer = await print(await orderPack(workshop, "pack", papers({ report: 4 })));
  expect(printedOf(longer)).toEqual(["front", "report", "annex"]);

  const longest = await print(await orderPack(workshop, "pack", papers({ report: 5 })));
  expect(printedOf(longest)).toEqual(["front", "report", "annex", "minutes", "programme"]);
  const cached = await readFile(order.output);
  const fresh = await print(await orderPack(workshop, "pack", papers({ report: 5 })), { cache: "fresh" });
  expect(fresh.sha256).toBe(longest.sha256);
  expect(Buffer.compare(await readFile(order.output), cached)).toBe(0);
});

test("a supplement goes on from the last page of the pack", async () => {
  const late = await orderPack(
    workshop,
    "supplement",
    [
      { ...front, body: '<h1>Supplement</h1><p>The late paper: <span data-pages-of="late"></span>.</p>' },
      { key: "late", title: "Late paper", body: pagesOf("late", "Late paper", 3) },
    ],
    187,
  );
  const supplement = await print(late);
  expect(supplement.problems).toEqual([]);
  const file = await readFile(late.output);
  const pages = await readTexts(file);
  expect(pages.map(footOf)).toEqual(["187", "188", "189", "190", "191", "192"]);
  expect(pages[0]).toContain("The late paper: 189–191 .");
  await withPdfjs(file, async (document) => {
    expect(await document.getPageLabels()).toEqual(["187", "188", "189", "190", "191", "192"]);
  });
});

test("a link or range to what is not in the pack is a problem, named with its paper", async () => {
  const lost = await orderPack(workshop, "lost", [
    {
      key: "front",
      title: "Agenda",
      body:
        '<h1>Agenda</h1><p><a href="https://pack.invalid/gone">Gone</a> <a href="https://pack.invalid/late#no">No</a> ' +
        '<span data-pages-of="absent"></span></p>',
    },
    { key: "late", title: "Late paper", body: pagesOf("late", "Late paper", 1) },
  ]);
  const { problems } = await print(lost);
  expect(problems).toEqual([
    expect.stringMatching(/^front: .*“absent”/),
    expect.stringMatching(/^front: .*“gone”.*not in this pack/),
    expect.stringMatching(/^front: .*“no” in the paper “late”/),
  ]);
});
