// Streams are decoded by whatever filters they have, and damaged ones say so.
import { deflateSync } from "node:zlib";
import { PDFContext, PDFDocument, PDFName, type PDFPageLeaf } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { decodePageContent, decodeStream, StreamError } from "../../../scripts/pdf/content/decode-stream.ts";

const context = PDFContext.create();
const decode = (contents: Uint8Array, dictionary: Parameters<typeof context.stream>[1]): string =>
  Buffer.from(decodeStream(context.stream(contents, dictionary))).toString();
const deflated = deflateSync("BT (Buses) Tj ET");
const hex = (bytes: Uint8Array): Uint8Array => Buffer.from(`${Buffer.from(bytes).toString("hex")}>`);

describe("decodeStream", () => {
  it("undoes no filter, one, and several", () => {
    expect(decode(Buffer.from("q Q"), {})).toBe("q Q");
    expect(decode(deflated, { Filter: "FlateDecode" })).toBe("BT (Buses) Tj ET");
    expect(decode(deflated, { Filter: ["FlateDecode"] })).toBe("BT (Buses) Tj ET");
    expect(decode(hex(deflated), { Filter: ["ASCIIHexDecode", "FlateDecode"] })).toBe("BT (Buses) Tj ET");
    expect(decode(deflated, { Filter: "FlateDecode", DecodeParms: { Predictor: 1 } })).toBe(
      "BT (Buses) Tj ET",
    );
  });

  it("gives what there is of a stream that is cut off", () => {
    expect("BT (Buses) Tj ET").toContain(decode(deflated.subarray(0, -8), { Filter: "FlateDecode" }));
  });

  it("decodes a stream that the library made itself", () => {
    expect(Buffer.from(decodeStream(context.flateStream("q Q"))).toString()).toBe("q Q");
    expect(Buffer.from(decodeStream(context.contentStream([]))).toString()).toBe("");
  });

  it.each([
    ["damaged data", Buffer.from("no deflated data"), { Filter: "FlateDecode" }],
    ["a filter of pictures", Buffer.from("x"), { Filter: "DCTDecode" }],
    ["a predictor", deflated, { Filter: "FlateDecode", DecodeParms: { Predictor: 12 } }],
  ])("throws on %s", (_, contents, dictionary) => {
    expect(() => decodeStream(context.stream(contents, dictionary))).toThrow(StreamError);
  });
});

describe("decodePageContent", () => {
  it("joins the streams of a page, and has nothing of a page without", async () => {
    const document = await PDFDocument.create();
    const page = document.addPage();
    const node: PDFPageLeaf = page.node;
    const streams = ["q", "Q"].map((text) => document.context.register(document.context.stream(text)));
    node.delete(PDFName.of("Contents"));
    expect(decodePageContent(node)).toHaveLength(0);
    node.set(PDFName.of("Contents"), document.context.obj(streams));
    expect(Buffer.from(decodePageContent(node)).toString()).toBe("q\nQ\n");
    node.set(PDFName.of("Contents"), document.context.obj("not content"));
    expect(decodePageContent(node)).toHaveLength(0);
    node.set(PDFName.of("Contents"), document.context.register(document.context.stream("f")));
    expect(Buffer.from(decodePageContent(node)).toString()).toBe("f");
  });
});
