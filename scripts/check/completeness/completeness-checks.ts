// What a paper must hold to be whole.
import type { Check } from "../for-rules/check.ts";
import { reportCover } from "./report-cover.ts";
import { reportSections } from "./report-sections.ts";
import { requiredFacts } from "./required-facts.ts";

/** The rules of this family. */
export const completenessChecks = [
  reportCover,
  reportSections,
  requiredFacts,
] as const satisfies readonly Check[];
