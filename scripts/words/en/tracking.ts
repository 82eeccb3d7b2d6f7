// What is promised and decided across publications: how it stands, by when it was to be done, and what became of it.
import type { HtmlTag, HtmlValue } from "../../lib/html.ts";

const closed = "A report says that nothing is left to do.";

/** The words of what is followed. */
export const tracking = {
  none: "Nothing at present.",
  /** The title of a list with the day that it was made. */
  asAt: (title: string, day: string) => `${title}, as at ${day}`,
  /** Decisions as they are called within a sentence. */
  names: {
    resolution: (ref: string) => `resolution ${ref}`,
    recommendation: (ref: string) => `recommendation ${ref}`,
    of: (name: string, publication: string) => `${name} of “${publication}”`,
  },
  promises: {
    item: "Item",
    text: "What was promised",
    owner: "Who",
    due: "Due",
    rating: "Last rating",
    undated: "No date given",
    moved: (html: HtmlTag, to: string, when: string, reason: HtmlValue) =>
      html`Moved to ${to} ${when}: ${reason}`,
    firstPromised: (html: HtmlTag, date: HtmlValue) => html`First promised for ${date}`,
    noDate: "no date",
  },
  duePage: {
    title: "What is due",
    description: (day: string) =>
      `Actions, recommendations and resolutions that are overdue or due, as at ${day}.`,
    summary: (day: string) =>
      `Every objective and action, every recommendation and every resolution that asks somebody, in the publications in force, as at ${day}.`,
    overdue: "The date has passed and the last report says that work is still open.",
    unreported: "The date has passed and no report rates whether the work is done. It may well be.",
    soon: { title: "Due in the next three months", about: "The date falls within three months." },
    later: { title: "Due later", about: "The date is further away." },
    undated: { title: "No date", about: "No date was given, or only words such as “ongoing”." },
    closed,
  },
  decisionsPage: {
    title: "Decisions",
    summary: (day: string) =>
      `Every resolution of a meeting and every recommendation: what was asked, of whom, by when, and what happened, as at ${day}.`,
    asData: (html: HtmlTag, csv: HtmlValue, json: HtmlValue) => html`All decisions as data: ${csv}, ${json}.`,
    unanswered: {
      title: "Open, with nothing recorded since",
      about: "Somebody was asked. Neither an answer nor a report of progress is recorded here.",
    },
    "under-way": {
      title: "Open, and answered or reported on",
      about: "There is an answer or a report of progress, and something is left to do.",
    },
    awaited: {
      title: "Open, before a committee",
      about: "A committee was asked to approve or to decide it, and no minutes here say that it has.",
    },
    closed: { title: "Closed", about: closed },
    rejected: { title: "Rejected", about: "Whoever was asked said no." },
    decided: { title: "Decided", about: "The body decided it and asked nobody for anything more." },
    noted: { title: "To note", about: "A committee was asked to take note. Nothing has to follow." },
  },
  decisions: {
    decision: "Decision",
    asked: "What was asked",
    ofWhom: "Of whom",
    byWhen: "By when",
    happened: "What happened",
    openFor: "Open for",
    decided: "What was decided",
  },
  decision: {
    /** `Recommendation of Buses`: what it is, and a link to where it was made. */
    of: (html: HtmlTag, noun: HtmlValue, publication: HtmlValue) => html`${noun} of ${publication}`,
    life: "What became of it",
    unasked: "It asks nobody for anything, so there is no answer to wait for.",
    asks: {
      note: "It asks a committee to take note, so there is no answer to wait for.",
      approve: "It asks a committee to approve something, which the minutes of its meeting tell.",
      decide: "It asks a committee to decide something, which the minutes of its meeting tell.",
    },
    askedOf: "Asked of",
    owner: "Owner",
    due: "Due",
    standing: "Where it stands",
    openFor: "Open for",
    wasOpenFor: "Was open for",
  },
  life: {
    resolved: "Resolved",
    recommended: "Recommended",
    considered: "Considered",
    answered: "Answered",
    "acted-on": "Acted on",
    evidenced: "Evidenced",
    closed: "Closed",
    /** `30 July 2024: ` before what happened then. */
    dated: (html: HtmlTag, date: string, event: HtmlValue) => html`${date}: ${event}`,
    minute: (number: number, meeting: string) => `minute ${number}${meeting}`,
    consideredBy: (html: HtmlTag, body: HtmlValue, place: HtmlValue) => html`${body}, ${place}.`,
    notAgreed: "No resolution that agrees to it is recorded.",
    agreedBy: (html: HtmlTag, link: (words: string) => HtmlValue, ref: string) =>
      html`Agreed by ${link(`resolution ${ref}`)}.`,
    answeredBy: (html: HtmlTag, answer: HtmlValue, by: HtmlValue) => html`${answer} by ${by}`,
    reason: "Reason:",
    onProgramme: (html: HtmlTag, date: string | undefined, items: HtmlValue, state: string) =>
      html`On the work programme${date !== undefined && ` of ${date}`}: ${items} (${state})`,
    source: (source: string) => `Source: ${source}`,
  },
};
