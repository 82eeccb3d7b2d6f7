// What a listener is told of a page: what is shown and painted, where, and in which marked content, in forms too.
import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { expect, it } from "vitest";
import type { Content, ContentListener } from "../../../scripts/pdf/content/content-listener.ts";
import { interpretPage } from "../../../scripts/pdf/content/interpret-content.ts";

/** What a listener hears of a page with `content`, on which `Form` is a form that shows `form`. */
async function listen(content: string, form = "", filter?: string): Promise<readonly string[]> {
  const document = await PDFDocument.create();
  const { context } = document;
  const page = document.addPage([100, 200]);
  const fonts = Object.fromEntries(
    ["F", "G"].map((name) => [
      name,
      {
        ...{ Type: "Font", Subtype: "Type1", BaseFont: name, Encoding: "WinAnsiEncoding" },
        ...{ FirstChar: 97, Widths: [500, 250] },
      },
    ]),
  );
  const painted = context.stream(form, {
    ...{ Subtype: "Form", BBox: [0, 0, 9, 9], Matrix: [2, 0, 0, 2, 0, 0] },
    ...(filter === undefined ? {} : { Filter: filter }),
  });
  const objects = {
    Form: context.register(painted),
    Image: context.register(context.stream("", { Subtype: "Image" })),
  };
  page.node.set(PDFName.of("Resources"), context.obj({ Font: fonts, XObject: objects }));
  page.node.set(PDFName.of("Contents"), context.register(context.stream(content)));
  const heard: string[] = [];
  const sides = (box: object | undefined) => Object.values(box ?? {}).join(" ");
  const listener: ContentListener = {
    miss: () => heard.push("miss"),
    showGlyph: ({ state, position }: Content, { text }, x) =>
      heard.push(`${text} in ${state.font?.name} ${state.size} at ${x} ${position.height}`),
    paintShape: (_, span, boxOnPage) =>
      heard.push(`${content.slice(span.start, span.end)}: ${sides(boxOnPage())}`),
    paintImage: ({ state }, _, boxOnPage) =>
      heard.push(`image: ${sides(boxOnPage())} in ${sides(state.clip)}`),
    paintForm: (_, { name, boxOnPage }) => {
      heard.push(`${name}: ${sides(boxOnPage())}`);
      return listener;
    },
    openMark: (_, { tag, kind, mcid }) => heard.push(`open ${tag} ${kind} ${mcid}`),
    closeMark: ({ marks }, { tag }) => heard.push(`close ${tag} in ${marks.depth}`),
  };
  interpretPage(page, listener, new Map());
  return heard;
}

it.each([
  [
    "glyph by glyph, each as far on as those before are wide",
    "BT /F 10 Tf (ab) Tj (a) Tj ET",
    ["a 0", "b 5", "a 7.5"],
  ],
  ["moved together by numbers in a list", "BT /F 10 Tf [(a) 100 (b)] TJ ET", ["a 0", "b 4"]],
  ["with spaces between letters, and stretched", "BT /F 10 Tf 1 Tc 50 Tz (ab) Tj ET", ["a 0", "b 3"]],
  ["moved from where it was moved to before", "BT /F 10 Tf 3 0 Td (a) Tj 4 0 Td (b) Tj ET", ["a 3", "b 7"]],
  ["as wide as in the font that it was shown with", "BT /F 10 Tf (a) Tj /F 20 Tf (b) Tj ET", ["a 0", "b 5"]],
])("text is shown %s", async (_, content, glyphs) => {
  const heard = await listen(content);
  expect(heard.map((glyph) => glyph.replace(/ in \S+ \d+ at (\S+) \S+/, " $1"))).toEqual(glyphs);
});

it.each([
  ["Td", "1 2 Td (a) Tj 1 3 Td (b) Tj", [2, 5]],
  ["TD, which sets the leading", "1 -2 TD (a) Tj T* (b) Tj", [-2, -4]],
  ["a matrix", "1 0 0 1 5 6 Tm (a) Tj 1 0 0 1 5 7 Tm (b) Tj", [6, 7]],
  ["the quotation marks", "3 TL (a) ' 1 2 (b) \"", [-3, -6]],
])("a line is set by %s", async (_, content, heights) => {
  const heard = await listen(`BT /F 10 Tf ${content} ET`);
  expect(heard.map((glyph) => Number(glyph.split(" ").at(-1)))).toEqual(heights);
});

it("the font comes back with the state, and a form begins with that of its page", async () => {
  const heard = await listen(
    "/F 10 Tf q /G 5 Tf Q BT (a) Tj ET /Form Do BT (b) Tj ET",
    "BT (a) Tj /G 7 Tf ET",
  );
  expect(heard).toEqual(["a in F 10 at 0 0", "Form: 0 0 18 18", "a in F 10 at 0 0", "b in F 10 at 0 0"]);
});

it("shapes and images are painted in their boxes, within what clips them", async () => {
  expect(await listen("q 2 0 0 2 10 10 cm 0 0 3 4 re f Q")).toEqual(["0 0 3 4 re f: 10 10 16 18"]);
  expect(await listen("0 0 20 20 re W n q 30 0 0 40 1 2 cm /Image Do Q")).toEqual([
    "image: 1 2 31 42 in 0 0 20 20",
  ]);
  expect(await listen("/Form Do", "30 0 0 40 1 2 cm /Image Do")).toEqual([
    "Form: 0 0 18 18",
    "image: 2 4 62 84 in 0 0 18 18",
  ]);
});

it("marked content reaches into forms, which close what they open and nothing else", async () => {
  expect(await listen("/P <</MCID 3>> BDC /Form Do EMC EMC", "EMC /Artifact BMC /Span BMC")).toEqual([
    "open P numbered 3",
    "Form: 0 0 18 18",
    "open Artifact artifact undefined",
    "open Span other undefined",
    "close Span in 2",
    "close Artifact in 1",
    "close P in 0",
  ]);
});

it("a form that cannot be decoded is told, and the page goes on", async () => {
  expect(await listen("/Form Do /Image Do", "x", "DCTDecode")).toEqual([
    "Form: 0 0 18 18",
    "miss",
    "image: 0 0 1 1 in 0 0 100 200",
  ]);
});

it("a form that paints itself comes to an end", async () => {
  expect((await listen("/Form Do", "/Form Do")).length).toBeLessThan(100);
  expect((await listen("/Form Do", "/Form Do /Form Do")).length).toBeLessThan(1_000_000);
});
