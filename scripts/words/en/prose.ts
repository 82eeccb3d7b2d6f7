// What is said within the texts of officers: labels of tables and figures, links to places, notes and files.

import type { HtmlTag, HtmlValue } from "../../lib/html.ts";
import { lowerFirst } from "../../lib/lower-first.ts";

const ordinals = new Intl.PluralRules("en-GB", { type: "ordinal" });
const endings = { one: "st", two: "nd", few: "rd", other: "th", zero: "th", many: "th" };

/** The words within texts. */
export const prose = {
  /** Before the name of a heading that links to itself. */
  linkTo: "Link to section:",
  /** Before the number of a paragraph, for those who do not see where it stands. */
  paragraph: "Paragraph",
  table: (number: string) => `Table ${number}`,
  /** The name of a row of sums. */
  total: "Total",
  notes: "Notes",
  /** What a mark of a note is called for those who listen. */
  note: (number: number) => `Note ${number}`,
  /** The way back from a note, from which of its marks where it has several. */
  back: (note: number, mark: number | undefined) =>
    `Back to the text at note ${note}${mark === undefined ? "" : `, mark ${mark}`}`,
  /** What a listener hears before the number of a page. */
  onPage: (name: string) => `${name}, page `,
  page: (html: HtmlTag, page: HtmlValue) => html`page ${page}`,
  /** Before an entry of a list of tasks. */
  tasks: { done: "Done:", open: "To do:" },
  /** What something with a number is called within a sentence. */
  items: {
    section: (number: string) => `section ${number}`,
    paragraph: (number: string) => `paragraph ${number}`,
    table: (number: string) => `Table ${number}`,
    figure: (number: string) => `Figure ${number}`,
    slide: (number: string) => `slide ${number}`,
    area: (ref: string) => `area ${ref}`,
    objective: (ref: string) => `objective ${ref}`,
    action: (ref: string) => `action ${ref}`,
    recommendation: (ref: string) => `recommendation ${ref}`,
    outcome: (ref: string) => `outcome ${ref}`,
    priority: (ref: string) => `priority ${ref}`,
    criterion: (ref: string) => `criterion ${ref}`,
    option: (ref: string) => `option ${ref}`,
    item: (number: string) => `item ${number}`,
    minute: (number: string) => `minute ${number}`,
    resolution: (ref: string) => `resolution ${ref}`,
  },
  /** The same where the paper has a word of its own for such things: `theme 1`. */
  labelled: (label: string, ref: string) => `${lowerFirst(label)} ${ref}`,
  /** The name of something that has no number. */
  quoted: (name: string) => `“${name}”`,
  file: (name: string) => `file ${name}`,
  /** A place in an order: `1st`, `2nd`, `3rd`, `11th`, or `joint 1st` where others share it. */
  rank: (place: number, isJoint: boolean) =>
    `${isJoint ? "joint " : ""}${place}${endings[ordinals.select(place)]}`,
  /** In the place of the name of something exempt. */
  exempt: "an exempt text",
};
