// Measures as their officer writes them: what is measured, what it is to reach, and its figures.
import Type, { type Static } from "typebox";
import {
  choiceField,
  closed,
  dateField,
  idField,
  markdownField,
  nameField,
  numberField,
  targetField,
  textField,
} from "../field.ts";
import type { MeasureRef } from "../ref.ts";
import { Baseline, Target, Tolerance } from "./aim-fields.ts";
import { comparisons } from "./comparable-period.ts";
import { measureMeanings } from "./measure-meanings.ts";
import { missingMeanings, missingReasons } from "./missing-reason.ts";
import { figureRatings } from "./rate-figure.ts";
import { reportingBases, reportingYears } from "./reporting-basis.ts";
import { sheetColumnNames, sheetColumns } from "./sheet-columns.ts";

/** What a figure counts. */
export const units = ["number", "percent", "rate", "days", "weeks", "months", "pounds", "ratio"] as const;
export type Unit = (typeof units)[number];

/** True for units whose figures add up, so that areas are parts of the whole; shares, rates and times do not. */
export function isAmount(unit: Unit): boolean {
  return unit === "number" || unit === "pounds";
}

/** What a figure may be set beside. */
const benchmarkBodies = [
  "statistical-neighbours",
  "best-neighbour",
  "region",
  "england",
  "top-quartile",
] as const;
export type BenchmarkBody = (typeof benchmarkBodies)[number];

/** What is said of a measure as a whole. */
const measureFlags = ["council-plan", "new", "retired", "obsolete"] as const;

const Point = Type.Object(
  {
    period: dateField("The period that the value is for."),
    area: Type.Optional(idField("The area that it is for; the whole where it is left out.")),
    value: Type.Optional(numberField("The figure.")),
    numerator: Type.Optional(numberField("How many, of a share or a rate.")),
    denominator: Type.Optional(numberField("Out of how many.")),
    "year-to-date": Type.Optional(
      numberField("The year to date up to the end of the period, where it is not to be worked out."),
    ),
    missing: Type.Optional(choiceField(missingReasons, "Why there is no figure.", missingMeanings)),
    published: Type.Optional(dateField("When it was published, where it was revised later.")),
    note: Type.Optional(markdownField("What a reader should know about it.")),
  },
  { ...closed, oneOf: [{ required: ["value"] }, { required: ["missing"] }] },
);
export type Point = Static<typeof Point>;

const Benchmark = Type.Object(
  {
    of: choiceField(benchmarkBodies, "Whose figure it is.", measureMeanings.benchmark),
    value: numberField("The figure."),
    period: Type.Optional(textField("The period that it is for.")),
    note: Type.Optional(markdownField("What else is to be said.")),
  },
  closed,
);
export type Benchmark = Static<typeof Benchmark>;

const Printed = Type.Object(
  {
    period: dateField("The period that it was printed for."),
    rating: Type.Optional(choiceField(figureRatings, "The rating that was printed.", measureMeanings.rating)),
    direction: Type.Optional(
      choiceField(
        ["up", "down", "same", "better", "worse"],
        "What the printed arrow says: which way the figure went or, where the arrows of the source show performance, whether it got better.",
        measureMeanings.direction,
      ),
    ),
    "year-to-date": Type.Optional(numberField("The year to date that was printed.")),
    acknowledged: Type.Optional(markdownField("Why it may differ from what is worked out.")),
  },
  closed,
);
export type Printed = Static<typeof Printed>;

