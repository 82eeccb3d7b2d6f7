// Codes of fonts are read as the text that they stand for, by whatever way the font says it.
import { PDFContext, PDFDict, PDFName, type PDFObject } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { readFont } from "../../../scripts/pdf/content/read-font.ts";

type Literal = string | number | PDFObject | { [key: string]: Literal } | Literal[];

const context = PDFContext.create();

function fontOf(entries: Record<string, Literal>): PDFDict {
  const font = context.obj({ Type: "Font", ...entries });
  if (!(font instanceof PDFDict)) throw new Error("A font is a dictionary.");
  return font;
}

const stream = (text: string) => context.register(context.flateStream(text));

/** A font as Chromium makes them, whose codes are numbers of glyphs. */
function glyphFont(cmap: string | undefined, descendant: Record<string, Literal> = {}): PDFDict {
  return fontOf({
    Subtype: "Type0",
    BaseFont: "AAAAAA+Atkinson",
    Encoding: "Identity-H",
    DescendantFonts: [{ Subtype: "CIDFontType2", CIDToGIDMap: "Identity", ...descendant }],
    ...(cmap === undefined ? {} : { ToUnicode: stream(cmap) }),
  });
}

const CMAP = `
  1 begincodespacerange <0000> <FFFF> endcodespacerange
  3 beginbfchar <0003> <0020> <0010> <00660069> <0011> <D83DDE8C> endbfchar
  3 beginbfrange <0044> <0046> <0061> <0050> <0051> [<0078> <0079007A>] <0060> <0062> <D83DDE00> endbfrange`;

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, "hex"));
const texts = (font: PDFDict, hex: string) =>
  readFont(font)
    .decode(bytes(hex))
    .map(({ text }) => text);

describe("a font whose codes are numbers of glyphs", () => {
  it("reads them by its CMap, entry by entry and range by range", () => {
    expect(texts(glyphFont(CMAP), "000300100011")).toEqual([" ", "fi", "🚌"]);
    expect(texts(glyphFont(CMAP), "00440045004600500051006000610062")).toEqual([
      ..."abcx",
      "yz",
      ..."😀😁😂",
    ]);
  });

  it("has no text for a code that the CMap leaves out or gives no character", () => {
    expect(texts(glyphFont(CMAP), "0047")).toEqual([undefined]);
    expect(texts(glyphFont(undefined), "0044")).toEqual([undefined]);
    expect(texts(glyphFont("1 beginbfchar <0001> <0000> endbfchar"), "0001")).toEqual([undefined]);
  });

  it("says where a code begins and ends, also the last one when it is cut off", () => {
    expect(readFont(glyphFont(CMAP)).decode(bytes("004400"))).toEqual([
      { code: 0x44, length: 2, text: "a", isMissing: false },
      { code: 0, length: 1, text: undefined, isMissing: true },
    ]);
  });

  it("knows the glyph for a missing character, also by way of a table", () => {
    const missing = (font: PDFDict) =>
      readFont(font)
        .decode(bytes("00000001"))
        .map(({ isMissing }) => isMissing);
    expect(missing(glyphFont(CMAP))).toEqual([true, false]);
    expect(missing(glyphFont(CMAP, { CIDToGIDMap: stream("\x00\x05\x00\x00") }))).toEqual([false, true]);
  });

  it("finds the code of a space", () => {
    expect(readFont(glyphFont(CMAP)).spaceCode).toEqual(bytes("0003"));
    expect(readFont(glyphFont("1 beginbfrange <0001> <0010> <001F> endbfrange")).spaceCode).toEqual(
      bytes("0002"),
    );
    expect(readFont(glyphFont("1 beginbfchar <0044> <0061> endbfchar")).spaceCode).toBeUndefined();
  });

  it("survives ranges without end and entries that are none", () => {
    expect(texts(glyphFont("1 beginbfrange <0000> <FFFFFFFF> <0041> endbfrange"), "0001")).toEqual(["B"]);
    expect(texts(glyphFont("1 beginbfrange <0000> <0001> <DBFFDFFF> endbfrange"), "0001")).toEqual([
      undefined,
    ]);
    expect(texts(glyphFont("beginbfchar 1 <41> endbfchar beginbfrange <01> endbfrange"), "0001")).toEqual([
      undefined,
    ]);
    expect(texts(glyphFont("beginbfchar <0001> <41> endbfchar"), "0001")).toEqual(["A"]);
  });

  it("reads codes of several lengths where its encoding has them", () => {
    const font = glyphFont("2 beginbfchar <41> <0041> <8140> <3000> endbfchar");
    font.set(
      PDFName.of("Encoding"),
      stream("2 begincodespacerange <00> <80> <8140> <9FFC> endcodespacerange"),
    );
    expect(texts(font, "41814041")).toEqual(["A", "\u3000", "A"]);
  });

  it("is embedded when it has a font file", () => {
    const file = context.register(context.flateStream("shapes"));
    expect(readFont(glyphFont(CMAP))).toMatchObject({ name: "AAAAAA+Atkinson", isEmbedded: false });
    expect(readFont(glyphFont(CMAP, { FontDescriptor: { FontFile2: file } })).isEmbedded).toBe(true);
  });
});

