// Figures that follow from each other: totals, shares, changes and counts.
import type { Check } from "../for-rules/check.ts";
import { announcedCounts } from "./announced-counts.ts";
import { changeDirections } from "./change-directions.ts";
import { countedShares } from "./counted-shares.ts";
import { figuresFromTables } from "./figures-from-tables.ts";
import { partsAndWhole } from "./parts-and-whole.ts";
import { pointsAndPerCents } from "./points-and-per-cents.ts";
import { statedChanges } from "./stated-changes.ts";
import { tableAgainstTable } from "./table-against-table.ts";
import { tableAverages } from "./table-averages.ts";
import { tableBalances } from "./table-balances.ts";
import { tableClaims } from "./table-claims.ts";
import { tableDifferences } from "./table-differences.ts";
import { tableRanks } from "./table-ranks.ts";
import { tableTotals } from "./table-totals.ts";
import { twoValues } from "./two-values.ts";
import { yearToDateColumns } from "./year-to-date-columns.ts";

/** The rules of this family. */
export const arithmeticChecks = [
  announcedCounts,
  changeDirections,
  countedShares,
  figuresFromTables,
  partsAndWhole,
  pointsAndPerCents,
  statedChanges,
  tableAgainstTable,
  tableAverages,
  tableBalances,
  tableClaims,
  tableDifferences,
  tableRanks,
  tableTotals,
  twoValues,
  yearToDateColumns,
] as const satisfies readonly Check[];
