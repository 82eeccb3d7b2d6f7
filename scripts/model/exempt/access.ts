// Who may see a text: everybody, or members alone where an Act lets a council keep it from the public.
import Type from "typebox";
import { catalogues } from "../../words/catalogues.ts";
import { exempt as words } from "../../words/en/exempt.ts";
import type { Words } from "../../words/words.ts";
import { choiceField } from "../field.ts";

/**
 * What each paragraph covers, by its number: Schedule 12A to the Local Government Act 1972, as amended for England by the
 * Local Government (Access to Information) (Variation) Order 2006 and for Wales by that of Wales of 2007.
 */
const exemptParagraphs = words.paragraphs;
export type ExemptParagraph = keyof typeof exemptParagraphs;

const schedule = "Schedule 12A to the Local Government Act 1972";

/** What may be written, for a message about what is not. */
export const paragraphNumbers = `a number from 1 to 7, of Part 1 of ${schedule}; or, for a body in Wales, from 12 to 18, of its Part 4`;

/** What a paragraph covers, and for which bodies it is where it is not for those in England. */
function paragraphMeaning(paragraph: ExemptParagraph): string {
  return `${partOf(paragraph) === 4 ? "in Wales: " : ""}${exemptParagraphs[paragraph]}`;
}

/** What each paragraph covers, and for which bodies. */
export function paragraphMeanings(): ReadonlyMap<string, string> {
  return new Map(
    Object.keys(exemptParagraphs)
      .filter(isParagraph)
      .map((one) => [one, paragraphMeaning(one)]),
  );
}

function partOf(paragraph: ExemptParagraph): 1 | 4 {
  return Number(paragraph) < 12 ? 1 : 4;
}

const accesses = ["open", "exempt"] as const;

/** The number of a paragraph of the Schedule. */
export const paragraphField = choiceField(
  ["1", "2", "3", "4", "5", "6", "7", "12", "13", "14", "15", "16", "17", "18"],
  `The paragraph of ${schedule} by which it is exempt: of Part 1, or for a body in Wales of Part 4.`,
  paragraphMeaning,
);

/** The two fields of everything that may be exempt; a check holds that one does not stand without the other. */
export const accessFields = {
  access: Type.Optional(
    choiceField(accesses, "open, or exempt where members alone may see it.", {
      open: "everybody may see it",
      exempt: "members alone may see it",
    }),
  ),
  paragraph: Type.Optional(paragraphField),
};

/** Why something is kept from the public; the paragraph is missing where none was given, which a check reports. */
export interface Exemption {
  readonly paragraph?: ExemptParagraph;
}

/** Why something is exempt under a paragraph as written; one that the Schedule does not have is left out. */
export function exemptionUnder(written: string | undefined): Exemption {
  return isParagraph(written) ? { paragraph: written } : {};
}

/** Everything that may be said in place of something that the public may not see. */
export function exemptSentences(all: readonly Words[] = catalogues): readonly string[] {
  return all.flatMap(sentencesIn);
}

function sentencesIn({ exempt: { it, they, reason } }: Words): readonly string[] {
  const reasons = [undefined, ...Object.keys(exemptParagraphs)].map((one) =>
    reason(exemptionUnder(one).paragraph),
  );
  return reasons.flatMap((why) => [it(why), they(why)]);
}

function isParagraph(written: string | undefined): written is ExemptParagraph {
  return written !== undefined && Object.hasOwn(exemptParagraphs, written);
}

/** What was written of access. */
export interface WrittenAccess {
  readonly access?: (typeof accesses)[number];
  readonly paragraph?: ExemptParagraph;
}

/** True where a text is to be kept from the public; one that only names a paragraph is kept too, to be safe. */
export function isExempt({ access, paragraph }: WrittenAccess): boolean {
  return access === "exempt" || paragraph !== undefined;
}
