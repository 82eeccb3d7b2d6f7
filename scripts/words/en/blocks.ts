// What the blocks of a text say: actions, recommendations, options, strategies, charts, letters and work programmes.
import type { HtmlTag, HtmlValue } from "../../lib/html.ts";
import { grammar } from "./grammar.ts";

const { form, number } = grammar;

/** The words of blocks. */
export const blocks = {
  /** Where a field of a table is empty. */
  noneGiven: "None given",
  actions: {
    caption: (objective: string) => `Actions for objective ${objective}`,
    areaActions: (area: string) => `Actions of area ${area}`,
    areaObjectives: (area: string) => `Objectives of area ${area}`,
    ref: "Ref",
    action: "Action",
    objectiveHead: "Objective",
    ledBy: "Led by",
    areaLedBy: (html: HtmlTag, leads: HtmlValue) => html`<strong>Led by:</strong> ${leads}`,
    due: "Due",
    dueOn: (html: HtmlTag, due: HtmlValue) => html`<strong>Due:</strong> ${due}`,
    stands: (html: HtmlTag, standing: HtmlValue) => html`<strong>Where it stands:</strong> ${standing}`,
    rated: (html: HtmlTag, day: string) => html`Rated ${day}`,
    ratedOn: (day: string) => `Rated ${day}`,
    standing: "Where it stands",
    evidence: (html: HtmlTag, evidence: HtmlValue) => html`Evidence: ${evidence}`,
    key: "What the ratings mean",
    note: (day: string) =>
      `“Where it stands” is worked out from the date and the last rating of an action, as at ${day}.`,
    area: (ref: string) => `Area ${ref}:`,
    areaCounts: (ref: string) => `How area ${ref} stood at each report`,
    promise: "What people will experience",
    before: "Done before the plan began",
    objective: (ref: string) => `Objective ${ref}`,
    meaning: "This will mean that",
    measuredBy: "Measured by",
  },
  charts: {
    asTable: (figure: string | undefined) => `Figure ${figure ?? ""} as a table`,
    /** What a listener hears before the number of the page that has the figures. */
    figuresOnPage: (figure: string | undefined) => `Figures of figure ${figure ?? ""}, page `,
    allFigures: (html: HtmlTag, page: HtmlValue) => html`All figures: page ${page}`,
    unit: (title: string, unit: string) => `${title} (${unit})`,
    actions: "The actions and their ratings",
    recommendations: "The recommendations and their ratings",
    ofMeasure: "All figures of this measure",
    ofPublication: (title: string) => `All figures of ${title}`,
  },
  delivery: {
    caption: (html: HtmlTag, ref: string | undefined, title: string) =>
      html`Delivery of ${ref !== undefined && html`${ref}, `}${title}, phase by phase`,
    phase: "Phase",
    delivers: "What it delivers",
    nothing: "Nothing stated",
  },
  /** What a priority, an objective or an action is for, what is done for it, and from which plan to which it is carried on. */
  serves: {
    serves: "What it serves",
    servedBy: "What serves it",
    continues: "Carried on from",
    continuedBy: "Carried on as",
    /** `Priority 2: Buses that come (Bus strategy)`: what it is called, its title, and the publication where that is another. */
    one: (html: HtmlTag, link: HtmlValue, title: HtmlValue, publication: string | undefined) =>
      html`${link}${title && html`: ${title}`}${publication !== undefined && html` (${publication})`}`,
  },
  /** A passage that everybody may not see. */
  withheld: {
    note: "This note",
    passage: "This passage",
    paragraphs: (html: HtmlTag, range: HtmlValue, count: number) =>
      html`${form(count, { one: "Paragraph", other: "Paragraphs" })} ${range}`,
    and: (html: HtmlTag, first: HtmlValue, last: HtmlValue) => html`${first} and ${last}`,
    to: (html: HtmlTag, first: HtmlValue, last: HtmlValue) => html`${first} to ${last}`,
    table: (number: string) => `Table ${number}`,
    figure: (number: string) => `Figure ${number}`,
    between: (isLast: boolean) => (isLast ? " and " : ", "),
    sentence: (html: HtmlTag, what: HtmlValue, count: number, reason: string) =>
      html`${what} ${count === 1 ? "is" : "are"} withheld: exempt under ${reason}.`,
  },
  options: {
    option: "Option",
    total: "Total",
    rank: "Rank",
    criteria: "What each option was held against",
    number: "No.",
    criterion: "Criterion",
    offer: "What an option should offer",
    undescribed: "Not described",
    heading: (ref: string) => `Option ${ref}:`,
    ranked: (rank: number, isJoint: boolean) => (isJoint ? `Joint ${rank}` : String(rank)),
    standing: (
      html: HtmlTag,
      total: number,
      outOf: number,
      rank: number,
      options: number,
      isJoint: boolean,
    ) =>
      html`Total <strong>${number(total)}</strong> out of ${number(outOf)}, ${isJoint ? "joint " : ""}rank ${rank} of ${options}`,
    score: (score: number, outOf: number) => `${number(score)} out of ${number(outOf)}`,
    unscored: "not scored",
    notScored: "Not scored",
    for: "For",
    against: "Against",
    notes: "Notes",
    printed: (figure: number) => `(printed: ${number(figure)})`,
    differs: "Where the source differs",
    /** What a source printed of an option that its scores do not come to. */
    differences: {
      total: (printed: number, worked: number) =>
        `The source printed a total of ${printed}; the scores add up to ${worked}.`,
      rank: (printed: number, worked: number) =>
        `The source ranked it ${printed}; by its scores it is ranked ${worked}.`,
    },
    named: (html: HtmlTag, ref: string, name: string, differences: HtmlValue) =>
      html`Option ${ref}, ${name}: ${differences}`,
    ranking: "Options in order of their total score",
    totalOutOf: (outOf: number) => `Total out of ${number(outOf)}`,
    matrix: (outOf: number) =>
      `Score of each option on each criterion, with its total out of ${number(outOf)} and its rank`,
    scale: (min: number, max: number) =>
      `Scores run from ${number(min)} to ${number(max)}. Totals and ranks are worked out from the scores; options with the same total share a rank.`,
    points: "Main strengths and challenges of each option",
    strengths: "Strengths",
    challenges: "Challenges",
  },
  strategy: {
    outcomes: "Outcomes",
    outcome: (ref: string) => `Outcome ${ref}:`,
    priority: (ref: string) => `Priority ${ref}:`,
    labelled: (label: string, ref: string) => `${label} ${ref}:`,
    worksWell: "What is working well",
    mustHappen: "What needs to happen",
    willBeBetter: "What will be better",
  },
  recommendations: {
    recommendation: (ref: string) => `Recommendation ${ref}`,
    linkTo: (ref: string) => `Link to recommendation ${ref}`,
    whatBecame: (ref: string) => `What became of recommendation ${ref}`,
    addressedTo: "Addressed to",
    asks: "Asks the committee",
    toDo: { note: "To note", approve: "To approve", decide: "To decide" },
    condition: "Condition",
    madeIn: "Made in",
    paragraph: (number: string) => `paragraph ${number}`,
    response: "Response",
    unanswered: "None recorded",
    answered: (html: HtmlTag, answer: HtmlValue, by: HtmlValue, date: string) =>
      html`${answer} by ${by}, ${date}`,
    said: "What they said",
    reason: "Their reason",
    evidence: (html: HtmlTag, evidence: HtmlValue) => html`Evidence: ${evidence}`,
    source: (html: HtmlTag, source: string) => html`Source: ${source}`,
    owner: "Owner",
    due: "Due",
    progress: "Progress",
  },
  slide: {
    slide: (number: string) => `Slide ${number}`,
    titled: (number: string, title: string) => `Slide ${number}: ${title}`,
  },
  gap: { paragraphs: "Numbers of paragraphs", sections: "Numbers of sections" },
  letter: {
    from: "From",
    to: "To",
    date: "Date",
    reference: "Reference",
    enclosures: "Enclosures",
    copy: "Copy to",
  },
  work: {
    recurring: "At every meeting",
    undated: "To be scheduled",
    elsewhere: (when: string, body: string) => `${when}: ${body}`,
    origin: (html: HtmlTag, origin: HtmlValue) => html`Came from: ${origin}`,
    table: {
      caption: "What is planned, and what came of it",
      item: "Item",
      when: "When",
      status: "Status",
      recommendations: "Recommendations",
      resolutions: "Resolutions",
      none: "None recorded",
    },
    dropped: "No longer planned",
    linkTo: (html: HtmlTag, title: string) => html`Link to ${title}`,
    moved: (html: HtmlTag, from: HtmlValue, day: string | undefined, reason: HtmlValue) =>
      html`First planned for ${from}${day !== undefined && html`, moved ${day}`}${reason && html`: ${reason}`}`,
  },
};
