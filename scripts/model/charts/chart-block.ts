// What the block `chart` may say: which chart, of which measures.
import type { Choices } from "../../lib/nearest.ts";
import type { Block } from "../prose/prose.ts";
import { splitPublication } from "../prose/reference-target.ts";
import type { PublicationId } from "../publication-id.ts";
import { type MeasureRef, measureRef } from "../ref.ts";
import type { Chart } from "./chart.ts";

/** The charts that the block draws, as `type=` names them. */
export const chartTypes = [
  "line",
  "columns",
  "stacked-columns",
  "before-and-after",
  "progress-by-rating",
] as const satisfies readonly Chart["kind"][];

/** What each of them shows. */
export const chartMeanings: Choices = new Map<(typeof chartTypes)[number], string>([
  ["line", "how figures went over time"],
  ["columns", "figures side by side"],
  ["stacked-columns", "parts of a whole"],
  ["before-and-after", "the first figure beside the last"],
  ["progress-by-rating", "how many actions have each rating"],
]);

/** The attributes of each that choose what is in it. */
export const chartChoices: Readonly<Record<Chart["kind"], readonly string[]>> = {
  line: ["measures", "group", "from", "to"],
  columns: ["measures", "group", "from", "to"],
  "stacked-columns": ["measures", "group", "from", "to"],
  "before-and-after": ["measures", "group"],
  "progress-by-rating": ["area"],
};

/** A measure as a block names it: its ref, with the publication before `#` where it is another one. */
export interface NamedMeasure {
  readonly written: string;
  readonly publication?: PublicationId;
  readonly ref: MeasureRef;
}

/** The kind of chart that a word of an officer stands for. */
export function readChartType(written: string): Chart["kind"] | undefined {
  return chartTypes.find((type) => type === written);
}

/** The measures that a chart names, in its order; none where the block is no chart or names none. */
export function measuresNamed({
  name,
  attributes,
}: Pick<Block, "name" | "attributes">): readonly NamedMeasure[] {
  if (name !== "chart") return [];
  return (attributes.get("measures") ?? "")
    .split(",")
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "")
    .map((written) => {
      const { publication, rest } = splitPublication(written);
      return { written, ref: measureRef(rest), ...(publication === undefined ? {} : { publication }) };
    });
}
