// A picture larger than a page is scaled down by itself: it is whole, and the type beside it keeps its size.
import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { deriveBrand } from "../../scripts/model/brand.ts";
import { compileStyles } from "../../scripts/site/compile-styles.ts";
import { openPrintShop, type PrintShop } from "./make-workshop.ts";
import { withPdfjs } from "./read-with-pdfjs.ts";

const font = { family: "Atkinson Hyperlegible Next", files: [] };
const styles = compileStyles("print", deriveBrand("#00539f"), { text: font, code: font, others: [] });

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
    expect(await sizeOfType(bytes)).toBeCloseTo(10.5, 3);
  }
});

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
