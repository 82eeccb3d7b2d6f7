// What pages, tables and sheets say of measures.
import type { HtmlTag, HtmlValue } from "../../lib/html.ts";
import { upperFirst } from "../../lib/upper-first.ts";
import { grammar } from "./grammar.ts";

const { count } = grammar;

/** The words of measures. */
export const measures = {
  measure: "Measure",
  measures: "Measures",
  latest: "Latest figure",
  rating: "Rating",
  direction: "Direction",
  target: "Target",
  trend: "Trend",
  period: "Period",
  notes: "Notes",
  year: "Year",
  yearToDate: "Year to date",
  start: "Starting figure",
  owner: (html: HtmlTag, owner: HtmlValue) => html`Owner: ${owner}`,
  aboutData: (html: HtmlTag, note: HtmlValue) => html`About the data: ${note}`,
  /** All areas together. */
  all: "All",
  allMeasures: "All measures",
  otherMeasures: "Other measures",
  goodIs: "Good is",
  good: {
    high: "High is good",
    low: "Low is good",
    range: "Within a range",
    info: "For information",
  },
  standings: {
    red: "Red",
    amber: "Amber",
    green: "Green",
    "not-rated": "Not rated",
    worsening: "Worsening",
    improving: "Improving",
    missing: "Missing",
    retired: "Retired",
  },
  flags: {
    "council-plan": "Council plan",
    new: "New",
    retired: "Retired",
    obsolete: "Obsolete",
  },
  bases: {
    period: "What happened in the period",
    snapshot: "How it stood at the end of the period",
    cumulative: "What happened since the year began",
    average: "An average of each period",
    "rolling-12-months": "What happened in the twelve months before",
  },
  frequencies: {
    month: "Every month",
    quarter: "Every quarter",
    term: "Every school term",
    year: "Every year",
  },
  definition: {
    number: "Number",
    group: "Group",
    counted: "What is counted",
    owner: "Owner",
    unit: "Unit",
    reported: "Reported",
    basis: "A figure says",
    yearBefore: "Against the same period a year before",
    periodBefore: "Against the period before",
    arrears: "In arrears",
    marked: "Marked",
    data: "About the data",
  },
  standing: {
    targets: "Targets",
    gap: "Gap to the target",
    course: "Course",
    benchmark: (html: HtmlTag, figure: HtmlValue, period: string | undefined, gap: string | undefined) =>
      html`${figure}${period !== undefined && ` (${period})`}${gap !== undefined && `: ${gap}`}`,
    met: "The target is met.",
    onCourse: (line: string) => `On course for the target: the straight line to it stands at ${line}.`,
    behind: (line: string) => `Behind the course for the target: the straight line to it stands at ${line}.`,
    missed: "The target was not met by its day.",
    same: "the same",
    apart: (difference: string, isAbove: boolean, side: string) =>
      `${difference} ${isAbove ? "above" : "below"} it${side}`,
    sides: { better: ", which is better", worse: ", which is worse", neutral: "" },
  },
  figures: {
    title: "All figures",
    none: "No figures have been given yet.",
    caption: (unit: string) => `Figures by period (${unit.toLowerCase()})`,
    shareHead: "Out of",
    years: (unit: string) => `Whole years (${unit.toLowerCase()})`,
    outOf: (area: string | undefined) => (area === undefined ? "Out of" : `Out of, ${area}`),
    share: (part: string, whole: string) => `${part} of ${whole}`,
    /** Before what is noted of an area alone. */
    ofArea: (area: string) => `${area}: `,
    revised: (html: HtmlTag, first: HtmlValue, published: string | undefined, now: HtmlValue) =>
      html`First published as ${first}${published !== undefined && html` (${published})`}, revised to ${now}.`,
    notGiven: "None given",
    noYear: "None",
    cannotBeAdded: "Cannot be added up",
    notComplete: "Not complete",
    noFigure: "No figure",
    noFigures: "No figures",
    noEarlier: "No earlier figure",
    noTarget: "No target",
    notRated: "Not rated",
    targetFor: (period: string) => `Target for ${period}`,
    targetInWords: "Target in words",
    yearNotComplete: "A figure of the year is missing",
    belowRange: "Below the range",
    span: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  },
  movements: {
    up: "Up",
    down: "Down",
    same: "Unchanged",
  },
  /** Which way it goes, and whether that is good. */
  moved: (movement: string, meaning: string) => `${movement}${meaning}`,
  meanings: { better: ", better", worse: ", worse", neutral: "" },
  /** By the noun of the areas, where they are something else. */
  areas: {
    title: (one = "area") => `By ${one}`,
    caption: (many = "areas") => `How ${many} stand`,
    area: (one = "area") => upperFirst(one),
    targets: (many = "areas") => `Targets of ${many}`,
  },
  scorecard: {
    ratingAndDirection: "Rating and direction",
    targetAndComparison: "Target and comparison",
    /** The head of a column on paper, where the caption is not repeated. */
    groupMeasure: (group: string) => `${group}: Measure`,
  },
  glance: {
    counted: (measures: number, isAll: boolean) =>
      `How the latest figures of ${count(measures, { one: "measure", other: "measures" })} stand${isAll ? "" : ", those that are retired apart"}.`,
    open: "Open a number to see which they are.",
    caption: "How many measures stand where, by their latest figures",
    group: "Group",
  },
  table: {
    caption: "What is measured, where it started and where it should get to",
    groupCaption: "what is measured, where it started and where it should get to",
  },
  printed: {
    title: "What the source printed",
    rating: "printed rating",
    direction: "printed arrow",
    "year-to-date": "printed year to date",
    worked: (field: string, was: string, is: string | undefined) =>
      is === undefined
        ? `${field} ${was}, which cannot be worked out from the figures here`
        : `${field} ${was}, worked out ${is}`,
    mark: (was: string) => `Printed: ${was}`,
  },
  page: {
    of: (html: HtmlTag, noun: HtmlValue, publication: HtmlValue) => html`${noun} of ${publication}`,
    definition: "What is measured, and how",
    howRated: "How ratings, directions and years to date are worked out",
    ownFigures: "Figures of this measure",
    allOf: (publication: string) => `All measures of ${publication}`,
  },
  ties: {
    analysis: "What was said about it",
    serves: "What it serves",
    used: "Where it is used",
    elsewhere: "The same measure through time",
    outcome: (ref: string) => `Outcome ${ref}`,
    priority: (ref: string) => `Priority ${ref}`,
    labelled: (label: string, ref: string) => `${label} ${ref}`,
    objective: (ref: string) => `Objective ${ref}`,
    action: (ref: string) => `Action ${ref}`,
    minutes: "minutes",
    thisOne: (title: string) => `${title} (this one)`,
    chain: "It goes through these publications, earliest first. The latest has the figures of all before it.",
  },
  sheet: {
    /** What a listener hears before the number of the page that has the row. */
    inText: (name: string) => `${name} in the text, page `,
    back: (html: HtmlTag, page: HtmlValue) => html`In the text: page ${page}`,
  },
  index: {
    summary: "What is measured across all publications in force, and how it stands by the latest figures.",
    red: "The latest figure misses its target, or the course for it, by more than is tolerated.",
    worsening: "The latest figure is worse than the one that it is compared with.",
    missing: "There is no figure for the last period, or none at all.",
    retired: "These are reported no longer, or no longer in this way, and are counted nowhere else.",
    none: "None at present.",
    all: "All, A to Z",
    allTitle: "All measures, A to Z",
    allCaption: "All measures by name",
  },
  /** What the script says that filters and sorts a table of measures; `{…}` is where it puts a number or a word. */
  filter: {
    form: "Filter and sort the measures",
    show: "Show",
    sortBy: "Sort by",
    all: "All",
    counted: "{words} ({count})",
    orders: {
      given: "As given",
      rating: "Rating, red first",
      direction: "Direction, worse first",
      name: "Name",
    },
    sorted: {
      given: "{shown} of {all} measures shown, sorted by their place.",
      rating: "{shown} of {all} measures shown, sorted by rating.",
      direction: "{shown} of {all} measures shown, sorted by direction.",
      name: "{shown} of {all} measures shown, sorted by name.",
    },
  },
};
