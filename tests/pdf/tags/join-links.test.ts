// Which annotations are left of a link in pieces.
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFRef } from "@cantoo/pdf-lib";
import { expect, it } from "vitest";
import { joinLinks } from "../../../scripts/pdf/tags/join-links.ts";
import { element } from "./make-page.ts";

type Rectangle = readonly [left: number, bottom: number, right: number, top: number];

/** The rectangles of a link after joining, in order; those on the second page begin with `2:`. */
async function join(
  first: readonly Rectangle[],
  second: readonly Rectangle[] = [],
): Promise<readonly string[]> {
  const document = await PDFDocument.create();
  const { context } = document;
  const pages = [first, second].map((rectangles) => {
    const page = document.addPage();
    const annotations = rectangles.map((Rect) => context.register(context.obj({ Rect: [...Rect] })));
    page.node.set(PDFName.of("Annots"), context.obj(annotations));
    return annotations;
  });
  const link = element("a", { href: "#" });
  const joined = joinLinks(document, new Map([[link, pages.flat().reverse()]])).get(link) ?? [];
  const read = (annotation: PDFRef) => {
    const rectangle = context.lookup(annotation, PDFDict).lookup(PDFName.of("Rect"), PDFArray);
    return `${pages[1]?.includes(annotation) ? "2: " : ""}${rectangle.asArray().join(" ")}`;
  };
  return joined.map(read);
}

it.each<[string, readonly Rectangle[], readonly string[]]>([
  [
    "joined on one line",
    [
      [0, 0, 10, 10],
      [10, 0, 20, 10],
      [20.4, 0, 30, 10],
    ],
    ["0 0 30 10"],
  ],
  [
    "joined where they are of different heights",
    [
      [0, 0, 10, 10],
      [10, 2, 20, 8],
    ],
    ["0 0 20 10"],
  ],
  [
    "joined where one is inside another",
    [
      [0, 0, 30, 10],
      [10, 0, 20, 10],
    ],
    ["0 0 30 10"],
  ],
  [
    "left apart on two lines, from the top",
    [
      [0, 0, 10, 10],
      [0, 12, 30, 22],
    ],
    ["0 12 30 22", "0 0 10 10"],
  ],
  [
    "left apart where something stands between",
    [
      [0, 0, 10, 10],
      [15, 0, 20, 10],
    ],
    ["0 0 10 10", "15 0 20 10"],
  ],
  [
    "left apart where lines overlap by a little",
    [
      [0, 0, 10, 10],
      [0, 8, 10, 18],
    ],
    ["0 8 10 18", "0 0 10 10"],
  ],
])("pieces are %s", async (_what, rectangles, expected) => {
  expect(await join(rectangles)).toEqual(expected);
});

it("pieces on two pages are left apart, in the order of the pages", async () => {
  expect(await join([[0, 0, 10, 10]], [[10, 0, 20, 10]])).toEqual(["0 0 10 10", "2: 10 0 20 10"]);
});

it("a link over hundreds of lines is joined in time", async () => {
  const pieces = Array.from({ length: 400 }, (_, at): Rectangle => [0, at * 20, 10, at * 20 + 10]);
  const others = pieces.map(([, bottom, right, top]): Rectangle => [right, bottom, 30, top]);
  expect(await join([...pieces, ...others])).toHaveLength(400);
});
