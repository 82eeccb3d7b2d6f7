// What tables of data say of their columns: a title and a meaning for whoever reads them.

/** The words of data. */
export const data = {
  /** The columns of the figures of measures, by the names that programs know. */
  measures: {
    ref: { title: "Ref", about: "The measure's short id." },
    number: { title: "Number", about: "The number that it bears in print." },
    name: { title: "Measure", about: "What is measured." },
    part: { title: "Part", about: "Which row of it this is, where it has several." },
    group: { title: "Group", about: "The group that it belongs to, by its short id." },
    "group-title": { title: "Title of the group", about: "The heading of the group." },
    unit: { title: "Unit", about: "What the value counts; 71.1 per cent is 71.1 and not 0.711." },
    per: { title: "Per", about: "Of a rate: per how many." },
    good: { title: "Good is", about: "Which values are good; info is neither." },
    point: {
      title: "Point",
      about: "Whether the row is a figure, the figure at the start, what was reached in words, or a target.",
    },
    area: { title: "Area", about: "The area that it is for; the whole where empty." },
    period: { title: "Period", about: "The period in words." },
    "period-start": { title: "From", about: "The first day of the period." },
    "period-end": { title: "To", about: "The last day of the period." },
    value: {
      title: "Value",
      about: "The figure in its unit. Empty where there is none, which is never nought.",
    },
    numerator: { title: "Numerator", about: "How many, of a share or a rate." },
    denominator: { title: "Denominator", about: "Out of how many." },
    "year-to-date": {
      title: "Year to date",
      about: "The year to date up to the end of the period, where it was given and is not worked out.",
    },
    missing: { title: "Missing", about: "Why a figure has no value." },
    published: { title: "Published", about: "When it was published; of two for a period the later holds." },
    words: { title: "Words", about: "A start or a target that is no single figure." },
    note: { title: "Note", about: "What a reader should know about it." },
    url: { title: "Address", about: "The page of the measure." },
  },
};
