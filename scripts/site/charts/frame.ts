// The sizes in which a chart is drawn, since words cannot shrink with a picture: for phones, and for pages.
import type { TextMeasure } from "./text-width.ts";

/** The size of a drawing, in units that are pixels where it is as wide as it was meant to be. */
export interface FrameSize {
  readonly name: "narrow" | "wide";
  readonly width: number;
  /** The height between the scales that suits most charts; one with more to name is higher. */
  readonly height: number;
  readonly fontSize: number;
  /** From one line of text to the next. */
  readonly lineHeight: number;
  /** How much of the width the words at the end of lines may take. */
  readonly labelWidth: number;
}

/** A size with what measures the words in it. */
export interface Frame extends FrameSize {
  readonly measure: TextMeasure;
}

/** For a column of 288 px, which is what a phone of 320 px leaves: its words are never smaller than 12 px. */
export const narrowFrame: FrameSize = {
  name: "narrow",
  width: 288,
  height: 168,
  fontSize: 12.5,
  lineHeight: 15,
  labelWidth: 84,
};

/** For half the width of A4, where its words are nine points, among many of its sort. */
export const lowFrame: FrameSize = { ...narrowFrame, height: 108 };

/** For columns from 528 px, where its words are 12 px, and for A4. */
export const wideFrame: FrameSize = {
  name: "wide",
  width: 608,
  height: 216,
  fontSize: 14,
  lineHeight: 17,
  labelWidth: 150,
};
