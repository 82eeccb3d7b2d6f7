// The blocks that hold text of their own or draw facts of several kinds, and so belong to no fact.
import type { Choices } from "../../lib/nearest.ts";
import { chartMeanings } from "../charts/chart-block.ts";
import { paragraphMeanings, paragraphNumbers } from "../exempt/access.ts";
import type { MeasuresPart } from "../measures/measures-facts.ts";
import type { ActionsPart } from "./actions/actions-facts.ts";
import type { BlockForm } from "./block-form.ts";

/** How many rows the heads of a sheet take. */
const headRows: Choices = new Map([
  ["1", "its first row"],
  ["2", "two rows"],
  ["3", "three rows"],
]);

/** Blocks by their names. */
export const textBlocks = {
  callout: { text: true, attributes: { title: {} }, about: "A short text set apart from the rest." },
  chart: {
    text: false,
    makes: "figure",
    attributes: {
      type: { choices: chartMeanings },
      measures: {},
      group: { refs: ({ measureGroups }) => measureGroups.map(({ ref }) => ref) },
      area: { refs: ({ plan }) => (plan?.areas ?? []).map(({ ref }) => ref) },
      title: {},
      from: {},
      to: {},
      id: {},
      number: {},
    },
    about:
      "A chart of measures= or of a group=, as on the page of the measure or with type=line, type=columns or type=stacked-columns, from= one period to= another; type=before-and-after shows start, latest figure and target, and type=progress-by-rating how the actions of the plan or of one area= were rated, or else the recommendations.",
  },
  exempt: {
    text: true,
    attributes: {
      paragraph: {
        choices: paragraphMeanings(),
        required: {
          message: "Nothing says by which paragraph this is exempt.",
          hint: `Add paragraph= with ${paragraphNumbers}.`,
        },
      },
    },
    about:
      "A passage that members alone may see. In its place everybody reads that it is withheld, and under which paragraph= of Schedule 12A to the Local Government Act 1972.",
  },
  figure: {
    text: true,
    makes: "figure",
    attributes: { src: {}, alt: {}, id: {}, number: {} },
    about: "A picture with its caption and the words that stand for it.",
  },
  gap: {
    text: true,
    attributes: {},
    about:
      "Why the numbers of paragraphs or of sections do not run on here, where the paper itself leaves some out.",
  },
  letter: {
    text: true,
    attributes: {
      from: {},
      to: {},
      date: {},
      reference: {},
      subject: {},
      signed: {},
      office: {},
      enclosures: {},
      copy: {},
    },
    about:
      "A letter, with who wrote it to whom: above it from=, to=, date=, reference= and subject=, below it who signed= in which office=, with enclosures= and copy= to whom. People and bodies are named by their ids or in words. In a publication of the kind letter, what is left out comes from its authors, date and reference.",
  },
  quote: {
    text: true,
    attributes: { by: {} },
    about: "The words of somebody else, with who said them: by= an id of a person or a body, or words.",
  },
  signed: {
    text: false,
    attributes: {
      by: {
        required: {
          message: "The block “signed” does not say who signs.",
          hint: 'Add by= with ids of people, or with words: by="ann-lee; Jo Bell, Chair of the forum".',
        },
      },
    },
    about:
      "Who signs a text, such as a foreword, with their offices: by= ids of people and bodies, or words, with semicolons between several.",
  },
  slide: {
    text: true,
    makes: "slide",
    attributes: { title: {}, number: {} },
    about:
      "A slide of a presentation, with its title=. Slides are numbered in their order; number= is for one that has another number, by which references name it. What stands below it says what it means.",
  },
  table: {
    text: true,
    attributes: {
      file: {
        required: {
          message: "The block “table” does not say which file it shows.",
          hint: "Add file= with the name of a CSV file in the folder, such as file=projects.csv.",
        },
      },
      caption: {
        required: {
          message: "The table has no caption.",
          hint: 'Add caption= with what it shows, such as caption="Projects and what they cost".',
        },
      },
      heads: { choices: headRows },
      total: {},
      id: {},
      number: {},
    },
    about:
      'The rows of a CSV file= as a table, under its caption=, with the sums of some columns where total="Places, Cost" names them; heads=2 where the heads of its columns take two rows. What stands inside is shown under it.',
  },
  translation: {
    text: true,
    attributes: { lang: {}, title: {} },
    about: "Text in another language, under the language's own name or a title=.",
  },
} as const satisfies Readonly<Record<string, BlockForm<MeasuresPart & ActionsPart>>>;
