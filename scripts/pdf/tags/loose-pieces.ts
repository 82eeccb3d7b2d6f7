// Collects the stretches of painting that no mark holds, each so that it can be marked as it is.
import type { Span } from "../content/content-listener.ts";
import type { Box } from "../content/geometry.ts";
import type { LoosePiece } from "./painting.ts";

/** The loose pieces of one stream under way. */
export class LoosePieces {
  readonly pieces: LoosePiece[] = [];
  #open: { start: number; end: number; region: LoosePiece["region"] } | undefined;

  /** Adds painting to the piece under way, or begins one. `region` is given for words only. */
  add({ start, end }: Span, region?: LoosePiece["region"]): void {
    if (this.#open) this.#open.end = end;
    else this.#open = { start, end, region };
    this.#open.region ??= region;
  }

  /** Ends the piece under way: what comes next cannot stand inside a mark together with it. */
  end(): void {
    if (this.#open) this.pieces.push(this.#open);
    this.#open = undefined;
  }
}

/**
 * In which region of a page words are at a height, in points from its lower edge. Chromium clips the text of a page
 * to the box inside the margins, and what stands in the margins to less or to nothing.
 */
export function regionAt(height: number, clip: Box | undefined, page: Box): "header" | "text" | "footer" {
  const middle = { x: (page.left + page.right) / 2, y: (page.bottom + page.top) / 2 };
  const isText =
    clip !== undefined &&
    (clip.bottom > page.bottom || clip.top < page.top) &&
    clip.left < middle.x &&
    clip.right > middle.x &&
    clip.bottom < middle.y &&
    clip.top > middle.y;
  if (isText) return "text";
  return height > middle.y ? "header" : "footer";
}
