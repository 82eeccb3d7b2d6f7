// What is left standing of other wordings, templates and programs.
import type { Check } from "../for-rules/check.ts";
import { doubledWords } from "./doubled-words.ts";
import { malformedFigures } from "./malformed-figures.ts";
import { misspeltWords } from "./misspelt-words.ts";
import { strayPunctuation } from "./stray-punctuation.ts";

/** The rules of this family. */
export const leftoverChecks = [
  doubledWords,
  malformedFigures,
  misspeltWords,
  strayPunctuation,
] as const satisfies readonly Check[];
