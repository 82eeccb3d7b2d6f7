// What the block `chart` may say: which chart, of which measures.
import type { Choices } from "../../lib/nearest.ts";
import type { Block } from "../prose/prose.ts";
import { splitPublication } from "../prose/reference-target.ts";
import type { PublicationId } from "../publication-id.ts";
import { type MeasureRef, measureRef } from "../ref.ts";
import type { Chart } from "./chart.ts";

/** A chart as an officer asks for it: what it shows, and which attributes of the block choose what is in it. */
interface ChartForm {
  readonly about: string;
  readonly choices: readonly string[];
}

const ofMeasures = ["measures", "group", "from", "to"];

const chartForms: Readonly<Record<Chart["kind"], ChartForm>> = {
  line: { about: "how figures went over time", choices: ofMeasures },
  columns: { about: "figures side by side", choices: ofMeasures },
  "stacked-columns": { about: "parts of a whole", choices: ofMeasures },
  "before-and-after": { about: "the first figure beside the last", choices: ["measures", "group"] },
  "progress-by-rating": { about: "how many actions have each rating", choices: ["area"] },
};

/** The charts that the block draws, as `type=` names them. */
export const chartTypes: readonly Chart["kind"][] = Object.keys(chartForms).filter(isChartType);

/** What each of them shows. */
export const chartMeanings: Choices = new Map(
  Object.entries(chartForms).map(([type, { about }]) => [type, about]),
);

/** The attributes of a chart that choose what is in it. */
export function chartChoices(type: Chart["kind"]): readonly string[] {
  return chartForms[type].choices;
}

function isChartType(word: string): word is Chart["kind"] {
  return Object.hasOwn(chartForms, word);
}

/** A measure as a block names it: its ref, with the publication before `#` where it is another one. */
export interface NamedMeasure {
  readonly written: string;
  readonly publication?: PublicationId;
  readonly ref: MeasureRef;
}

/** The kind of chart that a word of an officer stands for. */
export function readChartType(written: string): Chart["kind"] | undefined {
  return isChartType(written) ? written : undefined;
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
