// The letters that a drawing shows, with the places where they are written.
import type { Spot } from "../spot.ts";
import type { CleanElement } from "./clean-attributes.ts";
import { textElements } from "./vocabulary.ts";

/** The letters of a drawing. */
export interface DrawnWords {
  readonly text: string;
  /** Where something that stands in the text was written; line and column count from 1. */
  locate(written: string): { readonly line: number; readonly column: number };
}

/** The letters of a cleaned drawing; `source` is its text as written. */
export function drawnWords(root: CleanElement, source: string): DrawnWords {
  const pieces: { readonly text: string; readonly spot: Spot }[] = [];
  const walk = (element: CleanElement): void => {
    for (const child of element.children) {
      if ("name" in child) walk(child);
      else if (textElements.has(element.name)) pieces.push(child);
    }
  };
  walk(root);
  return {
    text: pieces.map(({ text }) => text).join(""),
    locate: (written) => {
      const spot = (pieces.find(({ text }) => text.includes(written)) ?? pieces[0])?.spot ?? root.spot;
      const end = source.indexOf("<", spot.offset);
      const at = source.slice(spot.offset, end < 0 ? undefined : end).indexOf(written);
      const before = source.slice(spot.offset, spot.offset + Math.max(0, at)).split("\n");
      const last = (before.at(-1) ?? "").length;
      return {
        line: spot.line + before.length - 1,
        column: before.length === 1 ? spot.column + last : last + 1,
      };
    },
  };
}
