// Who may see a text: everybody, or members alone where an Act lets a council keep it from the public.
import Type, { type Static } from "typebox";
import { choiceField } from "../field.ts";

/**
 * What each paragraph covers, by its number: Part 1 of Schedule 12A to the Local Government Act 1972, as amended by
 * the Local Government (Access to Information) (Variation) Order 2006.
 */
export const exemptParagraphs = {
  "1": "information relating to any individual",
  "2": "information which is likely to reveal the identity of an individual",
  "3": "information relating to the financial or business affairs of any particular person",
  "4": "information relating to consultations or negotiations on a labour relations matter",
  "5": "information in respect of which a claim to legal professional privilege could be maintained in legal proceedings",
  "6": "information which reveals that the authority proposes to give a notice, or to make an order or direction",
  "7": "information relating to the prevention, investigation or prosecution of crime",
} as const satisfies Readonly<Record<string, string>>;

const accesses = ["open", "exempt"] as const;

/** The number of a paragraph of the Schedule. */
export const paragraphField = choiceField(
  ["1", "2", "3", "4", "5", "6", "7"],
  "The paragraph of Part 1 of Schedule 12A to the Local Government Act 1972 by which it is exempt.",
  exemptParagraphs,
);
export type ExemptParagraph = Static<typeof paragraphField>;

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
export function exemptSentences(): readonly string[] {
  const paragraphs = [undefined, ...Object.keys(exemptParagraphs)].map(exemptionUnder);
  return paragraphs.map((why) => exemptSentence("It is", why));
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

/** The reason in words, as `paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972 (…)`. */
export function exemptionReason(paragraph: ExemptParagraph | undefined): string {
  const act = "Part 1 of Schedule 12A to the Local Government Act 1972";
  return paragraph === undefined ? act : `paragraph ${paragraph} of ${act} (${exemptParagraphs[paragraph]})`;
}

/** What is said in place of something that the public may not see; `what` is that, as the sentence begins. */
export function exemptSentence(what: string, { paragraph }: Exemption): string {
  return `${what} exempt from publication under ${exemptionReason(paragraph)}.`;
}
