// What leads to something else: references, links, numbers, annexes, and papers that follow on others.
import type { Check } from "../for-rules/check.ts";
import { aboveAndBelow } from "./above-and-below.ts";
import { actYears } from "./act-years.ts";
import { addresses } from "./addresses.ts";
import { annexes } from "./annexes.ts";
import { appendixLists } from "./appendix-lists.ts";
import { appendixTitles } from "./appendix-titles.ts";
import { carriedOn } from "./carried-on.ts";
import { citations } from "./citations.ts";
import { citedTitles } from "./cited-titles.ts";
import { corrections } from "./corrections.ts";
import { describedThings } from "./described-things.ts";
import { draftReferences } from "./draft-references.ts";
import { duplicateRefs } from "./duplicate-refs.ts";
import { headingOrder } from "./heading-order.ts";
import { itemCodes } from "./item-codes.ts";
import { linkWords } from "./link-words.ts";
import { links } from "./links.ts";
import { minuteReferences } from "./minute-references.ts";
import { noteMarks } from "./note-marks.ts";
import { nowhereLinks } from "./nowhere-links.ts";
import { numberSequence } from "./number-sequence.ts";
import { numberedCitations } from "./numbered-citations.ts";
import { packPages } from "./pack-pages.ts";
import { paragraphSequence } from "./paragraph-sequence.ts";
import { parts } from "./parts.ts";
import { plainReferences } from "./plain-references.ts";
import { recommendedParagraphs } from "./recommended-paragraphs.ts";
import { redirects } from "./redirects.ts";
import { references } from "./references.ts";
import { serves } from "./serves.ts";
import { siteLinks } from "./site-links.ts";
import { supersession } from "./supersession.ts";
import { tableCaptions } from "./table-captions.ts";
import { typedContents } from "./typed-contents.ts";
import { typedReferences } from "./typed-references.ts";

/** The rules of this family. */
export const referenceChecks = [
  addresses,
  annexes,
  carriedOn,
  corrections,
  draftReferences,
  duplicateRefs,
  headingOrder,
  linkWords,
  links,
  paragraphSequence,
  parts,
  recommendedParagraphs,
  redirects,
  references,
  serves,
  siteLinks,
  supersession,
  tableCaptions,
  typedReferences,
  nowhereLinks,
  typedContents,
  numberSequence,
  citedTitles,
  citations,
  appendixLists,
  aboveAndBelow,
  describedThings,
  appendixTitles,
  noteMarks,
  numberedCitations,
  itemCodes,
  packPages,
  actYears,
  plainReferences,
  minuteReferences,
] as const satisfies readonly Check[];
