// What an officer adds where a live value of a measure has nothing to print.
import type { MeasureProperty } from "./measure-value.ts";

const earlier = "Add the figure that the latest is compared with";
const figure = "Add a figure to measures.csv or to its series";

/** What an officer adds where a measure has nothing for a property. */
export const additions: Readonly<Record<MeasureProperty | "at" | "benchmark", string>> = {
  latest: figure,
  period: figure,
  previous: earlier,
  change: earlier,
  direction: earlier,
  target: "Add a target to measures.yaml",
  rating:
    "Add a figure, and to measures.yaml a target that is a figure or a range, with a dated baseline where its day is to come",
  baseline: "Add a baseline to measures.yaml",
  gap: "Add a figure, and to measures.yaml a target that is a figure",
  "year-to-date":
    "Add the figures of the year that are missing, those of a share with numerator and denominator",
  numerator: "Write the figure as 8 of 10, or add the column “numerator” to measures.csv",
  denominator: "Write the figure as 8 of 10, or add the column “denominator” to measures.csv",
  name: "Add a name to measures.yaml",
  at: "Add it to measures.csv or to its series",
  benchmark: "Add one to its benchmarks in measures.yaml",
};
