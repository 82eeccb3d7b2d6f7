// Texts as they were typed: signs, blocks, tables, and what was left standing.
import type { Check } from "../for-rules/check.ts";
import { blocks } from "./blocks.ts";
import { characters } from "./characters.ts";
import { foreignMarks } from "./foreign-marks.ts";
import { languages } from "./languages.ts";
import { lineEnds } from "./line-ends.ts";
import { placeholders } from "./placeholders.ts";
import { plainFields } from "./plain-fields.ts";
import { strays } from "./strays.ts";
import { tableHeads } from "./table-heads.ts";
import { tableRows } from "./table-rows.ts";

/** The rules of this family. */
export const textChecks = [
  blocks,
  characters,
  foreignMarks,
  languages,
  lineEnds,
  placeholders,
  plainFields,
  strays,
  tableHeads,
  tableRows,
] as const satisfies readonly Check[];
