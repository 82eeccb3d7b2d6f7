// What the facts of a publication are called by.
import type { Branded } from "../lib/branded.ts";

/** The ref of a measure. */
export type MeasureRef = Branded<"measure">;

/** The number or code of a fact within its publication, such as `1.1.2`. It says nothing without its noun. */
export type Ref = Branded<"fact" | "measure"> | `${number}`;

/** Takes a number or code as the ref that it may be of a fact; only the publication knows whether there is one. */
export function refOf(written: string): Ref {
  return written as Branded<"fact">;
}

/** The same for a measure. */
export function measureRef(written: string): MeasureRef {
  return written as MeasureRef;
}
