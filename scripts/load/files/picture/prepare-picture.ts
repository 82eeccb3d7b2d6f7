// Makes of a photograph or another picture in pixels what is published: whole, without metadata, no larger than a page needs.
import type { Metadata, Sharp, SharpInput, SharpOptions } from "sharp";
import { sniffSort, sorts } from "../sniff-sort.ts";
import type { Fault } from "../spot.ts";
import { stripMetadata } from "./strip-metadata.ts";

/** Sorts of pictures in pixels. */
export type PictureSort = "png" | "jpeg" | "gif" | "webp" | "avif";

/** A picture that may be published. */
export interface CleanPicture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Smaller copies, the narrowest first. */
  readonly copies: readonly { readonly width: number; readonly bytes: Uint8Array }[];
}

/** The width of a landscape page of A4 without its margins, 252 mm at 300 dots an inch; no page shows more. */
const largestSide = 2_976;

/** Widths for phones and screens in pixels. A page shows 832 CSS pixels at most, twice that on fine screens. */
const copyWidths = [480, 960, 1_680];

/** What the largest cameras make; more is a file made to fill the memory. */
const mostPixels = 220_000_000;

/** Cleans a picture; `isWhole` leaves its size as it is and makes no copies. */
export async function preparePicture(
  sort: PictureSort,
  bytes: Uint8Array,
  isWhole = false,
): Promise<CleanPicture | Fault> {
  const open = await opener(bytes);
  let metadata: Metadata;
  try {
    metadata = await open().metadata();
    // Every pixel is decoded once, so that a picture that is cut off is found here and not by a reader.
    await open().stats();
  } catch (error) {
    return unreadable(error);
  }
  const pages = metadata.pages ?? (sort === "png" && isMoving(bytes) ? 2 : 1);
  const { width, height } = metadata.autoOrient;
  const frame = metadata.pageHeight ?? height;
  const scale = isWhole ? 1 : Math.min(1, largestSide / Math.max(width, frame));
  const stripped = sort === "avif" ? (isBare(metadata) ? bytes : undefined) : stripMetadata(sort, bytes);
  const mustDraw = scale < 1 || stripped === undefined || needsDrawing(metadata);
  const size = {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(frame * scale)),
  };
  try {
    const whole = mustDraw ? await drawn(open(), sort, scale < 1 ? size.width : undefined, true) : stripped;
    const copies = [];
    for (const copyWidth of isWhole || pages > 1 ? [] : copyWidths) {
      if (copyWidth >= size.width) continue;
      const copy = await drawn(open(), sort, copyWidth, false);
      // Few colours stand in less room as they are than with the shades that scaling makes.
      if (copy.length < whole.length) copies.push({ width: copyWidth, bytes: copy });
    }
    return { bytes: whole, ...size, copies };
  } catch (error) {
    return unreadable(error);
  }
}

/** What is wrong with a file that its name says is a picture of a sort, going by how it begins. */
export function notThePicture(sort: PictureSort, bytes: Uint8Array): Fault | undefined {
  if (bytes.length === 0)
    return { message: "The picture is empty.", hint: "Export it again, or put another file in its place." };
  const found = sniffSort(bytes);
  if (found === sort) return undefined;
  const isPicture =
    found === "png" || found === "jpeg" || found === "gif" || found === "webp" || found === "avif";
  return {
    message: `The file is not ${sorts[sort].name}, as its name says, but ${found === undefined ? "something else" : sorts[found].name}.`,
    hint: isPicture
      ? `Let its name end in .${sorts[found].endings[0]}, or open it and export it as ${sorts[sort].name.replace(/^an? /, "")}.`
      : `Open it in the program that it comes from, and export it as ${sorts[sort].name.replace(/^an? /, "")}; to rename it is not enough.`,
  };
}

/** The library is large, and most folders hold no picture in pixels. */
async function opener(bytes: Uint8Array): Promise<() => Sharp> {
  const { default: sharp } = await import("sharp");
  // Processors with other vector instructions would round otherwise, and the same picture have other bytes.
  sharp.simd(false);
  sharp.cache(false);
  const options: SharpOptions = { failOn: "error", limitInputPixels: mostPixels, animated: true };
  const input: SharpInput = Buffer.from(bytes);
  return () => sharp(input, options);
}

function isBare({ exif, xmp, iptc, icc }: Metadata): boolean {
  return exif === undefined && xmp === undefined && iptc === undefined && icc === undefined;
}

/** Whether taking out the metadata would turn the picture or change its colours. */
function needsDrawing({ orientation = 1, icc, space }: Metadata): boolean {
  return orientation > 1 || space === "cmyk" || (icc !== undefined && !isSrgb(icc));
}

/** A PNG that moves (APNG); the library knows its first frame only. */
function isMoving(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 4096)).includes("acTL");
}

/** Profiles name themselves in ASCII or in UTF-16, by their version. */
function isSrgb(icc: Uint8Array): boolean {
  return Buffer.from(icc).toString("latin1").replaceAll("\0", "").includes("sRGB");
}

/** The picture drawn anew, turned upright and in sRGB; sharp leaves all metadata out unless it is asked for. */
async function drawn(
  picture: Sharp,
  sort: PictureSort,
  width: number | undefined,
  isLargest: boolean,
): Promise<Uint8Array> {
  const upright = picture.autoOrient().toColourspace("srgb");
  const sized = width === undefined ? upright : upright.resize({ width, withoutEnlargement: true });
  const quality = isLargest ? 88 : 78;
  switch (sort) {
    case "jpeg":
      return sized.jpeg({ quality, mozjpeg: true }).toBuffer();
    case "png":
      return sized.png({ compressionLevel: 9 }).toBuffer();
    case "gif":
      return sized.gif().toBuffer();
    case "webp":
      return sized.webp({ quality }).toBuffer();
    case "avif":
      return sized.avif({ quality: isLargest ? 65 : 50, effort: 2 }).toBuffer();
  }
}

function unreadable(error: unknown): Fault {
  const isHuge = error instanceof Error && /pixel limit/i.test(error.message);
  return isHuge
    ? {
        message: "The picture has more pixels than any camera makes, and would fill the memory.",
        hint: "Scale it down in a picture program, to 3,000 pixels wide or less.",
      }
    : {
        message: "The picture is damaged or cut off.",
        hint: "Copy it again from where it comes from, or export it again.",
      };
}
