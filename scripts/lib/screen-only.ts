// What a page holds for the screen alone. All else that it says has to be in its PDF, which each build proves; so whatever
// is left out there is marked where it is made, with one of these few reasons.
import type { IsoDay } from "./calendar.ts";
import { html, type SafeHtml } from "./html.ts";

/** The attribute that marks an element. */
export const screenAttribute = "data-screen";

/** Why an element is for the screen alone. */
const screenReasons = {
  navigation:
    "A way to another page or place of the site: a contents list, what comes before and after, the way back.",
  permalink: "The link that a heading, a paragraph or a row has to itself.",
  download: "What can be taken away from the page, its PDF among it.",
  label: "The head of a column, said again in each cell for phones.",
  number: "The number of an item, which stands on paper as that of its list.",
  spoken: "Words for listeners in a place where others see what stands around it.",
  opener: "What opens or sorts something on the page, and how many things it opens.",
  tracking: "The way to what became of something, which goes on after the PDF is out.",
  status: "What every page of a draft says, as the head of every page of its PDF does.",
  found: "The sentence under which a letter is found, which the letter itself does not say.",
  later: "What became of something since packs went out: PDFs that are printed anew have it, packs have not.",
} as const;

/** A reason by its name. */
export type ScreenReason = keyof typeof screenReasons;

/** Whether a text is the name of a reason. */
export function isScreenReason(name: string | undefined): name is ScreenReason {
  return name !== undefined && name in screenReasons;
}

/** The mark, for the start tag of an element. */
export function screenOnly(reason: ScreenReason): SafeHtml {
  return html` ${screenAttribute}="${reason}"`;
}

/** The attribute with the day of a meeting, beside the reason `later`: packs of later days know what it came to. */
export const sinceAttribute = "data-since";

/** Marks what a meeting of a day came to, which packs up to that day have not and all others have. */
export function unknownBefore(day: IsoDay): SafeHtml {
  return html`${screenOnly("later")} ${sinceAttribute}="${day}"`;
}

/** Marks what a document has in another place among its texts than its page, such as an annex. */
export const apartAttribute = "data-apart";

/** That mark, for the start tag of an element. */
export const printedApart: SafeHtml = html` ${apartAttribute}`;

/** Marks the text that officers wrote, or what that shows, however it is divided. */
export const textAttribute = "data-text";

/** That mark, for the start tag of an element. */
export const writtenText: SafeHtml = html` ${textAttribute}`;
