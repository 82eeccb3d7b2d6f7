// The colours that a document declares: the profile has the form of ISO 15076-1 and the numbers of IEC 61966-2-1.
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
} from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { srgbProfile } from "../../../scripts/pdf/finish/srgb-profile.ts";
import { finishDocument } from "../../../scripts/pdf/finish-document.ts";
import { openDocument } from "../../../scripts/pdf/reading/read-document.ts";
import { emptyPage } from "../empty-page.ts";
import { makeFacts } from "../make-facts.ts";

const profile = Buffer.from(srgbProfile());

/** Signature to the bytes of each tag, as the table of the profile has them. */
function readTags(): ReadonlyMap<string, Buffer> {
  const count = profile.readUInt32BE(128);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const entry = 132 + index * 12;
      const [offset, size] = [profile.readUInt32BE(entry + 4), profile.readUInt32BE(entry + 8)];
      expect(offset % 4).toBe(0);
      expect(offset).toBeGreaterThanOrEqual(132 + count * 12);
      expect(offset + size).toBeLessThanOrEqual(profile.length);
      return [profile.toString("latin1", entry, entry + 4), profile.subarray(offset, offset + size)];
    }),
  );
}

function fixed(tag: Buffer | undefined, count: number, start = 8): number[] {
  return Array.from(
    { length: count },
    (_, index) => (tag?.readInt32BE(start + index * 4) ?? Number.NaN) / 65536,
  );
}

test("the profile has the header of a display profile of RGB, and says its own size", () => {
  expect(profile.readUInt32BE(0)).toBe(profile.length);
  expect(profile.length % 4).toBe(0);
  expect(profile.toString("hex", 8, 12)).toBe("04200000");
  expect(profile.toString("latin1", 12, 24)).toBe("mntrRGB XYZ ");
  expect(profile.toString("latin1", 36, 40)).toBe("acsp");
  expect(fixed(profile, 3, 68).map((value) => value.toFixed(4))).toEqual(["0.9642", "1.0000", "0.8249"]);
});

test("the profile has the tags that a profile of three primaries must have, each of its type", () => {
  const types = [...readTags()].map(([signature, tag]) => `${signature} ${tag.toString("latin1", 0, 4)}`);
  expect(types).toEqual([
    "desc mluc",
    "cprt mluc",
    "wtpt XYZ ",
    "chad sf32",
    "rXYZ XYZ ",
    "gXYZ XYZ ",
    "bXYZ XYZ ",
    "rTRC para",
    "gTRC para",
    "bTRC para",
  ]);
});

test("the primaries are those of sRGB, adapted to the white of profiles", () => {
  const tags = readTags();
  const matrix = fixed(tags.get("chad"), 9);
  // Chromaticity to XYZ, each primary as bright as makes them white together.
  const primaries = [
    { tag: "rXYZ", x: 0.64, y: 0.33, luminance: 0.212639 },
    { tag: "gXYZ", x: 0.3, y: 0.6, luminance: 0.7151687 },
    { tag: "bXYZ", x: 0.15, y: 0.06, luminance: 0.0721923 },
  ];
  const sums = [0, 0, 0];
  for (const { tag, x, y, luminance } of primaries) {
    const color = [x / y, 1, (1 - x - y) / y].map((value) => value * luminance);
    const adapted = [0, 3, 6].map((row) =>
      color.reduce((sum, value, column) => sum + value * (matrix[row + column] ?? 0), 0),
    );
    const stated = fixed(tags.get(tag), 3);
    for (const [index, value] of stated.entries()) {
      expect(value).toBeCloseTo(adapted[index] ?? 0, 4);
      sums[index] = (sums[index] ?? 0) + value;
    }
  }
  expect(sums.map((value) => value.toFixed(4))).toEqual(
    fixed(tags.get("wtpt"), 3).map((value) => value.toFixed(4)),
  );
});

test("the curve is that of IEC 61966-2-1", () => {
  const curve = readTags().get("rTRC");
  expect(curve?.readUInt16BE(8)).toBe(3);
  const [g = 0, a = 0, b = 0, c = 0, d = 0] = fixed(curve, 5, 12);
  const evaluate = (value: number) => (value >= d ? (a * value + b) ** g : c * value);
  for (const [value, linear] of [
    [0, 0],
    [0.02, 0.02 / 12.92],
    [0.5, 0.214041],
    [0.8, 0.603827],
    [1, 1],
  ] as const)
    expect(evaluate(value)).toBeCloseTo(linear, 4);
  expect(curve?.length).toBe(32);
});

test("a document declares the profile as its one output intent", async () => {
  const printed = await PDFDocument.create();
  printed.addPage();
  const { catalog } = await openDocument((await finishDocument(printed, makeFacts(), emptyPage)).bytes);
  const intents = catalog.lookup(PDFName.of("OutputIntents"), PDFArray);
  expect(intents.size()).toBe(1);
  const intent = intents.lookup(0, PDFDict);
  expect(String(intent.get(PDFName.of("S")))).toBe("/GTS_PDFA1");
  const stream = intent.lookup(PDFName.of("DestOutputProfile"));
  if (!(stream instanceof PDFRawStream)) throw new Error("The intent has no profile.");
  expect(stream.dict.lookup(PDFName.of("N"), PDFNumber).asNumber()).toBe(3);
  expect(Buffer.compare(decodePDFRawStream(stream).decode(), profile)).toBe(0);
});
