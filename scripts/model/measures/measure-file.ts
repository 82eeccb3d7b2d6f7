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
import { Baseline, Target, Tolerance } from "./aims/aim-fields.ts";
import { comparisons } from "./comparable-period.ts";
import { BenchmarkFields, BenchmarkNames, PointFields, PrintedFields } from "./figure-fields.ts";
import { measureMeanings } from "./measure-meanings.ts";
import { reportingBases, reportingYears } from "./reporting-basis.ts";
import { sheetColumnNames, sheetColumns } from "./sheet-columns.ts";
import { units } from "./unit.ts";

/** What is said of a measure as a whole. */
const measureFlags = ["council-plan", "new", "retired", "obsolete"] as const;

/** A figure of a series. */
export type Point = Static<typeof PointFields>;

/** What a measure is set beside. */
export type Benchmark = Static<typeof BenchmarkFields> & {
  /** What the file calls whose figure it is. */
  readonly name?: string;
};

/** What a source printed of a figure. */
export type Printed = Static<typeof PrintedFields>;

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
    achieved: Type.Optional(
      textField("What was reached, in the words of the paper, where it is no figure: such as 300 families."),
    ),
    benchmarks: Type.Optional(Type.Array(BenchmarkFields, { description: "What it is set beside." })),
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
      Type.Array(PrintedFields, {
        description: "What a source printed, to be held against what is worked out.",
      }),
    ),
    series: Type.Optional(Type.Array(PointFields, { description: "The figures, oldest first." })),
  },
  closed,
);

/** What is known of how the figures of a measure were written, beside what they are. */
interface Written {
  /** The most decimal places of a figure that was typed: 60.0 has one. */
  readonly writtenPlaces?: number;
  /** The JSON pointers within the measure to figures that were typed with the sign of their unit. */
  readonly signed?: ReadonlySet<string>;
  /** The decimal places that targets were typed with, by the JSON pointers within the measure: 46.00 has two. */
  readonly aimPlaces?: ReadonlyMap<string, number>;
  /** The figures, by `figureKey`, whose sheet gives years to date and none for them. */
  readonly yearless?: ReadonlySet<string>;
}

export type MeasureEntry = Omit<Static<typeof MeasureEntry>, "benchmarks"> & {
  benchmarks?: Benchmark[];
} & Written;

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
    section: Type.Optional(
      textField("The heading of a section that begins with this group, and goes on until another begins."),
    ),
    definition: Type.Optional(markdownField("What the measures of the group are about.")),
    analysis: Type.Optional(markdownField("What is to be said of them together.")),
    note: Type.Optional(markdownField("What a reader should know about their data.")),
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
      Type.Array(
        Type.Object(
          {
            ref: idField("A short id."),
            name: textField("Its name."),
            within: Type.Optional(idField("The area that it is a part of.")),
          },
          closed,
        ),
        { description: "The areas that figures are broken down by, in order." },
      ),
    ),
    "benchmark-names": Type.Optional(BenchmarkNames),
    "area-noun": Type.Optional(
      Type.Object(
        {
          one: textField("One of them, such as team or source of contact."),
          many: textField("Several of them, such as teams or sources of contact."),
        },
        { ...closed, description: "What the areas are, where they are no areas." },
      ),
    ),
  },
  { ...closed, $id: "measures", title: "Measures" },
);
export type MeasuresFile = Omit<Static<typeof MeasuresFile>, "measures"> & { measures?: MeasureEntry[] };

/** What the areas of figures are called. */
export type AreaNoun = NonNullable<MeasuresFile["area-noun"]>;
