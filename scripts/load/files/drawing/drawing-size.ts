// How large a drawing is shown, in CSS pixels.
import type { CleanElement } from "./clean-attributes.ts";

/** A width and a height in CSS pixels, whole numbers from 1. */
export interface DrawingSize {
  readonly width: number;
  readonly height: number;
}

/** The units of CSS in pixels (CSS Values 4, section 6). */
const pixels: Readonly<Record<string, number>> = {
  "": 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  em: 16,
  rem: 16,
};

/** What no sheet of paper and no screen comes near. */
const largest = 20_000;

/** The size of a drawing from its width and height, or else from its viewBox; or why it has none. */
export function drawingSize({
  attributes,
}: CleanElement): DrawingSize | { readonly message: string; readonly hint: string } {
  const box = (attributes.get("viewBox") ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , boxWidth = Number.NaN, boxHeight = Number.NaN] = box;
  const hasBox = box.length === 4 && boxWidth > 0 && boxHeight > 0;
  if (attributes.has("viewBox") && !hasBox)
    return amiss("Its viewBox is not four numbers with a size above 0.");
  const written = { width: lengthOf(attributes.get("width")), height: lengthOf(attributes.get("height")) };
  const ratio = hasBox ? boxWidth / boxHeight : 2;
  const width =
    written.width ?? (written.height === undefined ? (hasBox ? boxWidth : 300) : written.height * ratio);
  const height = written.height ?? width / ratio;
  if (!(width > 0 && height > 0)) return amiss("Its width or height is 0.");
  if (written.width === undefined && written.height === undefined && Math.max(width, height) > largest) {
    const scale = largest / Math.max(width, height);
    return { width: whole(width * scale), height: whole(height * scale) };
  }
  if (!(width <= largest && height <= largest))
    return amiss(`It is ${Math.round(width)} by ${Math.round(height)} pixels; up to ${largest} are shown.`);
  return { width: whole(width), height: whole(height) };
}

/** A length in pixels; undefined for one that depends on where the drawing is shown. */
function lengthOf(written: string | undefined): number | undefined {
  const [, number = "", unit = ""] =
    /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([a-z]*)\s*$/i.exec(written ?? "") ?? [];
  const factor = pixels[unit.toLowerCase()];
  return number === "" || factor === undefined ? undefined : Number(number) * factor;
}

function whole(length: number): number {
  return Math.max(1, Math.round(length));
}

function amiss(reason: string): { readonly message: string; readonly hint: string } {
  return {
    message: `The drawing has no size that can be shown. ${reason}`,
    hint: "Set the size of the page in the drawing program, and export the drawing again.",
  };
}