describe("a font of single bytes", () => {
  const simple = (entries: Record<string, Literal>) =>
    fontOf({ Subtype: "Type1", BaseFont: "Times", ...entries });

  it("reads them by its encoding", () => {
    expect(texts(simple({ Encoding: "WinAnsiEncoding" }), "41928001")).toEqual(["A", "’", "€", undefined]);
    expect(texts(simple({ Encoding: "MacRomanEncoding" }), "8aa5")).toEqual(["ä", "•"]);
    expect(texts(simple({ Encoding: "StandardEncoding" }), "2760a1aed0f1fbff")).toEqual([
      ..."’‘¡ﬁ—æß",
      undefined,
    ]);
    expect(texts(simple({}), "41a9")).toEqual(["A", "'"]);
    expect(texts(fontOf({ Subtype: "Type1", BaseFont: "Symbol" }), "61b7")).toEqual(["α", "•"]);
  });

  it("reads the names of what differs", () => {
    const differences = [
      1,
      "ccaron",
      "Scommaaccent",
      "f_i",
      "a.sc",
      "uni20AC",
      "u1F68C",
      "g12",
      ".notdef",
      65,
      "B",
    ];
    const font = simple({
      Encoding: {
        BaseEncoding: "WinAnsiEncoding",
        Differences: differences,
      },
    });
    expect(texts(font, "0102030405060708414243")).toEqual([
      ..."čŞ",
      "fi",
      "a",
      "€",
      "🚌",
      undefined,
      undefined,
      "B",
      "B",
      "C",
    ]);
    expect(
      readFont(font)
        .decode(bytes("0807"))
        .map(({ isMissing }) => isMissing),
    ).toEqual([true, false]);
  });

  it("trusts a CMap more than an encoding", () => {
    const font = simple({ ToUnicode: stream("1 beginbfchar <41> <0062> endbfchar") });
    expect(texts(font, "4142")).toEqual(["b", "B"]);
    expect(readFont(font)).toMatchObject({ hasToUnicode: true, spaceCode: bytes("20") });
  });

  it("says nothing of codes that only a font file explains", () => {
    expect(texts(simple({ FontDescriptor: { Flags: 4 } }), "41")).toEqual([undefined]);
    expect(texts(fontOf({ Subtype: "Type3" }), "41")).toEqual([undefined]);
    expect(readFont(fontOf({ Subtype: "Type3" }))).toMatchObject({ isEmbedded: true, spaceCode: undefined });
  });

  it("reads a dictionary that is no font without a fault", () => {
    expect(readFont(fontOf({}))).toMatchObject({ name: "", isEmbedded: false, hasToUnicode: false });
    const strange = fontOf({ Encoding: 7, ToUnicode: "Identity-H", FontDescriptor: [], DescendantFonts: 3 });
    expect(readFont(strange).decode(bytes("41"))).toHaveLength(1);
  });
});
