// A measure: a figure followed over time, with where it started and where it should get to.
import Type, { type Static } from "typebox";
import { formatNumber } from "../lib/number-format.ts";
import {
  choiceField,
  closed,
  dateField,
  idField,
  markdownField,
  nameField,
  numberField,
  textField,
} from "./field.ts";

/** What a figure counts. */
export const units = ["number", "percent", "days", "weeks", "months", "pounds", "ratio"] as const;
export type Unit = (typeof units)[number];

/** Why a value is missing. A missing value is never zero. */
export const missingReasons = [
  "not-yet-due",
  "not-available",
  "suppressed",
  "in-development",
  "no-data",
  "not-applicable",
  "tbc",
] as const;
export type MissingReason = (typeof missingReasons)[number];

const Point = Type.Object(
  {
    period: dateField("The period that the value is for."),
    value: Type.Optional(numberField("The figure.")),
    missing: Type.Optional(choiceField(missingReasons, "Why there is no figure.")),
    note: Type.Optional(markdownField("What a reader should know about it.")),
  },
  { ...closed, oneOf: [{ required: ["value"] }, { required: ["missing"] }] },
);
export type Point = Static<typeof Point>;

const Measure = Type.Object(
  {
    ref: idField("A short id, such as ehcp-20-weeks."),
    name: textField("What is measured."),
    definition: Type.Optional(markdownField("How it is worked out.")),
    owner: Type.Optional(nameField("owner", "Who answers for it.")),
    unit: choiceField(units, "What the figure counts."),
    good: choiceField(["high", "low", "info"], "Whether a high or a low figure is good, or neither."),
    baseline: Type.Optional(
      Type.Object(
        {
          value: Type.Optional(numberField("The figure at the start.")),
          "as-at": Type.Optional(dateField("When it was taken.")),
          text: Type.Optional(textField("Words in place of a figure, such as: to be developed.")),
        },
        {
          ...closed,
          anyOf: [{ required: ["value"] }, { required: ["text"] }],
          description: "Where it started.",
        },
      ),
    ),
    target: Type.Optional(
      Type.Object(
        {
          value: Type.Optional(numberField("The figure to reach.")),
          by: Type.Optional(dateField("When it is to be reached.")),
          text: Type.Optional(textField("Words in place of a figure, such as: maintain.")),
        },
        {
          ...closed,
          anyOf: [{ required: ["value"] }, { required: ["text"] }],
          description: "Where it should get to.",
        },
      ),
    ),
    series: Type.Optional(Type.Array(Point, { description: "The figures, oldest first." })),
  },
  closed,
);
export type Measure = Static<typeof Measure>;

/** The shape of `measures.yaml`. */
export const MeasuresFile = Type.Object(
  { measures: Type.Array(Measure, { description: "The measures." }) },
  { ...closed, $id: "measures", title: "Measures" },
);
export type MeasuresFile = Static<typeof MeasuresFile>;

/** A figure with its unit, as it stands in a sentence: `57.5%`, `£1,200`, `18 weeks`, `45,028`. */
export function formatValue(value: number, unit: Unit): string {
  const figure = formatNumber(value);
  switch (unit) {
    case "percent":
      return `${figure}%`;
    case "pounds":
      return value < 0 ? `-£${formatNumber(-value)}` : `£${figure}`;
    case "days":
    case "weeks":
    case "months":
      return `${figure} ${value === 1 ? unit.slice(0, -1) : unit}`;
    default:
      return figure;
  }
}

/** The last point of a series that has a figure, or undefined where there is none. */
export function latestPoint(measure: Measure): (Point & { readonly value: number }) | undefined {
  for (const point of [...(measure.series ?? [])].reverse()) {
    if (point.value !== undefined) return { ...point, value: point.value };
  }
  return undefined;
}

/** The last figure of a series as it is printed, with its period; undefined where there is none. */
export function latestFigure(
  measure: Measure,
): { readonly text: string; readonly period: string } | undefined {
  const point = latestPoint(measure);
  return point && { text: formatValue(point.value, measure.unit), period: point.period };
}