const MeasureEntry = Type.Object(
  {
    ref: idField<MeasureRef>("A short id, such as ehcp-20-weeks."),
    number: Type.Optional(textField("The number that it bears in print.")),
    continues: Type.Optional(
      targetField(
        "The same measure in an earlier publication, such as scorecards/buses-2023#measure late-buses. What is left out here is taken from there.",
      ),
    ),
    name: Type.Optional(textField("What is measured. Needed unless it continues another.")),
    part: Type.Optional(
      textField("Which row of it this is, such as primary, as it is to stand behind the name."),
    ),
    group: Type.Optional(idField("The group of the scorecard that it belongs to.")),
    definition: Type.Optional(markdownField("How it is worked out.")),
    owner: Type.Optional(nameField("owner", "Who answers for it.")),
    unit: Type.Optional(
      choiceField(units, "What the figure counts. Needed unless it continues another.", measureMeanings.unit),
    ),
    per: Type.Optional(numberField("Of a rate: per how many, such as 10000.")),
    decimals: Type.Optional(
      Type.Integer({ minimum: 0, maximum: 4, description: "How many decimal places are shown." }),
    ),
    good: Type.Optional(
      choiceField(
        ["high", "low", "range", "info"],
        "Whether high or low figures are good, those within a range, or neither. Needed unless it continues another.",
        measureMeanings.good,
      ),
    ),
    basis: Type.Optional(
      choiceField(
        reportingBases,
        "What a figure speaks for; period where it is left out.",
        measureMeanings.basis,
      ),
    ),
    frequency: Type.Optional(
      choiceField(
        ["month", "quarter", "term", "year"],
        "How often it is reported; as its shortest period where it is left out.",
        measureMeanings.frequency,
      ),
    ),
    year: Type.Optional(
      choiceField(
        reportingYears,
        "The year that it is added up by; financial where it is left out.",
        measureMeanings.year,
      ),
    ),
    compare: Type.Optional(
      choiceField(
        comparisons,
        "What its direction is worked out against; period-before where it is left out.",
        measureMeanings.comparison,
      ),
    ),
    arrears: Type.Optional(textField("How late its figures come, such as one month.")),
    baseline: Type.Optional(Baseline),
    target: Type.Optional(Target),
    targets: Type.Optional(
      Type.Array(Target, {
        minItems: 1,
        description:
          "Several targets in place of one, each by a date or for an area; left out where there is none.",
      }),
    ),
    tolerance: Type.Optional(Tolerance),
    benchmarks: Type.Optional(Type.Array(Benchmark, { description: "What it is set beside." })),
    flags: Type.Optional(
      Type.Array(choiceField(measureFlags, "A word.", measureMeanings.flag), {
        description: "What is said of it as a whole.",
      }),
    ),
    note: Type.Optional(markdownField("What a reader should know about its data.")),
    analysis: Type.Optional(
      Type.Array(
        Type.Object(
          { period: dateField("The period that it speaks of."), text: markdownField("What was said.") },
          closed,
        ),
        { description: "What was said about its figures, oldest first." },
      ),
    ),
    printed: Type.Optional(
      Type.Array(Printed, { description: "What a source printed, to be held against what is worked out." }),
    ),
    series: Type.Optional(Type.Array(Point, { description: "The figures, oldest first." })),
  },
  closed,
);
export type MeasureEntry = Static<typeof MeasureEntry>;

/** What holds for all measures of a file or of a group that say nothing else themselves. */
const MeasureDefaults = Type.Object(
  {
    owner: MeasureEntry.properties.owner,
    unit: MeasureEntry.properties.unit,
    per: MeasureEntry.properties.per,
    decimals: MeasureEntry.properties.decimals,
    good: MeasureEntry.properties.good,
    basis: MeasureEntry.properties.basis,
    frequency: MeasureEntry.properties.frequency,
    year: MeasureEntry.properties.year,
    compare: MeasureEntry.properties.compare,
    arrears: MeasureEntry.properties.arrears,
    tolerance: MeasureEntry.properties.tolerance,
  },
  {
    ...closed,
    description: "What holds for all measures that say nothing else themselves.",
  },
);
export type MeasureDefaults = Static<typeof MeasureDefaults>;

const MeasureGroup = Type.Object(
  {
    ref: idField("A short id."),
    title: textField("Its heading."),
    defaults: Type.Optional(MeasureDefaults),
  },
  closed,
);
export type MeasureGroup = Static<typeof MeasureGroup>;

const ColumnName = Type.Object(
  {
    head: textField("How the sheet calls it."),
    is: choiceField(sheetColumnNames, "What it holds.", sheetColumns),
  },
  closed,
);

/** The shape of `measures.yaml`. */
export const MeasuresFile = Type.Object(
  {
    measures: Type.Optional(
      Type.Array(MeasureEntry, { description: "The measures. Left out where measures.csv has them all." }),
    ),
    defaults: Type.Optional(MeasureDefaults),
    columns: Type.Optional(
      Type.Array(ColumnName, {
        description: "What columns of measures.csv hold whose names are not known.",
      }),
    ),
    groups: Type.Optional(Type.Array(MeasureGroup, { description: "The groups of a scorecard, in order." })),
    areas: Type.Optional(
      Type.Array(Type.Object({ ref: idField("A short id."), name: textField("Its name.") }, closed), {
        description: "The areas that figures are broken down by, in order.",
      }),
    ),
  },
  { ...closed, $id: "measures", title: "Measures" },
);
export type MeasuresFile = Static<typeof MeasuresFile>;
