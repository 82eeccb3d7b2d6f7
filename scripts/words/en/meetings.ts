// What the page of a meeting and its minutes say.
import type { HtmlTag, HtmlValue } from "../../lib/html.ts";

/** The words of meetings, on their pages and in their packs alike. */
export const meetings = {
  agenda: "Agenda",
  minutes: "Minutes",
  meetings: "Meetings",
  membership: "Membership",
  notices: "Notices",
  briefing: "Briefing for members beforehand",
  latePapers: "Late papers",
  cancelled: "This meeting was cancelled.",
  body: "Body",
  when: "When",
  where: "Where",
  changed: "Changed",
  published: "Agenda published",
  signedBy: "Signed by",
  next: "Next meeting",
  later: "Meetings after that",
  meeting: "Meeting",
  place: "Place",
  approved: "Approved",
  webcast: "Webcast",
  minutesOf: (day: string | undefined) => `Minutes of ${day ?? "the meeting"}`,
  minutesDescription: (summary: string) =>
    `Who was at the meeting, what was said and what was resolved. ${summary}`,
  /** Behind the word for its minutes, for those who do not see what it stands beside. */
  ofMeeting: (meeting: string) => ` of ${meeting}`,
  wasToBe: (html: HtmlTag, before: string, when: string, reason: HtmlValue) =>
    html`Was to be ${before}. Changed ${when}: ${reason}`,
  /** Behind the number of something that has it from its meeting. */
  whose: {
    day: (day: string) => ` of ${day}`,
    body: (body: string, day: string) => ` (${body}, ${day})`,
  },
  /** What programs show of meetings that they subscribe to. */
  calendar: {
    title: (site: string) => `Meetings: ${site}`,
    cancelled: (what: string) => `Cancelled: ${what}`,
    noAgenda: "No agenda is published here.",
    changed: (when: string, before: string, reason: string) =>
      `Changed ${when}, before: ${before}. ${reason}`,
  },
  index: {
    coming: "Meetings to come",
    past: "Past meetings",
    none: "None is known here.",
    unpublished: "The agenda is not published yet.",
    calendarOf: (body: string) => `Calendar of the ${body}`,
    subscribe: (html: HtmlTag, calendar: HtmlValue) => html`${calendar} (iCalendar, to subscribe to)`,
    calendar: "calendar (iCalendar)",
    asData: (html: HtmlTag, calendar: HtmlValue, json: HtmlValue) =>
      html`All meetings as data: ${calendar && html`${calendar}, `}${json}.`,
  },
  item: {
    item: (number: number) => `Item ${number}`,
    presentedBy: (html: HtmlTag, presenters: HtmlValue) => html`Presented by ${presenters}`,
    papers: (number: number) => (number === 1 ? "Paper" : "Papers"),
    recommended: "What the report recommends",
    onProgramme: (html: HtmlTag, items: HtmlValue) => html`On the work programme: ${items}`,
    minute: (number: number) => `Minute ${number}`,
    outcome: "What came of it",
    cameOfIt: (html: HtmlTag, minute: HtmlValue) => html`<strong>What came of it:</strong> ${minute}`,
  },
  papers: {
    pack: "Agenda pack",
    supplement: (number: number, day: string) => `Supplement ${number}, ${day}`,
    pdf: "PDF",
    minutes: "minutes",
    paper: "paper",
    ofItem: (appendix: string | undefined) =>
      appendix === undefined ? "A paper of this item" : `A paper (${appendix}) of this item`,
    pages: (first: number, last: number) => (first === last ? `page ${first}` : `pages ${first} to ${last}`),
    pagesOfPack: (pages: string) => `${pages} of the agenda pack`,
    /** What a paper is, on which pages, and in which supplement. */
    about: (html: HtmlTag, what: string, pages: HtmlValue, supplement: number | undefined) =>
      html`(${what}${pages && html`, ${pages}`}${supplement !== undefined && html` in supplement ${supplement}`})`,
    replaces: (html: HtmlTag, title: string) => html`It replaces “${title}”.`,
  },
  seats: {
    for: (html: HtmlTag, whom: HtmlValue) => html` for ${within(whom)}`,
    withoutVote: ", without a vote",
  },
  attendance: {
    title: "Who was there",
    inTheChair: "In the chair",
    present: "Present",
    apologies: "Apologies",
    alsoThere: "Also there",
    none: "None.",
    /** Behind guests: for whom they came. */
    of: (html: HtmlTag, whom: HtmlValue) => html` of ${within(whom)}`,
    forItem: (html: HtmlTag, link: (words: string) => HtmlValue, number: number) =>
      html`, for ${link(`item ${number}`)}`,
    withMinute: (html: HtmlTag, link: (words: string) => HtmlValue, number: number) =>
      html` (${link(`minute ${number}`)})`,
  },
  declarations: {
    title: "Declarations of interest",
    none: "No interest was declared.",
    by: (html: HtmlTag, declaration: HtmlValue) => html`<strong>Interest declared by</strong> ${declaration}`,
  },
  minute: {
    about: "About these minutes",
    ofDay: (number: number, day: string) => `minute ${number} of ${day}`,
    approvedIn: (html: HtmlTag, minute: HtmlValue) => html`In ${minute}`,
    notApproved: "Not yet approved, as far as is recorded here",
    wereBefore: (html: HtmlTag, day: HtmlValue, link: (words: string) => HtmlValue, item: number) =>
      html`No approval is recorded here. They were before the meeting of ${day} as ${link(`item ${item}`)}`,
    areToBeBefore: (html: HtmlTag, day: HtmlValue, link: (words: string) => HtmlValue, item: number) =>
      html`Not yet approved, as far as is recorded here. They are to come before the meeting of ${day} as ${link(`item ${item}`)}`,
    item: (number: number) => `Item ${number} of the agenda`,
    ofMinutes: (day: string) => `the minutes of ${day}`,
    correctionTo: (html: HtmlTag, minute: HtmlValue) => html`Correction to ${minute}`,
    correctedBy: (html: HtmlTag, minute: HtmlValue) => html`Corrected by ${minute}`,
    question: (html: HtmlTag, by: HtmlValue) =>
      html`<strong>Question</strong>${by && html` by ${within(by)}`}`,
    answer: (html: HtmlTag, by: HtmlValue) => html`<strong>Answer</strong>${by && html` by ${within(by)}`}`,
    unanswered: "No answer is recorded.",
    vote: "Vote",
    for: "For",
    against: "Against",
    abstained: "Abstained",
  },
  resolution: {
    resolved: (html: HtmlTag, lead: string | undefined) =>
      lead !== undefined && /^resolved\b/i.test(lead)
        ? html`<strong>${lead}</strong>`
        : html`<strong>Resolved</strong>${lead && html`: ${lead}`}`,
    /** Before its number, for those who do not see where it stands. */
    before: "Resolution",
    askedOf: (html: HtmlTag, whom: HtmlValue, owner: HtmlValue) =>
      html`Asked of ${whom}${owner && html`. Owner: ${owner}`}.`,
    due: (html: HtmlTag, date: HtmlValue) => html`Due: ${date}.`,
    standing: (html: HtmlTag, date: HtmlValue, standing: HtmlValue) => html`Due: ${date}. ${standing}.`,
    onProgramme: (html: HtmlTag, items: HtmlValue) => html`On the work programme: ${items}.`,
    whatBecame: (ref: string) => `What became of resolution ${ref}`,
  },
  work: {
    cameFrom: (html: HtmlTag, origins: HtmlValue) => html`Came from ${origins}.`,
    and: " and ",
    since: (html: HtmlTag, day: string, reason: HtmlValue) => html` since ${day}: ${reason}`,
    minute: (number: number) => `minute ${number}`,
    item: (html: HtmlTag, number: number, title: string) => html`item ${number}, ${title}`,
    report: (kind: string) => `${kind.toLowerCase()}:`,
  },
};

/** Who is named in words as at the beginning of a line, in the midst of one: `a member of the public`. */
function within(who: HtmlValue): HtmlValue {
  if (typeof who !== "string") return who;
  return who.replace(/^(A|An|Another|One|Several|Some|The|Two|Three) /, (first) => first.toLowerCase());
}
