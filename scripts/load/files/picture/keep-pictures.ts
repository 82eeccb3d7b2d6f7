// Takes from a cache what was made of a picture before: to scale pictures takes longer than all else that is read.
import { createHash } from "node:crypto";
import Type, { type Static } from "typebox";
import { Check } from "typebox/value";
import type { BuildCache } from "../../../model/build-cache.ts";
import { type CleanPicture, type PictureSort, preparePicture } from "./prepare-picture.ts";

/** Cleans a picture, as {@link preparePicture} does. */
export type PreparePicture = typeof preparePicture;

/** Goes up whenever the same library makes other bytes of a picture than before. */
const edition = 1;

/** What stands before the bytes of the picture and its copies; sizes are in pixels, lengths in bytes. */
const Head = Type.Object({
  width: Type.Integer(),
  height: Type.Integer(),
  length: Type.Integer(),
  copies: Type.Array(Type.Object({ width: Type.Integer(), length: Type.Integer() })),
});
type Head = Static<typeof Head>;

/** Prepares pictures that are not in a cache, and keeps them there. What is wrong with a picture is found anew each time. */
export function keepPictures(cache: BuildCache, prepare = preparePicture): PreparePicture {
  return async (sort, bytes, isWhole = false) => {
    const key = await keyOf(sort, bytes, isWhole);
    const found = await cache.find(key);
    const kept = found === undefined ? undefined : unpack(found);
    if (kept !== undefined) return kept;
    const picture = await prepare(sort, bytes, isWhole);
    if (!("message" in picture)) await cache.keep(key, pack(picture));
    return picture;
  };
}

/** The hash of a picture, of what is made of it, and of what makes it. */
async function keyOf(sort: PictureSort, bytes: Uint8Array, isWhole: boolean): Promise<string> {
  const { default: sharp } = await import("sharp");
  const made = JSON.stringify([edition, sort, isWhole, sharp.versions]);
  return createHash("sha256").update(`${made}\n`).update(bytes).digest("hex");
}

function pack({ bytes, width, height, copies }: CleanPicture): Uint8Array {
  const head: Head = {
    width,
    height,
    length: bytes.length,
    copies: copies.map((copy) => ({ width: copy.width, length: copy.bytes.length })),
  };
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(head)}\n`),
    bytes,
    ...copies.map((copy) => copy.bytes),
  ]);
}

function unpack(packed: Uint8Array): CleanPicture | undefined {
  const end = packed.indexOf(0x0a);
  const head: unknown = JSON.parse(new TextDecoder().decode(packed.subarray(0, end)));
  if (!Check(Head, head)) return undefined;
  let at = end + 1;
  const next = (length: number) => {
    at += length;
    return packed.subarray(at - length, at);
  };
  const bytes = next(head.length);
  const copies = head.copies.map(({ width, length }) => ({ width, bytes: next(length) }));
  return { bytes, width: head.width, height: head.height, copies };
}
