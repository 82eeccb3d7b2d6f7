// What is said in place of something that the public may not see: that it is exempt, and by which paragraph of the Act.
import { upperFirst } from "../../lib/upper-first.ts";
import { grammar } from "./grammar.ts";

/** What the paragraphs of Part 1 of Schedule 12A to the Local Government Act 1972 cover, which is for bodies in England. */
const england = {
  "1": "information relating to any individual",
  "2": "information which is likely to reveal the identity of an individual",
  "3": "information relating to the financial or business affairs of any particular person",
  "4": "information relating to consultations or negotiations on a labour relations matter",
  "5": "information in respect of which a claim to legal professional privilege could be maintained in legal proceedings",
  "6": "information which reveals that the authority proposes to give a notice, or to make an order or direction",
  "7": "information relating to the prevention, investigation or prosecution of crime",
};

/** Those of its Part 4, which is for bodies in Wales. */
const wales = {
  "12": "information relating to a particular individual",
  "13": england["2"],
  "14": england["3"],
  "15": england["4"],
  "16": england["5"],
  "17": england["6"],
  "18": england["7"],
};

const paragraphs = { ...england, ...wales };

const act = "Schedule 12A to the Local Government Act 1972";

/** A sentence that ends with the reason. */
const because = (what: string) => (reason: string) => `${what} exempt from publication under ${reason}.`;

/** The words of what is exempt. Sentences take the reason in words. */
export const exempt = {
  paragraphs,
  /** `paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972 (…)`. */
  reason: (paragraph: keyof typeof paragraphs | undefined) =>
    paragraph === undefined
      ? act
      : `paragraph ${paragraph} of Part ${paragraph in wales ? 4 : 1} of ${act} (${paragraphs[paragraph]})`,
  it: because("It is"),
  they: because("They are"),
  /** Of something by its name, such as `Appendix 3`. */
  named: (name: string, reason: string) => because(`${name} is`)(reason),
  /** Of several things by their names, as they stand within a sentence. */
  all: (names: readonly string[], reason: string) =>
    because(`${upperFirst(grammar.and(names))} ${names.length === 1 ? "is" : "are"}`)(reason),
  publication: (kind: string, reason: string) => because(`This ${kind.toLowerCase()} as a whole is`)(reason),
  meeting: because("This meeting as a whole is"),
  item: because("This item is likely to be heard in private. It is"),
  itemInPack: because("This item is likely to be considered in private. It is"),
  papersInPack: because("This item is likely to be considered in private. Its papers are"),
  paper: because("This paper is"),
  text: because("This text is"),
  passage: because("This passage is"),
  clause: because("This clause is"),
  recommendation: because("This recommendation is"),
  partOfMinute: because("Part of this minute is"),
  /** A sheet in the place of a paper, or of the appendix that it is. */
  sheet: (appendix: string | undefined, reason: string) =>
    because(appendix === undefined ? "A paper of this item is" : `A paper (${appendix}) of this item is`)(
      reason,
    ),
  partOfText: "part of the text",
  numbered: (ref: string) => `recommendation ${ref}`,
  /** An appendix whose own name may not be told. */
  appendix: "Exempt appendix",
  nothing: "No",
};
