// Makes of an SVG file what is published of it: the cleaned drawing, with the pictures in it cleaned too.
import { lowerFirst } from "../../lib/lower-first.ts";
import { cleanDrawing } from "./drawing/clean-drawing.ts";
import type { DrawnWords } from "./drawing/drawn-words.ts";
import { writeDrawing } from "./drawing/write-drawing.ts";
import type { PreparePicture } from "./picture/keep-pictures.ts";
import { notThePicture, preparePicture } from "./picture/prepare-picture.ts";
import type { Fault } from "./spot.ts";

/** A drawing as it is published. */
export interface PreparedDrawing {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly words: DrawnWords;
}

/** Prepares a drawing, or says everything that keeps it from being published. */
export async function prepareDrawing(
  file: string,
  bytes: Uint8Array,
  prepare: PreparePicture = preparePicture,
): Promise<PreparedDrawing | { readonly faults: readonly Fault[] }> {
  const clean = cleanDrawing(file, bytes);
  if ("faults" in clean) return clean;
  const { root, width, height, words, pictures } = clean.drawing;
  const faults: Fault[] = [];
  for (const { sort, bytes: inside, spot, replace } of pictures) {
    const picture = notThePicture(sort, inside) ?? (await prepare(sort, inside, true));
    if ("message" in picture) {
      faults.push({
        ...picture,
        spot,
        message: `A picture in the drawing is not right: ${lowerFirst(picture.message)}`,
      });
    } else replace(picture.bytes);
  }
  if (faults.length > 0) return { faults };
  return { bytes: new TextEncoder().encode(writeDrawing(root)), width, height, words };
}
