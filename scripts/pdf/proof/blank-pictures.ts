// Tells pictures that show nothing from those that were lost: of both the document has none.
import type { Page } from "puppeteer-core";
import Type from "typebox";
import { Parse } from "typebox/value";
import type { PrintFault } from "./print-fault.ts";

// Code for the page is text: the project is compiled without the types of the DOM.
const FIND_BLANK = `Array.from(document.images)
  .filter((image) => image.alt.trim() !== "" && image.complete && image.getClientRects().length > 0)
  .filter((image) => {
    const share = Math.min(1, 1000 / Math.max(image.naturalWidth, image.naturalHeight));
    const [width, height] = [image.naturalWidth, image.naturalHeight].map((length) => Math.ceil(length * share));
    if (!(width > 0 && height > 0)) return true;
    const context = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
    context.drawImage(image, 0, 0, width, height);
    return context.getImageData(0, 0, width, height).data.every((value, at) => at % 4 !== 3 || value === 0);
  })
  .map(({ alt }) => alt)`;

/**
 * The faults of a page in a tab with what shows nothing told as such. The browser paints no such picture, so that others
 * seem to be lost in its place.
 */
export async function tellBlankPictures(
  page: Page,
  faults: readonly PrintFault[],
): Promise<readonly PrintFault[]> {
  if (!faults.some(({ kind }) => kind === "picture")) return faults;
  const blank = Parse(Type.Array(Type.String()), await page.evaluate(FIND_BLANK));
  if (blank.length === 0) return faults;
  return [
    ...faults.filter(({ kind }) => kind !== "picture"),
    ...blank.map(
      (alt): PrintFault => ({
        kind: "picture-blank",
        words: alt.replace(/\s+/g, " ").trim(),
        before: "",
        page: undefined,
      }),
    ),
  ];
}
