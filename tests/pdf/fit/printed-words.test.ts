// What the printer puts into a page is said in the words of the page: the foot of its pages, and the parts of a wide table.
import { afterAll, beforeAll, expect, it } from "vitest";
import { pageStyles } from "../../../layouts/parts/print/page-styles.ts";
import { checkPdf } from "../../../scripts/pdf/check/check-pdf.ts";
import { textOf } from "../../../scripts/pdf/structure/tag.ts";
import { en } from "../../../scripts/words/en.ts";
import type { Words } from "../../../scripts/words/words.ts";
import { openPrintShop, type PrintShop } from "../make-workshop.ts";
import { layFixtures } from "../print-fixtures.ts";
import { paperPage, readPages, tableOf } from "./paper-page.ts";

let shop: PrintShop;

beforeAll(async () => {
  shop = await openPrintShop();
  layFixtures(shop.root);
});

afterAll(() => shop.remove());

const words = (lang: string, pageOf: string): Words => ({ ...en, lang, print: { ...en.print, pageOf } });

it("numbers pages in the words of the document, in their order", async () => {
  const welsh = words("cy", "Allan o {pages}, tudalen {page}");
  const { bytes } = await shop.print(paperPage("<p>Un.</p>", 'lang="cy"', "Papur", welsh));
  const [page] = await readPages(bytes);
  const text = page?.runs.map((run) => run.text).join("") ?? "";
  expect(text).toMatch(/Allan o *1, tudalen *1/);
  expect(text).not.toContain(" of ");
});

it("lets the number of a page run as its words do", () => {
  const stylesOf = (said: Words) =>
    `${pageStyles({ words: said, title: "T", mark: undefined, key: undefined, chapters: [] })}`;
  expect(stylesOf(words("ar", "{page} من {pages}"))).toContain(
    '@bottom-left{content:counter(page) " من " counter(pages);direction:rtl}',
  );
  expect(stylesOf(words("cy", "{page} o {pages}"))).not.toContain("direction");
});

it.each([
  ["cy", undefined],
  ["en-GB", "cy"],
])("names the columns of a part in the words that a page in %s gives", async (lang, marked) => {
  const heads = ["Gwasanaeth", ...Array.from({ length: 29 }, (_, at) => `Mis ${at + 1}`)];
  const row = ["Llyfrgelloedd", ...Array.from({ length: 29 }, (_, at) => `${3_400_000 + at}`)];
  const page = paperPage(tableOf("budget", "Cyllideb", [heads, row]), `lang="${lang}"`).replace(
    "<body>",
    '<body data-columns-words="(colofnau {first}–{last} o {count})" data-column-words="(colofn {last} o {count})" data-words-lang="cy" data-words-dir="ltr">',
  );
  const { bytes, problems } = await shop.print(page);
  expect(problems).toEqual([]);
  const { tags } = await checkPdf(bytes);
  const captions = tags.filter(({ role }) => role === "Caption").map(textOf);
  expect(captions.length).toBeGreaterThan(1);
  for (const caption of captions) expect(caption).toMatch(/\(colofnau \d+–\d+ o 30\)/);
  const spans = tags.filter((tag) => tag.role === "Span" && textOf(tag).includes("colofnau"));
  expect(new Set(spans.map((tag) => tag.lang))).toEqual(new Set(marked === undefined ? [] : [marked]));
});
