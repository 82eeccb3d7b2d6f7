// Pictures in pixels: whole, without what they say of their maker and place, no larger than a page shows, with copies for phones.
import { crc32 } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { prepareFile } from "../../../scripts/load/files/prepare-file.ts";

/** A picture that no scaling makes simpler: shades in both directions. */
async function shades(width: number, height: number) {
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < pixels.length; at += 3) {
    const x = (at / 3) % width;
    pixels[at] = (x * 7) % 256;
    pixels[at + 1] = (Math.floor(at / 3 / width) * 5) % 256;
    pixels[at + 2] = (x * x) % 251;
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

const secret = {
  IFD0: { Artist: "Ada Archer" },
  IFD3: { GPSLatitudeRef: "N", GPSLatitude: "53/1 25/1 0/1" },
};
const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>Ada Archer</a></x:xmpmeta>';

/** What is published of a picture that is fit for it. */
async function publish(file: string, bytes: Uint8Array) {
  const { findings, outputs, picture } = await prepareFile(file, bytes);
  expect(findings).toEqual([]);
  return { outputs, picture, first: Buffer.from(outputs[0]?.bytes ?? []) };
}

async function refuse(file: string, bytes: Uint8Array): Promise<string> {
  const { findings, outputs } = await prepareFile(file, bytes);
  expect(outputs).toEqual([]);
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([["published-file", "error"]]);
  return findings.map(({ message, hint }) => `${message} ${hint}`).join();
}

describe("a picture", () => {
  it.each(["jpeg", "png", "webp"] as const)(
    "of the sort %s loses its metadata and not a pixel",
    async (sort) => {
      const bytes = await (await shades(60, 40)).toFormat(sort).withExif(secret).withXmp(xmp).toBuffer();
      expect(bytes.includes("Ada Archer")).toBe(true);
      const { first, picture } = await publish(`a.${sort}`, bytes);
      expect(first.includes("Ada Archer")).toBe(false);
      const { exif, xmp: left } = await sharp(first).metadata();
      expect([exif, left]).toEqual([undefined, undefined]);
      expect((await sharp(first).raw().toBuffer()).equals(await sharp(bytes).raw().toBuffer())).toBe(true);
      expect(picture).toEqual({ width: 60, height: 40, variants: [] });
    },
  );

  it("of the sort avif loses its metadata", async () => {
    const bytes = await (await shades(60, 40)).avif({ effort: 0 }).withExif(secret).toBuffer();
    const { first } = await publish("a.avif", bytes);
    expect((await sharp(first).metadata()).exif).toBeUndefined();
  });

  it("loses what stands behind its end and in comments", async () => {
    const png = await (await shades(8, 8)).png().toBuffer();
    expect((await publish("a.png", Buffer.concat([png, Buffer.from("hidden")]))).first.equals(png)).toBe(
      true,
    );
    const gif = await (await shades(8, 8)).gif().toBuffer();
    const comment = Buffer.from([0x21, 0xfe, 3, 0x41, 0x64, 0x61, 0]);
    const start = gif.lastIndexOf(0x3b);
    const noted = Buffer.concat([gif.subarray(0, start), comment, gif.subarray(start)]);
    expect((await publish("a.gif", noted)).first.equals(gif)).toBe(true);
  });

  it("without metadata stays as it is, byte for byte", async () => {
    for (const sort of ["jpeg", "png", "gif", "webp", "avif"] as const) {
      const bytes = await (await shades(30, 20)).toFormat(sort).toBuffer();
      expect((await publish(`a.${sort}`, bytes)).first.equals(bytes), sort).toBe(true);
    }
  });

  it("is turned upright where its metadata alone turn it", async () => {
    const bytes = await (await shades(60, 40)).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const { first, picture } = await publish("a.jpg", bytes);
    expect(picture).toEqual({ width: 40, height: 60, variants: [] });
    expect(await sharp(first).metadata()).toMatchObject({ width: 40, height: 60 });
  });

  it("has its colours brought to those of screens", async () => {
    const bytes = await (await shades(30, 20)).jpeg().withIccProfile("p3").toBuffer();
    expect((await sharp(bytes).metadata()).icc).toBeDefined();
    const { first } = await publish("a.jpg", bytes);
    expect((await sharp(first).metadata()).icc).toBeUndefined();
    const before = await sharp(bytes).raw().toBuffer();
    const after = await sharp(first).raw().toBuffer();
    const apart =
      before.reduce((sum, value, at) => sum + Math.abs(value - (after[at] ?? 0)), 0) / before.length;
    expect(apart).toBeLessThan(6);
  });

  it("that is larger than a page is scaled down, and has copies for smaller screens", async () => {
    const bytes = await (await shades(4000, 1000)).jpeg().toBuffer();
    const { outputs, picture, first } = await publish("content/a/bus.big.JPG", bytes);
    expect(picture).toEqual({
      width: 2976,
      height: 744,
      variants: [480, 960, 1680].map((width) => ({ width, path: `content/a/bus.big-${width}w.JPG` })),
    });
    expect(outputs.map(({ path }) => path)).toEqual([
      "content/a/bus.big.JPG",
      ...(picture?.variants ?? []).map(({ path }) => path),
    ]);
    expect((await sharp(first).metadata()).width).toBe(2976);
    for (const { bytes: copy } of outputs.slice(1)) expect(copy.length).toBeLessThan(first.length);
    const again = await publish("content/a/bus.big.JPG", bytes);
    expect(
      again.outputs.every(({ bytes: copy }, at) =>
        Buffer.from(copy).equals(outputs[at]?.bytes ?? Buffer.alloc(0)),
      ),
    ).toBe(true);
  });

  it("that moves goes on moving", async () => {
    const frames = await Promise.all(
      [1, 2].map(async (shade) =>
        sharp({ create: { width: 600, height: 20, channels: 3, background: { r: shade * 90, g: 0, b: 0 } } })
          .png()
          .toBuffer(),
      ),
    );
    const bytes = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    const { first, picture } = await publish("a.gif", bytes);
    expect((await sharp(first, { animated: true }).metadata()).pages).toBe(2);
    expect(picture).toEqual({ width: 600, height: 20, variants: [] });
  });
});

describe("a file that is not the picture its name says", () => {
  it("is named for what it is", async () => {
    const png = await (await shades(8, 8)).png().toBuffer();
    expect(await refuse("a.jpg", png)).toBe(
      "The file is not a JPEG picture, as its name says, but a PNG picture. Let its name end in .png, or open it and export it as JPEG picture.",
    );
    expect(await refuse("a.png", Buffer.from("<html></html>"))).toContain("but a drawing or a web page.");
    expect(await refuse("a.webp", Buffer.from("%PDF-1.7"))).toContain("but a PDF.");
    expect(await refuse("a.gif", Buffer.from("hello"))).toContain("but something else.");
    expect(await refuse("a.docx", png)).toContain(
      "The file is not what its name says (.docx), but a PNG picture.",
    );
    expect(await refuse("a.pdf", Buffer.from("hello"))).toContain("but something else.");
    expect(await refuse("a.txt", Buffer.from("%PDF-1.7"))).toContain("but a PDF.");
  });

  it.each(["jpeg", "png", "gif", "webp", "avif"] as const)("is empty or cut off: %s", async (sort) => {
    const bytes = await (await shades(300, 200)).toFormat(sort).toBuffer();
    expect(await refuse(`a.${sort}`, bytes.subarray(0, 0))).toContain("The picture is empty.");
    for (const part of [0.1, 0.5, 0.9]) {
      const cut = bytes.subarray(0, Math.floor(bytes.length * part));
      expect(await refuse(`a.${sort}`, cut), `${part}`).toContain("The picture is damaged or cut off.");
    }
  });

  it("would fill the memory", async () => {
    const bytes = await (await shades(8, 8)).png().toBuffer();
    bytes.writeUInt32BE(30_000, 16);
    bytes.writeUInt32BE(20_000, 20);
    bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
    expect(await refuse("a.png", bytes)).toContain("The picture has more pixels than any camera makes");
  });
});
