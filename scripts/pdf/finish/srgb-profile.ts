// The ICC profile of sRGB, the colours that a browser paints in. Built here, not taken from a package, because a
// handful of the standard's numbers are all that is in it: nothing to license, to download or to keep up to date.

/** CIE XYZ of a colour, with the Y of white being 1. */
type Xyz = readonly [x: number, y: number, z: number];

// The white that all ICC profiles are adapted to (ISO 15076-1, 7.2.16).
const D50: Xyz = [0.9642, 1, 0.8249];
// The primaries of IEC 61966-2-1 (x, y: 0.64, 0.33; 0.30, 0.60; 0.15, 0.06; white 0.3127, 0.3290), adapted to D50
// by the matrix that follows, which is Bradford's (ISO 15076-1, Annex E).
const RED: Xyz = [0.436041, 0.222485, 0.01392];
const GREEN: Xyz = [0.385113, 0.716905, 0.097067];
const BLUE: Xyz = [0.143046, 0.06061, 0.713913];
const ADAPTATION = [
  [1.047886, 0.022919, -0.050216],
  [0.029582, 0.990484, -0.017079],
  [-0.009252, 0.015073, 0.751678],
];
// The curve of IEC 61966-2-1: ((a·v + b) ^ g) from d on, and c·v below.
const CURVE = { g: 2.4, a: 1 / 1.055, b: 0.055 / 1.055, c: 1 / 12.92, d: 0.04045 };

const HEADER_SIZE = 128;

/**
 * The bytes of the profile, version 4.2 (ISO 15076-1:2005), which PDF/A-2 allows: a display profile of three
 * primaries and one parametric curve, so that it holds the standard's own formula and no table of samples.
 */
export function srgbProfile(): Uint8Array {
  const curve = parametricCurve();
  const tags: readonly (readonly [signature: string, content: Buffer])[] = [
    ["desc", unicodeText("sRGB IEC61966-2.1")],
    ["cprt", unicodeText("No copyright, use freely")],
    ["wtpt", xyz(D50)],
    ["chad", tag("sf32", numbers(ADAPTATION.flat()))],
    ["rXYZ", xyz(RED)],
    ["gXYZ", xyz(GREEN)],
    ["bXYZ", xyz(BLUE)],
    // The same object thrice, which is stored once.
    ["rTRC", curve],
    ["gTRC", curve],
    ["bTRC", curve],
  ];
  const contents = [...new Set(tags.map(([, content]) => content))];
  const tableSize = 4 + tags.length * 12;
  const offsets = new Map<Buffer, number>();
  let end = HEADER_SIZE + tableSize;
  for (const content of contents) {
    offsets.set(content, end);
    end += content.length;
  }
  const table = tags.map(([signature, content]) =>
    Buffer.concat([Buffer.from(signature, "latin1"), integers(offsets.get(content) ?? 0, content.length)]),
  );
  return Buffer.concat([header(end), integers(tags.length), ...table, ...contents]);
}

/** ISO 15076-1, 7.2. Zeros stand for what is not stated: maker, device, flags, and the perceptual intent. */
function header(size: number): Buffer {
  const bytes = Buffer.alloc(HEADER_SIZE);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x04200000, 8);
  bytes.write("mntrRGB XYZ ", 12, "latin1");
  // The day on which IEC 61966-2-1 was published: a date has to stand here.
  for (const [index, value] of [1999, 10, 18].entries()) bytes.writeUInt16BE(value, 24 + 2 * index);
  bytes.write("acsp", 36, "latin1");
  numbers(D50).copy(bytes, 68);
  return bytes;
}

function parametricCurve(): Buffer {
  const { g, a, b, c, d } = CURVE;
  // The third form of ISO 15076-1, 10.16: the one with a straight part.
  return tag("para", Buffer.from([0, 3, 0, 0]), numbers([g, a, b, c, d]));
}

function xyz(color: Xyz): Buffer {
  return tag("XYZ ", numbers(color));
}

/** ISO 15076-1, 10.13, with one text in English. */
function unicodeText(text: string): Buffer {
  const characters = Buffer.from(text, "utf16le").swap16();
  return tag("mluc", integers(1, 12), Buffer.from("enUS"), integers(characters.length, 28), characters);
}

/** The content of a tag: its type, four zeros, and the rest up to a multiple of four bytes. */
function tag(type: string, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat([Buffer.from(type, "latin1"), integers(0), ...parts]);
  return Buffer.concat([content, Buffer.alloc(-content.length & 3)]);
}

function integers(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => {
    bytes.writeUInt32BE(value, index * 4);
  });
  return bytes;
}

/** Numbers with a sign and sixteen bits behind the point. */
function numbers(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => {
    bytes.writeInt32BE(Math.round(value * 65536), index * 4);
  });
  return bytes;
}
