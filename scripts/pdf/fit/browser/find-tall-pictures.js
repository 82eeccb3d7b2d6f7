// @ts-check
// Finds pictures that are higher than a page: the browser paints a piece of them on each of several.
import { pageOf, widthOn } from "./page-widths.js";

/** What rounding may hide, in pixels. */
const ROUNDING = 2;

/**
 * What is said in place of each, in order; of one that is for eyes alone nothing.
 * @param {ReadonlyMap<string, number>} heights How high the content of each page is.
 * @returns {string[]}
 */
export function findTallPictures(heights) {
  return [...document.querySelectorAll("img, svg, canvas, object")].flatMap((picture) => {
    const { height } = picture.getBoundingClientRect();
    if (height === 0 || height <= widthOn(heights, pageOf(picture)) + ROUNDING) return [];
    return [picture.getAttribute("alt") ?? picture.getAttribute("aria-label") ?? ""];
  });
}
