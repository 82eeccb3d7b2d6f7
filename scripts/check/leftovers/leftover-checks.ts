// What is left standing of other wordings, templates and programs.
import type { Check } from "../for-rules/check.ts";
import { bareAddresses } from "./bare-addresses.ts";
import { boldHeadings } from "./bold-headings.ts";
import { brokenEncodings } from "./broken-encodings.ts";
import { bulletMarks } from "./bullet-marks.ts";
import { doubledWords } from "./doubled-words.ts";
import { editingMarks } from "./editing-marks.ts";
import { emptyPoints } from "./empty-points.ts";
import { lostUnits } from "./lost-units.ts";
import { malformedFigures } from "./malformed-figures.ts";
import { missingWords } from "./missing-words.ts";
import { misspeltWords } from "./misspelt-words.ts";
import { mixedSpelling } from "./mixed-spelling.ts";
import { pageFurniture } from "./page-furniture.ts";
import { partedWords } from "./parted-words.ts";
import { programErrors } from "./program-errors.ts";
import { runTogether } from "./run-together.ts";
import { standIns } from "./stand-ins.ts";
import { strayPunctuation } from "./stray-punctuation.ts";
import { struckWords } from "./struck-words.ts";
import { templateGuidance } from "./template-guidance.ts";
import { wrongWords } from "./wrong-words.ts";

/** The rules of this family. */
export const leftoverChecks = [
  bareAddresses,
  boldHeadings,
  bulletMarks,
  brokenEncodings,
  doubledWords,
  editingMarks,
  emptyPoints,
  lostUnits,
  malformedFigures,
  missingWords,
  misspeltWords,
  mixedSpelling,
  pageFurniture,
  partedWords,
  programErrors,
  runTogether,
  standIns,
  strayPunctuation,
  struckWords,
  templateGuidance,
  wrongWords,
] as const satisfies readonly Check[];
