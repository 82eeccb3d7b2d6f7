// What every sort of chart gives to be put into a figure.
import type { SafeHtml } from "../../lib/html.ts";

/** The inside of a drawing, in the units of its frame. */
export interface Drawing {
  readonly height: number;
  readonly content: SafeHtml;
  /** The lowest figure of the scale in words, where that is not nought; readers are told. */
  readonly startsAt?: string | undefined;
}
