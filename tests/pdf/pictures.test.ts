// A picture larger than a page is scaled down by itself: it is whole, and the type beside it keeps its size. A small one
// stays small.
import { PDFArray, PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { pageStyles } from "../../layouts/parts/print/page-styles.ts";
import { deriveBrand } from "../../scripts/model/site/brand.ts";
import { compileStyles } from "../../scripts/site/styles/compile-styles.ts";
import { en } from "../../scripts/words/en.ts";
import { openPrintShop, type PrintShop } from "./make-workshop.ts";
import { withPdfjs } from "./read-with-pdfjs.ts";

const font = { family: "Atkinson Hyperlegible Next", files: [] };
const styles = await compileStyles("print", deriveBrand("#00539f"), {
  text: font,
  code: font,
  others: [],
  widthOf: () => undefined,
});

let shop: PrintShop;

beforeAll(async () => {
  shop = await openPrintShop();
});

afterAll(() => shop.remove());

it.each([
  { sort: "wide", width: 2976, height: 900 },
  { sort: "high", width: 900, height: 2976 },
  { sort: "large", width: 2976, height: 2976 },
])("is whole where it is $sort, in the text and in a figure", async ({ width, height }) => {
  const picture = sharp({ create: { width, height, channels: 3, background: "#357" } });
  await shop.write("map.png", await picture.png().toBuffer());
  const shown = '<img src="/map.png" alt="A map">';
  // Left to itself, Chromium prints the type of the whole document smaller where anything is too wide.
  for (const body of [`<p>${shown}</p>`, `<figure>${shown}</figure>`]) {
    const { bytes, pages, problems } = await shop.print(printPage(body));
    expect(problems).toEqual([]);
    expect(pages).toBe(1);
    expect(await sizeOfType(bytes)).toBeCloseTo(11, 1);
  }
});

it.each([
  ["chapter", '<section class="chapter chapter--landscape chapter-1">', "</section>"],
  [
    "list with a wide table",
    '<section class="chapter chapter-1"><ul data-across><li>',
    "</li></ul></section>",
  ],
])("is whole on a page that lies across, in a %s", async (_what, before, after) => {
  const picture = sharp({ create: { width: 900, height: 2976, channels: 3, background: "#357" } });
  await shop.write("map.png", await picture.png().toBuffer());
  const pages = pageStyles({
    words: en,
    title: "Map",
    mark: undefined,
    key: undefined,
    chapters: [{ name: "chapter-1", head: "Map", landscape: before.includes("landscape") }],
  });
  const { pages: count, faults } = await shop.print(
    printPage(`${pages}${before}<p><img src="/map.png" alt="A map"></p>${after}`),
  );
  expect(faults).toEqual([]);
  // It moves behind the title, which lies on an upright page.
  expect(count).toBe(2);
});

it("is told where nothing of it is painted", async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">';
  await shop.write("empty.svg", `${svg}</svg>`);
  await shop.write("outside.svg", `${svg}<path d="M100 100H120V110H100Z"/></svg>`);
  await shop.write("seen.svg", `${svg}<path d="M0 0H20V10H0Z"/></svg>`);
  const pictures = ["empty", "outside", "seen"].map((name) => `<img src="/${name}.svg" alt="It is ${name}">`);
  const { faults } = await shop.print(printPage(`<p>${pictures.join("")}</p>`));
  expect(faults.map(({ kind, words }) => [kind, words])).toEqual([
    ["picture-blank", "It is empty"],
    ["picture-blank", "It is outside"],
  ]);
});

it("is no larger than it is sharp, but for a drawing", async () => {
  const picture = sharp({ create: { width: 200, height: 100, channels: 3, background: "#357" } });
  await shop.write("small.png", await picture.png().toBuffer());
  await shop.write(
    "small.svg",
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path d="M0 0H20V10H0Z"/></svg>',
  );
  const figures = ["small.png", "small.svg"].map(
    (name) => `<figure role="group"><img src="/${name}" alt="A map"></figure>`,
  );
  const { bytes } = await shop.print(printPage(figures.join("")));
  // 200 px are 150 pt; a page is 595 pt wide with margins of 45 mm.
  const [small = 0, drawing = 0] = await widthsOfFigures(bytes);
  expect(small).toBeCloseTo(150, 0);
  expect(drawing).toBeGreaterThan(400);
});

/** The widths of the boxes of figures, in points, in the order in which they are read. */
async function widthsOfFigures(bytes: Uint8Array): Promise<readonly number[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const boxes = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const isFigure = object instanceof PDFDict && object.get(PDFName.of("S")) === PDFName.of("Figure");
    const attributes = isFigure ? object.lookup(PDFName.of("A"), PDFDict) : undefined;
    const box = attributes?.lookup(PDFName.of("BBox"), PDFArray).asRectangle();
    return box === undefined ? [] : [box];
  });
  return boxes.toSorted((one, other) => other.y - one.y).map(({ width }) => width);
}

function printPage(body: string): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Map</title><style>${styles}</style></head>
<body><main><h1>Map</h1><p>Where the routes run.</p>${body}</main></body></html>`;
}

/** The height in points of the words below the title. */
async function sizeOfType(bytes: Uint8Array): Promise<number | undefined> {
  return withPdfjs(bytes, async (document) => {
    const { items } = await (await document.getPage(1)).getTextContent();
    const words = items.find((item) => "str" in item && item.str.startsWith("Where"));
    return words !== undefined && "height" in words ? words.height : undefined;
  });
}
