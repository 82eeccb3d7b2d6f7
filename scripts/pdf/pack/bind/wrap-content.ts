// Puts the content of a page into its place on another, whatever it leaves open or closes too often.

import type { Box, Matrix } from "../../content/geometry.ts";
import { readOperations } from "../../content/read-operations.ts";

/** Where content goes, and what is painted with it. */
export interface Wrapping {
  /** The name of the form that is painted under it. */
  readonly sheet: string;
  readonly matrix: Matrix;
  /** What is seen of the content. */
  readonly box: Box;
  /** Forms that are painted over it as decoration, in its own coordinates. */
  readonly pictures: readonly { readonly name: string; readonly matrix: Matrix }[];
}

const BRACKETS = new Set(["q", "Q", "BT", "ET", "BMC", "BDC", "EMC"]);

/** The content in its place. Nothing that it does outlasts it. */
export function wrapContent(content: Uint8Array, { sheet, matrix, box, pictures }: Wrapping): Uint8Array {
  const { before, after } = balance(content);
  const { left, bottom, right, top } = box;
  const opening = [
    `q /${sheet} Do Q`,
    `q ${matrix.join(" ")} cm ${left} ${bottom} ${right - left} ${top - bottom} re W n`,
    `${before}q\n`,
  ];
  const painted = pictures.map(
    (picture) => `/Artifact BMC q ${picture.matrix.join(" ")} cm /${picture.name} Do Q EMC\n`,
  );
  const closing = `\n${after}Q\n${painted.join("")}Q\n`;
  return Buffer.concat([Buffer.from(opening.join("\n")), content, Buffer.from(closing)]);
}

/** What has to stand before and after content so that all its brackets have their other half. */
function balance(content: Uint8Array): { before: string; after: string } {
  let states = 0;
  let lowest = 0;
  let marks = 0;
  let isText = false;
  for (const { operator } of readOperations(content, BRACKETS)) {
    if (operator === "q") states += 1;
    else if (operator === "Q") states -= 1;
    else if (operator === "BT") isText = true;
    else if (operator === "ET") isText = false;
    else if (operator === "EMC") marks -= 1;
    else marks += 1;
    lowest = Math.min(lowest, states);
  }
  return {
    before: "q ".repeat(-lowest),
    after: `${isText ? "ET " : ""}${"EMC ".repeat(Math.max(0, marks))}${"Q ".repeat(states - lowest)}`,
  };
}
