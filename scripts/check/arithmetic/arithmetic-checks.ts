// Figures that follow from each other: totals, shares, changes and counts.
import type { Check } from "../for-rules/check.ts";
import { countedShares } from "./counted-shares.ts";
import { tableTotals } from "./table-totals.ts";

/** The rules of this family. */
export const arithmeticChecks = [countedShares, tableTotals] as const satisfies readonly Check[];
