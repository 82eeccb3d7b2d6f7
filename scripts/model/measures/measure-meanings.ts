// What the words mean of which a field of measures.yaml takes one.

/** Every word of each field, by what the field says. */
export const measureMeanings = {
  /** Whose figure a measure is set beside. */
  benchmark: {
    "statistical-neighbours": "the average of councils that are most alike",
    "best-neighbour": "the best of councils that are most alike",
    region: "the average of the region",
    england: "the average of England",
    "top-quartile": "where the best quarter of all councils begins",
  },
  /** How a figure stands to its target. */
  rating: {
    green: "the target is met",
    amber: "it is missed by no more than is tolerated",
    red: "it is missed by more",
  },
  /** What a printed arrow says. */
  direction: {
    up: "the figure is higher",
    down: "the figure is lower",
    same: "it has not changed",
    better: "performance is better, whichever way the figure went",
    worse: "performance is worse, whichever way the figure went",
  },
  /** What a figure counts. */
  unit: {
    number: "how many",
    percent: "out of a hundred",
    rate: "out of as many as “per” says",
    "mm:ss": "minutes and seconds it took, such as 08:32; counted in seconds in the data",
    "hh:mm": "hours and minutes it took, such as 01:45; counted in minutes in the data",
    minutes: "how many minutes it took",
    hours: "how many hours it took",
    days: "how many days it took",
    weeks: "how many weeks it took",
    months: "how many months it took",
    pounds: "money",
    "£000": "money in thousands of pounds: 1,204 is £1,204,000",
    "£m": "money in millions of pounds: 4.2 is £4.2 million",
    kg: "weight in kilograms",
    tonnes: "weight in tonnes",
    km: "length in kilometres",
    miles: "length in miles",
    "m²": "area in square metres",
    hectares: "area in hectares",
    litres: "volume in litres",
    "m³": "volume in cubic metres",
    kWh: "energy in kilowatt hours",
    MWh: "energy in megawatt hours",
    thousands: "how many thousands: 12.5 is 12,500",
    ratio: "so many to one",
  },
  /** Which figures are good. */
  good: {
    high: "the higher, the better",
    low: "the lower, the better",
    range: "those between two ends are good",
    info: "neither is good or bad",
  },
  /** What a figure speaks for. */
  basis: {
    period: "what happened within the period",
    average: "an average of the period, or so much for each, which does not add up",
    snapshot: "how it stood at the end of the period",
    cumulative: "what happened since the year began",
    "rolling-12-months": "what happened in the twelve months up to the end of the period",
  },
  /** How often a measure is reported. */
  frequency: {
    month: "every month",
    quarter: "every three months",
    term: "every term of schools",
    year: "every year",
  },
  /** The year that figures are added up by. */
  year: {
    financial: "from April to March",
    academic: "from September to August",
    calendar: "from January to December",
  },
  /** What a direction is worked out against. */
  comparison: {
    "period-before": "the month, quarter, term or year before",
    "year-before": "the same period of the year before",
  },
  /** What a figure says that is the very one of its target. */
  exactly: {
    met: "80 meets a target of 80",
    missed: "only what is beyond 80 does",
  },
  /** What a target is of. */
  per: {
    year: "of all that happens in a year",
  },
  /** How a figure below a range is rated. */
  below: {
    green: "it is good as well",
    amber: "it is tolerated, however low it is",
    none: "it is not rated",
  },
  /** How a figure is rated that lies on a limit. */
  limit: {
    amber: "it is still tolerated",
    red: "it is no longer tolerated",
  },
  /** How much of its measures a PDF has in an annex. */
  annex: {
    full: "a sheet for each measure with its chart, as its page has it",
    compact: "what is measured, its figures and notes, without charts: several measures a page",
    none: "nothing: the web is enough",
  },
  /** What is said of a measure as a whole. */
  flag: {
    "council-plan": "the council plan has it too",
    new: "it was not measured before",
    retired: "it is measured no longer",
    obsolete: "what it counts is there no longer",
  },
} as const;
