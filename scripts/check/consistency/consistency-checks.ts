// A paper says the same thing in the same way wherever it says it.
import type { Check } from "../for-rules/check.ts";
import { acronymForms } from "./acronym-forms.ts";
import { acronymMeanings } from "./acronym-meanings.ts";
import { acronymOrder } from "./acronym-order.ts";
import { acronymUnexplained } from "./acronym-unexplained.ts";
import { brokenOff } from "./broken-off.ts";
import { coverAnswers } from "./cover-answers.ts";
import { differingRecommendations } from "./differing-recommendations.ts";
import { driftedText } from "./drifted-text.ts";
import { lostRows } from "./lost-rows.ts";
import { oppositeClaims } from "./opposite-claims.ts";
import { repeatedText } from "./repeated-text.ts";
import { sameCaptions } from "./same-captions.ts";
import { setHeadings } from "./set-headings.ts";
import { termSpellings } from "./term-spellings.ts";
import { twoVerdicts } from "./two-verdicts.ts";
import { twoWordings } from "./two-wordings.ts";
import { unnamedRows } from "./unnamed-rows.ts";

/** The rules of this family. */
export const consistencyChecks = [
  acronymForms,
  acronymMeanings,
  acronymOrder,
  acronymUnexplained,
  brokenOff,
  coverAnswers,
  differingRecommendations,
  driftedText,
  lostRows,
  oppositeClaims,
  repeatedText,
  sameCaptions,
  setHeadings,
  termSpellings,
  twoWordings,
  unnamedRows,
  twoVerdicts,
] as const satisfies readonly Check[];
