// Finds in an error of Eleventy what the system said, such as that the disk is full: Eleventy only tells what it was writing.
import { propertyOf } from "../lib/property-of.ts";

/** The error of the system that an error goes back to, which has a `code`; the error itself where there is none. */
export function systemError(error: unknown): unknown {
  let cause = error;
  while (cause instanceof Error) {
    if (typeof propertyOf(cause, "code") === "string") return cause;
    cause = propertyOf(cause, "originalError");
  }
  return error;
}
