// What a check says of the findings that stood there before a change.
import { formatCount } from "../../lib/number-format.ts";
import { hasErrors } from "../load-and-check.ts";
import type { Since } from "./find-since.ts";

/** How many findings were left out, and whether any of them stops the build all the same. */
export function describeLeftOut({ revision, brought, leftOut }: Since): string {
  const nothing = brought.length === 0 ? `Nothing new since “${revision}”. ` : "";
  if (leftOut.length === 0) return `${nothing}No finding stood there before.`;
  const were = leftOut.length === 1 ? "was" : "were";
  const stops = hasErrors(leftOut)
    ? " Errors among them still stop the build; npm run check without --since shows them."
    : "";
  return `${nothing}${formatCount(leftOut.length, "finding")} that stood there already ${were} left out.${stops}`;
}
