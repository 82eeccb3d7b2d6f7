// What readers look for, and that nobody is sent to measures that are reported no longer.
import { expect, it } from "vitest";
import { deriveMeasure } from "../../../scripts/model/measures/measure.ts";
import type { MeasureEntry, Point } from "../../../scripts/model/measures/measure-file.ts";
import { standingsOf } from "../../../scripts/model/measures/standing.ts";
import { measureRef } from "../../../scripts/model/ref.ts";

const falling: readonly Point[] = [
  { period: "May 2026", value: 70 },
  { period: "June 2026", value: 60 },
];

it.each<[string, Partial<MeasureEntry>, readonly string[]]>([
  ["red and falling", {}, ["red", "worsening"]],
  ["new", { flags: ["new", "council-plan"] }, ["red", "worsening"]],
  ["retired", { flags: ["retired"] }, ["retired"]],
  ["obsolete", { flags: ["council-plan", "obsolete"] }, ["retired"]],
  ["obsolete without figures", { flags: ["obsolete"], series: [] }, ["retired"]],
  ["without figures", { series: [] }, ["not-rated", "missing"]],
  [
    "without its last",
    { series: [...falling, { period: "July 2026", missing: "not-yet-due" }] },
    ["red", "worsening", "missing"],
  ],
  [
    "of years, beside months that have none",
    {
      frequency: "year",
      series: [
        { period: "2025/26", value: 70 },
        { period: "May 2026", missing: "not-yet-due" },
      ],
    },
    ["red"],
  ],
  [
    "of years, without the last",
    {
      frequency: "year",
      series: [
        { period: "2024/25", value: 70 },
        { period: "2025/26", missing: "not-yet-due" },
      ],
    },
    ["red", "missing"],
  ],
])("a measure that is %s", (_, entry, standings) => {
  const whole: MeasureEntry = {
    ref: measureRef("it"),
    name: "It",
    unit: "percent",
    good: "high",
    target: { value: 80 },
    series: [...falling],
    ...entry,
  };
  expect(standingsOf(deriveMeasure(whole, [], "2027-01-01"))).toEqual(standings);
});
