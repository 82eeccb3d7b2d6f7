// Every glyph of a finished document stands for characters that Unicode has.
import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { repairUnicodeMap, repairUnicodeMaps } from "../../../scripts/pdf/finish/repair-unicode-maps.ts";
import { makeFacts } from "../make-facts.ts";

const map = (...sections: readonly string[]) =>
  ["begincmap", "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange", ...sections, "endcmap\n"].join(
    "\n",
  );

describe("a map of glyphs to characters", () => {
  it("has a joiner for what may not stand in it, and everything else as it was", () => {
    expect(
      repairUnicodeMap(
        map("4 beginbfchar\n<0000> <0041>\n<005E> <0000>\n<005F> <0645FEFF>\n<0060> <fffe>\nendbfchar"),
      ),
    ).toBe(map("4 beginbfchar\n<0000> <0041>\n<005E> <034F>\n<005F> <0645034F>\n<0060> <034F>\nendbfchar"));
  });

  it("has a range spelt out where the range runs into it", () => {
    expect(
      repairUnicodeMap(map("2 beginbfrange\n<0023> <0026> <0622>\n<0030> <0032> <FEFE>\nendbfrange")),
    ).toBe(map("2 beginbfrange\n<0023> <0026> <0622>\n<0030> <0032> [<fefe> <034F> <ff00>]\nendbfrange"));
  });

  it("keeps pairs of surrogates and the range of its codes", () => {
    const whole = map(
      "1 beginbfchar\n<0001> <D835DCB3>\nendbfchar",
      "1 beginbfrange\n<0002> <0003> <D835DC00>\nendbfrange",
    );
    expect(repairUnicodeMap(whole)).toBe(whole);
  });
});

describe("a document", () => {
  it("has its maps rewritten where they need it, and no others", async () => {
    const document = await PDFDocument.create();
    const { context } = document;
    const texts = ["1 beginbfchar\n<005E> <0000>\nendbfchar", "1 beginbfchar\n<005E> <0041>\nendbfchar"].map(
      (text) => map(text),
    );
    const streams = texts.map((text) => context.register(context.flateStream(Buffer.from(text))));
    for (const ToUnicode of streams) context.register(context.obj({ Type: "Font", ToUnicode }));
    const [, untouched] = streams.map((reference) => context.lookup(reference));

    repairUnicodeMaps(document, makeFacts());
    const [repaired, same] = streams.map((reference) => context.lookup(reference));
    expect(same).toBe(untouched);
    if (!(repaired instanceof PDFRawStream)) throw new Error("The font has lost its map.");
    expect(repaired.dict.get(PDFName.of("Filter"))).toBe(PDFName.of("FlateDecode"));
    expect(Buffer.from(decodePDFRawStream(repaired).decode()).toString()).toContain("<005E> <034F>");
  });
});
