// Figures that follow from each other: totals, shares, changes and counts.
import type { Check } from "../for-rules/check.ts";
import { tableTotals } from "./table-totals.ts";

/** The rules of this family. */
export const arithmeticChecks = [tableTotals] as const satisfies readonly Check[];
