// The kinds of publication: what each is called, where it usually lives, and which facts must stand beside it.
import type { FactFileName } from "./facts/fact-modules.ts";
import type { KindName } from "./kind-name.ts";

/** One kind of publication. */
export interface Kind {
  /** As written in `type:`. */
  readonly name: KindName;
  /** In running text, as `Scrutiny review`. */
  readonly title: string;
  readonly plural: string;
  /** The address of its index, and the usual folder under `content/`. */
  readonly folder: string;
  /** One sentence for readers of the index page. */
  readonly about: string;
  /** YAML files that must stand beside `index.md`. */
  readonly requires: readonly FactFileName[];
  /** Whether publisher and date are required, and whether it is listed as a publication of its kind. */
  readonly formal: boolean;
  /**
   * What a second-level heading begins in print: a chapter that starts a new page unless it is short, one that goes on
   * below that before it, or nothing of its own.
   */
  readonly chapters: "on-new-pages" | "run-on" | "none";
  /** Whether it is printed with a cover and a contents list, and not as a paper of a committee. */
  readonly cover: boolean;
  /** Whether its figures and reports go on after its date, as those of a plan that is carried out. */
  readonly followed: boolean;
  /** Whether the head of every page leads to its index; papers of meetings are found by their meeting. */
  readonly menu: boolean;
}

/** What a publication of each kind holds, for those who write one. */
export const kindMeanings: Readonly<Record<KindName, string>> = {
  strategy: "what is aimed at, and why",
  review: "what was looked into, found and recommended",
  "action-plan": "who does what by when",
  meeting: "an agenda, and afterwards its minutes",
  report: "a paper for a meeting",
  "work-programme": "what a body means to look at in a year",
  scorecard: "measures with their figures",
  page: "anything else",
};

/** Every kind, in the order in which the site lists them. */
export const kinds: Readonly<Record<KindName, Kind>> = {
  strategy: {
    name: "strategy",
    title: "Strategy",
    plural: "Strategies",
    folder: "strategies",
    about: "What the council and its partners have said they will do, and why.",
    requires: ["strategy"],
    formal: true,
    chapters: "on-new-pages",
    cover: true,
    followed: true,
    menu: true,
  },
  review: {
    name: "review",
    title: "Scrutiny review",
    plural: "Scrutiny reviews",
    folder: "reviews",
    about: "What councillors looked into, what they found and what they recommended.",
    requires: ["recommendations"],
    formal: true,
    chapters: "on-new-pages",
    cover: true,
    followed: false,
    menu: true,
  },
  "action-plan": {
    name: "action-plan",
    title: "Action plan",
    plural: "Action plans",
    folder: "action-plans",
    about: "Who will do what by when, and how far they have got.",
    requires: ["actions"],
    formal: true,
    chapters: "on-new-pages",
    cover: true,
    followed: true,
    menu: true,
  },
  meeting: {
    name: "meeting",
    title: "Meeting",
    plural: "Meetings",
    folder: "meetings",
    about: "When committees meet, what they are to consider, and what they decided.",
    requires: ["meeting"],
    formal: true,
    chapters: "none",
    cover: false,
    followed: false,
    menu: true,
  },
  report: {
    name: "report",
    title: "Report",
    plural: "Reports",
    folder: "reports",
    about: "What officers report to committees, and what they ask them to decide.",
    requires: ["report"],
    formal: true,
    chapters: "none",
    cover: false,
    followed: false,
    menu: false,
  },
  "work-programme": {
    name: "work-programme",
    title: "Work programme",
    plural: "Work programmes",
    folder: "work-programmes",
    about: "What committees plan to look at, when, and why.",
    requires: ["work-programme"],
    formal: true,
    chapters: "none",
    cover: false,
    followed: false,
    menu: false,
  },
  scorecard: {
    name: "scorecard",
    title: "Scorecard",
    plural: "Scorecards",
    folder: "scorecards",
    about: "How services are doing: what is measured, what it should reach, and which way it is going.",
    requires: ["measures"],
    formal: true,
    chapters: "run-on",
    cover: true,
    followed: false,
    menu: true,
  },
  page: {
    name: "page",
    title: "Page",
    plural: "Pages",
    folder: "pages",
    about: "Help and background.",
    requires: [],
    formal: false,
    chapters: "none",
    cover: true,
    followed: true,
    menu: false,
  },
};
