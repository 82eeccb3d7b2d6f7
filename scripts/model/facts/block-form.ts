// The blocks an officer may write, each with the attributes that it takes and the fact file that it shows.
import type { Choices } from "../../lib/nearest.ts";
import type { FactFileName } from "./fact-file.ts";

/** How a block may be written. */
export interface BlockForm {
  /** Whether it holds Markdown of its own, or stands for facts. */
  readonly text: boolean;
  readonly attributes: readonly string[];
  readonly file?: FactFileName;
  /** One sentence for the reference page. */
  readonly about: string;
}

/** The ways to show measures, each with what it shows. */
export const measureBlockViews: Choices = new Map([
  ["table", "their names and what they are to reach"],
  ["scorecard", "with their last figures and ratings"],
]);

/** The ways to show an appraisal of options, each with what it shows. */
export const optionsBlockViews: Choices = new Map([
  ["criteria", "what the options are held against"],
  ["summary", "the options side by side, with what speaks for and against each"],
  ["ranking", "the options by their points"],
  ["detail", "one option, criterion by criterion"],
]);

/** Every block by its name. */
export const blockForms = {
  actions: {
    text: false,
    attributes: ["area", "objective"],
    file: "actions",
    about: "The actions of the plan, or of one area or objective.",
  },
  callout: { text: true, attributes: ["title"], about: "A short text set apart from the rest." },
  chart: {
    text: false,
    attributes: ["type", "measures", "group", "area", "title", "from", "to", "id"],
    about:
      "A chart of measures= or of a group=, as on the page of the measure or with type=line, type=columns or type=stacked-columns, from= one period to= another; type=before-and-after shows start, latest figure and target, and type=progress-by-rating how the actions of the plan or of one area= were rated, or else the recommendations.",
  },
  contacts: { text: false, attributes: [], file: "contacts", about: "Whom to turn to." },
  delivery: {
    text: false,
    attributes: ["ref", "id"],
    file: "strategy",
    about: "What each phase delivers, for all priorities or one.",
  },
  exempt: {
    text: true,
    attributes: ["paragraph"],
    about:
      "A passage that members alone may see. In its place everybody reads that it is withheld, and under which paragraph= of Part 1 of Schedule 12A to the Local Government Act 1972.",
  },
  figure: {
    text: true,
    attributes: ["src", "alt", "id"],
    about: "A picture with its caption and the words that stand for it.",
  },
  letter: { text: true, attributes: ["from", "to", "date"], about: "A letter, with who wrote it to whom." },
  measures: {
    text: false,
    attributes: ["id", "group", "view"],
    file: "measures",
    about:
      "The measures of the publication in a table a group, under its title, or those of one group=: view=table, or view=scorecard with their last figures and ratings.",
  },
  options: {
    text: false,
    attributes: ["view", "option", "id"],
    file: "options",
    about: "The options appraisal: view=criteria, view=summary, view=ranking, or view=detail with option=.",
  },
  principles: { text: false, attributes: [], file: "strategy", about: "The principles of the strategy." },
  priorities: {
    text: false,
    attributes: ["ref"],
    file: "strategy",
    about: "The priorities of the strategy, or one of them.",
  },
  quote: { text: true, attributes: ["by"], about: "The words of somebody else, with who said them." },
  recommendations: {
    text: false,
    attributes: [],
    file: "recommendations",
    about: "The recommendations, with response and progress.",
  },
  timeline: { text: false, attributes: [], file: "timeline", about: "What happened, in order." },
  translation: {
    text: true,
    attributes: ["lang", "title"],
    about: "Text in another language, under the language's own name or a title=.",
  },
  vision: {
    text: false,
    attributes: [],
    file: "strategy",
    about: "The vision of the strategy, and its outcomes.",
  },
  "work-programme": {
    text: false,
    attributes: [],
    file: "work-programme",
    about: "What a body plans to look at: dated items, then those to be scheduled.",
  },
} as const satisfies Readonly<Record<string, BlockForm>>;

/** The name of a block. */
export type BlockName = keyof typeof blockForms;

/** How a block of a name is written; undefined where there is none. */
export function blockForm(name: string): BlockForm | undefined {
  return isBlockName(name) ? blockForms[name] : undefined;
}

/** Whether there is a block of a name. */
export function isBlockName(name: string): name is BlockName {
  return Object.hasOwn(blockForms, name);
}
