// Runs every integrity rule over a register.
import { compareFindings, type Finding } from "../lib/finding.ts";
import type { Register } from "../model/register.ts";
import { addresses } from "./addresses.ts";
import { blocks } from "./blocks.ts";
import { brandContrast } from "./brand-contrast.ts";
import { characters } from "./characters.ts";
import type { Check } from "./check.ts";
import { dates } from "./dates.ts";
import { duplicateRefs } from "./duplicate-refs.ts";
import { headingOrder } from "./heading-order.ts";
import { knownNames } from "./known-names.ts";
import { languages } from "./languages.ts";
import { linkWords } from "./link-words.ts";
import { links } from "./links.ts";
import { liveValues } from "./live-values.ts";
import { measureFacts } from "./measure-facts.ts";
import { nearNames } from "./near-names.ts";
import { optionsScores } from "./options-scores.ts";
import { paragraphSequence } from "./paragraph-sequence.ts";
import { parts } from "./parts.ts";
import { phases } from "./phases.ts";
import { pictures } from "./pictures.ts";
import { printedFigures } from "./printed-figures.ts";
import { ratings } from "./ratings.ts";
import { recommendedParagraphs } from "./recommended-paragraphs.ts";
import { redirects } from "./redirects.ts";
import { references } from "./references.ts";
import { repeatedFigures } from "./repeated-figures.ts";
import { requiredFacts } from "./required-facts.ts";
import { siteLinks } from "./site-links.ts";
import { strays } from "./strays.ts";
import { supersession } from "./supersession.ts";
import { tableCaptions } from "./table-captions.ts";
import { tableHeads } from "./table-heads.ts";

/** Every rule, by name. */
export const checks: readonly Check[] = [
  addresses,
  blocks,
  brandContrast,
  characters,
  dates,
  duplicateRefs,
  headingOrder,
  knownNames,
  languages,
  linkWords,
  links,
  liveValues,
  measureFacts,
  nearNames,
  optionsScores,
  paragraphSequence,
  parts,
  phases,
  pictures,
  printedFigures,
  ratings,
  recommendedParagraphs,
  redirects,
  references,
  repeatedFigures,
  requiredFacts,
  siteLinks,
  strays,
  supersession,
  tableCaptions,
  tableHeads,
];

/** All findings of all rules, sorted by file and place. */
export function runChecks(register: Register, unreadable: ReadonlySet<string>): readonly Finding[] {
  return checks
    .flatMap((check) =>
      [...check.run(register, unreadable)].map((problem): Finding => ({ ...problem, rule: check.name })),
    )
    .sort(compareFindings);
}
