// Makes the chart that a block asks for from the register, or says all that is wrong with the block.

import { suggest } from "../../lib/nearest.ts";
import type { Words } from "../../words/words.ts";
import type { Location } from "../location.ts";
import type { LocatedMeasure } from "../measures/located-measure.ts";
import { endOf, parsePeriod, startOf } from "../period.ts";
import type { Block } from "../prose/prose.ts";
import { unknown } from "../prose/resolved-value.ts";
import type { Publication } from "../publication.ts";
import { publicationAt } from "../publication-at.ts";
import type { Register } from "../register.ts";
import { wordsAt } from "../words-at.ts";
import type { Chart } from "./chart.ts";
import { chartChoices, chartTypes, measuresNamed, type NamedMeasure, readChartType } from "./chart-block.ts";
import { drawMeasures } from "./draw-measures.ts";
import { planChart, recommendationsChart } from "./progress-chart.ts";

/** What is wrong with a block, and the piece of its opening line that says so. */
interface ChartFault {
  readonly piece: string;
  readonly message: string;
  readonly hint: string;
}

/** The chart of a block with the measures that it shows, none where it counts ratings. */
interface DrawnBlock {
  readonly chart: Chart;
  readonly measures: readonly LocatedMeasure[];
}

/** What a block comes to: its chart, or what is wrong. */
export type ResolvedChart =
  | ({ readonly found: true } & DrawnBlock)
  | { readonly found: false; readonly faults: readonly ChartFault[] };

/** Makes the chart of a block from where it stands. That its words are known ones is for the check of blocks. */
export function resolveChart(register: Register, from: Location, block: Block): ResolvedChart {
  const { attributes } = block;
  const publication = publicationAt(register, from);
  if (publication === undefined) return wrong([]);
  const written = attributes.get("type");
  const type = written === undefined ? undefined : readChartType(written);
  if (written !== undefined && type === undefined)
    return wrong(nameMeasures(register, publication, block).faults);
  const words = wordsAt(register, from);
  const misplaced = misplacedChoices(block, type);
  const resolved =
    type === "progress-by-rating"
      ? resolveRatings(register, words, publication, attributes.get("area"))
      : resolveMeasures(register, words, publication, block, type);
  const faults = [...misplaced, ...(resolved.found ? [] : resolved.faults)];
  if (!resolved.found || faults.length > 0) return wrong(faults);
  const title = attributes.get("title") ?? "";
  return title === "" ? resolved : { ...resolved, chart: { ...resolved.chart, title } };
}

function wrong(faults: readonly ChartFault[]): ResolvedChart {
  return { found: false, faults };
}

/** Attributes that the type of the chart has no use for. */
function misplacedChoices({ attributes }: Block, type: Chart["kind"] = "line"): readonly ChartFault[] {
  const known = new Set(chartTypes.flatMap(chartChoices));
  return [...attributes.keys()]
    .filter((key) => known.has(key) && !chartChoices(type).includes(key))
    .map((key) => ({
      piece: `${key}=`,
      message: `A chart with type=${type} does not take “${key}”.`,
      hint: `Take it out, or choose one that does: ${chartTypes.filter((other) => chartChoices(other).includes(key)).join(", ")}.`,
    }));
}

/** The ratings of the actions of a plan, or else of recommendations. */
function resolveRatings(
  { scales }: Register,
  words: Words,
  { facts: { plan, recommendations = [] } }: Publication,
  area: string | undefined,
): ResolvedChart {
  const unrated = words.interface["not-recorded"];
  // An area that is not there is for the check of blocks.
  if (area !== undefined && !plan?.areas.some(({ ref }) => ref === area)) return wrong([]);
  const chart =
    plan !== undefined
      ? planChart(plan, area, unrated, words)
      : recommendationsChart(recommendations, [...scales.values()], unrated, words);
  if (chart !== undefined) return { found: true, chart, measures: [] };
  return wrong([
    {
      piece: "type=",
      message: "The publication has no ratings to count.",
      hint: "Add ratings to actions.yaml, with the reports that gave them, or to recommendations.yaml; or take the block out.",
    },
  ]);
}

