// Where a page of any size, turned in any way, stands on a page of the pack: upright, whole, and clear of the head and
// the foot that are laid over it.
import { type Box, boxOfBox, combine, type Matrix } from "../../content/geometry.ts";

/** What of a page is seen, and by how many quarters it is turned to the right. */
export interface PageShape {
  readonly box: Box;
  /** From 0 to 3. */
  readonly quarters: number;
}

const POINTS_PER_MM = 72 / 25.4;

/** What is left free above and below the page for head and foot, and at its sides, in points. */
const FREE = { ends: 12 * POINTS_PER_MM, sides: 8 * POINTS_PER_MM };

/** Whether a page is wider than high as it is seen. */
export function isWide({ box, quarters }: PageShape): boolean {
  const isUpright = quarters % 2 === 0;
  const [width, height] = [box.right - box.left, box.top - box.bottom];
  return isUpright ? width > height : height > width;
}

/** The matrix that puts a page in the middle of a sheet, as large as there is room but never larger than it is. */
export function fitPage({ box, quarters }: PageShape, sheet: Box): Matrix {
  const turned = turn(box, quarters);
  const seen = boxOfBox(box, turned);
  const [width, height] = [seen.right - seen.left, seen.top - seen.bottom];
  const [sheetWidth, sheetHeight] = [sheet.right - sheet.left, sheet.top - sheet.bottom];
  const scale = Math.min(1, (sheetWidth - 2 * FREE.sides) / width, (sheetHeight - 2 * FREE.ends) / height);
  const left = sheet.left + (sheetWidth - width * scale) / 2;
  const bottom = sheet.bottom + (sheetHeight - height * scale) / 2;
  const [a, b, c, d, e, f] = combine(turned, [scale, 0, 0, scale, left, bottom]);
  return [round(a), round(b), round(c), round(d), round(e), round(f)];
}

/** Turns a page, and takes the lower left corner of what is seen to the origin. */
function turn({ left, bottom, right, top }: Box, quarters: number): Matrix {
  switch (quarters) {
    case 1:
      return [0, -1, 1, 0, -bottom, right];
    case 2:
      return [-1, 0, 0, -1, right, top];
    case 3:
      return [0, 1, -1, 0, top, -left];
    default:
      return [1, 0, 0, 1, -left, -bottom];
  }
}

function round(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
