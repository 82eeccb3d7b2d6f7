// A picture that has not changed is not scaled again.
import sharp from "sharp";
import { expect, it } from "vitest";
import { keepPictures } from "../../../scripts/load/files/picture/keep-pictures.ts";
import { preparePicture } from "../../../scripts/load/files/picture/prepare-picture.ts";
import { loadRegister } from "../../../scripts/load/load-register.ts";
import type { BuildCache } from "../../../scripts/model/build-cache.ts";
import { publicationId } from "../../../scripts/model/publication-id.ts";
import { withSource } from "../../support/temporary-folder.ts";

const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;
const photograph = (width: number) =>
  sharp({ create: { width, height: 300, channels: 3, background: "grey", noise } })
    .jpeg()
    .toBuffer();

function memoryCache(): BuildCache & { readonly kept: Map<string, Uint8Array> } {
  const kept = new Map<string, Uint8Array>();
  return {
    kept,
    find: async (key) => kept.get(key),
    keep: async (key, bytes) => {
      kept.set(key, bytes);
    },
  };
}

it("what was made of a picture is made once, and is the same the next time", async () => {
  let made = 0;
  const prepare = keepPictures(memoryCache(), async (...input) => {
    made += 1;
    return preparePicture(...input);
  });
  const picture = await photograph(600);
  const [first, next] = [await prepare("jpeg", picture), await prepare("jpeg", picture)];
  expect(made).toBe(1);
  expect(first).toMatchObject({ width: 600, copies: [{ width: 480 }] });
  expect(plain(next)).toEqual(plain(first));
  await prepare("jpeg", picture, true);
  await prepare("jpeg", await photograph(601));
  expect(made).toBe(3);
});

it("what is wrong with a picture is not kept", async () => {
  const cache = memoryCache();
  const cut = (await photograph(600)).subarray(0, 5_000);
  const prepare = keepPictures(cache);
  expect(await prepare("jpeg", cut)).toHaveProperty("message");
  expect(cache.kept.size).toBe(0);
});

it("loading takes pictures from the cache", async () => {
  const text = "---\ntitle: Bus\ntype: page\nstatus: published\nsummary: A bus.\n---\n\n![A bus](bus.jpg)\n";
  const files = { "content/bus/index.md": text, "content/bus/bus.jpg": await photograph(600) };
  const pictures = memoryCache();
  const load = () =>
    withSource(files, async (source) => {
      const { register } = await loadRegister({ source, today: "2026-03-31", pictures });
      return register.publications.get(publicationId("bus"))?.assets;
    });
  const first = await load();
  expect(first?.[0]?.outputs.map(({ path }) => path)).toEqual(["bus.jpg", "bus-480w.jpg"]);
  expect(pictures.kept.size).toBe(1);
  // Whatever stands there is what goes out.
  for (const [key, packed] of pictures.kept) {
    const other = Buffer.from(packed).toString("latin1").replace('"width":600', '"width":599');
    pictures.kept.set(key, Buffer.from(other, "latin1"));
  }
  expect((await load())?.[0]?.picture?.width).toBe(599);
});

function plain(picture: Awaited<ReturnType<typeof preparePicture>>): unknown {
  if ("message" in picture) return picture;
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
  return {
    ...picture,
    bytes: hex(picture.bytes),
    copies: picture.copies.map((copy) => ({ ...copy, bytes: hex(copy.bytes) })),
  };
}
