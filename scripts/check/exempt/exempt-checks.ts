// What only members may see.
import type { Check } from "../for-rules/check.ts";
import { access } from "./access.ts";
import { exemptCopies } from "./exempt-copies.ts";
import { exemptNames } from "./exempt-names.ts";
import { exemptNumbers } from "./exempt-numbers.ts";
import { exemptPapers } from "./exempt-papers.ts";
import { exemptPassages } from "./exempt-passages.ts";
import { exemptWords } from "./exempt-words.ts";

/** The rules of this family. */
export const exemptChecks = [
  access,
  exemptCopies,
  exemptNames,
  exemptNumbers,
  exemptPapers,
  exemptPassages,
  exemptWords,
] as const satisfies readonly Check[];
