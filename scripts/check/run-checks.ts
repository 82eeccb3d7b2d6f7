// Runs every integrity rule over a register.
import { compareFindings, type Finding } from "../lib/finding.ts";
import type { Register } from "../model/register.ts";
import { access } from "./access.ts";
import { addresses } from "./addresses.ts";
import { agenda } from "./agenda.ts";
import { annexes } from "./annexes.ts";
import { askedOfNobody } from "./asked-of-nobody.ts";
import { attendance } from "./attendance.ts";
import { blocks } from "./blocks.ts";
import { boundFiles } from "./bound-files.ts";
import { brandContrast } from "./brand-contrast.ts";
import { carriedOn } from "./carried-on.ts";
import { characters } from "./characters.ts";
import { charts } from "./charts.ts";
import { corrections } from "./corrections.ts";
import { dates } from "./dates.ts";
import { draftReferences } from "./draft-references.ts";
import { duplicateRefs } from "./duplicate-refs.ts";
import { exemptCopies } from "./exempt-copies.ts";
import { exemptNames } from "./exempt-names.ts";
import { exemptNumbers } from "./exempt-numbers.ts";
import { exemptPapers } from "./exempt-papers.ts";
import { exemptPassages } from "./exempt-passages.ts";
import { exemptWords } from "./exempt-words.ts";
import { figurePeriods } from "./figure-periods.ts";
import { fileNames } from "./file-names.ts";
import type { Check } from "./for-rules/check.ts";
import { foreignMarks } from "./foreign-marks.ts";
import { headingOrder } from "./heading-order.ts";
import { knownNames } from "./known-names.ts";
import { languages } from "./languages.ts";
import { lineEnds } from "./line-ends.ts";
import { linkWords } from "./link-words.ts";
import { links } from "./links.ts";
import { liveValues } from "./live-values.ts";
import { logo } from "./logo.ts";
import { measureFacts } from "./measure-facts.ts";
import { measureNumbers } from "./measure-numbers.ts";
import { measureTargets } from "./measure-targets.ts";
import { meetingState } from "./meeting-state.ts";
import { meetingTexts } from "./meeting-texts.ts";
import { meetingTimes } from "./meeting-times.ts";
import { memberships } from "./memberships.ts";
import { minuteNumbers } from "./minute-numbers.ts";
import { minutes } from "./minutes.ts";
import { municipalYears } from "./municipal-years.ts";
import { nearNames } from "./near-names.ts";
import { oddFigures } from "./odd-figures.ts";
import { optionsScores } from "./options-scores.ts";
import { papers } from "./papers.ts";
import { paragraphSequence } from "./paragraph-sequence.ts";
import { parts } from "./parts.ts";
import { phases } from "./phases.ts";
import { pictures } from "./pictures.ts";
import { placeholders } from "./placeholders.ts";
import { plainFields } from "./plain-fields.ts";
import { printedFigures } from "./printed-figures.ts";
import { ratings } from "./ratings.ts";
import { recommendedParagraphs } from "./recommended-paragraphs.ts";
import { redirects } from "./redirects.ts";
import { references } from "./references.ts";
import { repeatedFigures } from "./repeated-figures.ts";
import { reportCover } from "./report-cover.ts";
import { reportSections } from "./report-sections.ts";
import { reportedProgress } from "./reported-progress.ts";
import { requiredFacts } from "./required-facts.ts";
import { resolutions } from "./resolutions.ts";
import { serves } from "./serves.ts";
import { siteLinks } from "./site-links.ts";
import { strays } from "./strays.ts";
import { supersession } from "./supersession.ts";
import { tableCaptions } from "./table-captions.ts";
import { tableHeads } from "./table-heads.ts";
import { tableRows } from "./table-rows.ts";
import { timeZone } from "./time-zone.ts";
import { unfinishedPeriods } from "./unfinished-periods.ts";
import { unnamedFiles } from "./unnamed-files.ts";
import { unreadSheets } from "./unread-sheets.ts";
import { votes } from "./votes.ts";
import { workProgramme } from "./work-programme.ts";
import { yearTargets } from "./year-targets.ts";

const listed = [
  access,
  addresses,
  agenda,
  annexes,
  askedOfNobody,
  attendance,
  blocks,
  boundFiles,
  brandContrast,
  carriedOn,
  characters,
  charts,
  corrections,
  dates,
  draftReferences,
  duplicateRefs,
  exemptCopies,
  exemptNames,
  exemptNumbers,
  exemptPapers,
  exemptPassages,
  exemptWords,
  fileNames,
  figurePeriods,
  foreignMarks,
  headingOrder,
  knownNames,
  languages,
  lineEnds,
  linkWords,
  links,
  liveValues,
  logo,
  measureFacts,
  measureNumbers,
  measureTargets,
  meetingState,
  meetingTexts,
  meetingTimes,
  memberships,
  minuteNumbers,
  minutes,
  municipalYears,
  nearNames,
  oddFigures,
  optionsScores,
  papers,
  paragraphSequence,
  parts,
  phases,
  pictures,
  placeholders,
  plainFields,
  printedFigures,
  ratings,
  reportedProgress,
  recommendedParagraphs,
  redirects,
  references,
  repeatedFigures,
  reportCover,
  reportSections,
  requiredFacts,
  resolutions,
  serves,
  siteLinks,
  strays,
  supersession,
  tableCaptions,
  tableHeads,
  tableRows,
  unfinishedPeriods,
  yearTargets,
  unnamedFiles,
  unreadSheets,
  votes,
  workProgramme,
  timeZone,
] as const satisfies readonly Check[];

/** A check whose name were any text would make room for findings under any name. */
type Known<Name extends string> = string extends Name ? never : Name;

/** The name of a check. */
export type CheckName = Known<(typeof listed)[number]["name"]>;

/** Every check, by name. */
export const checks: readonly Check<CheckName>[] = listed;

/** All findings of all rules, sorted by file and place. */
export function runChecks(
  register: Register,
  unreadable: ReadonlySet<string>,
): readonly Finding<CheckName>[] {
  return checks
    .flatMap((check) =>
      [...check.run(register, unreadable)].map((problem) => ({ ...problem, rule: check.name })),
    )
    .sort(compareFindings);
}
