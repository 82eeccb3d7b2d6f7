// The boxes of a page: how large its paper is, and what of it is shown (ISO 32000-1, 14.11.2).
import { PDFArray, type PDFDict, PDFNumber } from "@cantoo/pdf-lib";
import { type Box, intersect } from "../content/geometry.ts";
import { itemsOf, lookUpInherited } from "./look-up.ts";

/** One box of a page, which it may have from the page tree; undefined where there is none that is one. */
export function readPageBox(page: PDFDict, name: "MediaBox" | "CropBox"): Box | undefined {
  const array = lookUpInherited(page, name);
  const sides = array instanceof PDFArray ? itemsOf(array) : [];
  const [x1, y1, x2, y2] = sides.flatMap((side) => (side instanceof PDFNumber ? [side.asNumber()] : []));
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return undefined;
  return { left: Math.min(x1, x2), bottom: Math.min(y1, y2), right: Math.max(x1, x2), top: Math.max(y1, y2) };
}

/** What of a page is shown; undefined for a page whose size is not to be found. */
export function readShownBox(page: PDFDict): Box | undefined {
  const [media, crop] = [readPageBox(page, "MediaBox"), readPageBox(page, "CropBox")];
  return media && crop ? (intersect(media, crop) ?? media) : (media ?? crop);
}