function resolveMeasures(
  register: Register,
  words: Words,
  publication: Publication,
  block: Block,
  type: Exclude<Chart["kind"], "progress-by-rating"> | undefined,
): ResolvedChart {
  const { attributes } = block;
  const group = attributes.get("group");
  const named = measuresNamed(block);
  const { measures, faults: misnamed } = nameMeasures(register, publication, block);
  const faults = [...misnamed, ...unclearChoice(block, type, named), ...unreadPeriods(block)];
  if (faults.length > 0) return wrong(faults);
  const common = publication.facts.measureGroups.find(({ ref }) => ref === group)?.title;
  if (group !== undefined && common === undefined) return wrong([]);
  const chosen =
    named.length > 0
      ? measures
      : publication.facts.measures
          .filter((measure) => group === undefined || measure.group === group)
          .map((measure) => ({ publication, measure }));
  const cut = { from: attributes.get("from"), to: attributes.get("to") };
  const drawn = drawMeasures(chosen, {
    type,
    cut,
    today: register.today,
    isNamed: named.length > 0,
    common,
    words,
  });
  if ("chart" in drawn) return { found: true, ...drawn };
  const piece = named.length > 0 ? "measures=" : group === undefined ? ":::" : "group=";
  return wrong(drawn.faults.map((fault) => ({ piece, ...fault })));
}

/** The measures that a block names, and what is wrong with their names. */
function nameMeasures(
  register: Register,
  publication: Publication,
  block: Block,
): { readonly measures: readonly LocatedMeasure[]; readonly faults: readonly ChartFault[] } {
  const named = measuresNamed(block);
  const found = named.map((one) => findMeasure(register, publication, one));
  return {
    measures: found.flatMap((one) => ("message" in one ? [] : [one])),
    faults: [...found.flatMap((one) => ("message" in one ? [one] : [])), ...repeated(named)],
  };
}

function findMeasure(
  register: Register,
  own: Publication,
  { written, publication: id, ref }: NamedMeasure,
): LocatedMeasure | ChartFault {
  const publication = id === undefined ? own : register.publications.get(id);
  if (publication === undefined) {
    const hint = suggest(
      id ?? "",
      register.publications.keys(),
      "Write the path of its folder under content/.",
    );
    return { piece: written, message: `There is no publication “${id}”.`, hint };
  }
  const { measures } = publication.facts;
  const measure = measures.find((other) => other.ref === ref);
  if (measure !== undefined) return { publication, measure };
  const { message, hint } = unknown("measure", ref, measures, "measures.yaml");
  return { piece: written, message, hint };
}

function repeated(named: readonly NamedMeasure[]): readonly ChartFault[] {
  const all = named.map(({ written }) => written);
  return [...new Set(all)]
    .filter((written) => all.indexOf(written) !== all.lastIndexOf(written))
    .map((written) => ({
      piece: written,
      message: `The chart names “${written}” twice.`,
      hint: "Name it once.",
    }));
}

/** Only what started and should get to somewhere is drawn without saying which measures are meant. */
function unclearChoice(
  { attributes }: Block,
  type: Chart["kind"] | undefined,
  named: readonly NamedMeasure[],
): readonly ChartFault[] {
  const group = attributes.get("group");
  if (named.length > 0 && group !== undefined)
    return [
      { piece: "group=", message: "The chart names measures and a group.", hint: "Keep one of the two." },
    ];
  if (named.length > 0 || group !== undefined || type === "before-and-after") return [];
  return [
    {
      piece: ":::",
      message: "The chart does not say what it shows.",
      hint: "Add measures= with the refs of measures, a group=, type=before-and-after or type=progress-by-rating.",
    },
  ];
}

function unreadPeriods({ attributes }: Block): readonly ChartFault[] {
  const [from, to] = [attributes.get("from"), attributes.get("to")];
  const faults = Object.entries({ from, to }).flatMap(([key, written]) =>
    written === undefined || endOf(parsePeriod(written)) !== undefined
      ? []
      : [
          {
            piece: `${key}=`,
            message: `“${written}” is not a period.`,
            hint: `Write it as figures have it: ${key}="June 2017", or ${key}=2016/17.`,
          },
        ],
  );
  if (faults.length > 0 || from === undefined || to === undefined) return faults;
  const isTurned = (startOf(parsePeriod(from)) ?? "") > (endOf(parsePeriod(to)) ?? "");
  return isTurned
    ? [
        {
          piece: "to=",
          message: "The chart ends before it begins.",
          hint: "Let “to” be the later of the two.",
        },
      ]
    : [];
}
