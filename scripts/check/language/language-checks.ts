// Whether a text is easy to read.
import type { Check } from "../for-rules/check.ts";
import { longSentences } from "./long-sentences.ts";
import { plainWords } from "./plain-words.ts";
import { readability } from "./readability.ts";

/** The rules of this family. */
export const languageChecks = [longSentences, plainWords, readability] as const satisfies readonly Check[];
