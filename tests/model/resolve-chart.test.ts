// What a block of an officer becomes: the measures that it names, wherever they stand, for the time that it wants.
import { beforeAll, describe, expect, it } from "vitest";
import type { Chart } from "../../scripts/model/charts/chart.ts";
import { resolveChart } from "../../scripts/model/charts/resolve-chart.ts";
import { publicationId } from "../../scripts/model/publication-id.ts";
import type { Register } from "../../scripts/model/register.ts";
import { loadView } from "../site/load-view.ts";

const plan = "action-plans/buses-2025";

const measures = `groups: [ { ref: drivers, title: Drivers } ]
areas: [ { ref: north, name: North }, { ref: south, name: South } ]
measures:
  - { ref: punctuality, name: Buses on time, unit: percent, good: high, baseline: { value: 61.5 }, target: { value: 80 } }
  - { ref: complaints, name: Complaints, unit: number, good: low, baseline: { text: many } }
  - { ref: hired, name: Drivers, part: Hired, group: drivers, unit: number, good: high, baseline: { value: 2 }, target: { value: 9 } }
  - { ref: trained, name: Drivers, part: Trained, group: drivers, unit: number, good: high, decimals: 1, baseline: { value: 1 } }
`;
const figures = `measure,area,period,value
punctuality,,April 2025,64
punctuality,,May 2025,70
hired,,April 2025,3
hired,,May 2025,4
hired,,June 2025,6
hired,north,April 2025,2
hired,south,April 2025,1
hired,north,May 2025,1
hired,south,May 2025,3
trained,,April 2025,1
trained,,May 2025,3
`;
const page = (text: string) => `---
title: Bus action plan
type: action-plan
status: published
summary: Who does what for buses.
organization: westford-council
date: 2025-01-15
---

${text}
`;

const blocks = {
  one: "measures=punctuality",
  columns: "measures=punctuality type=columns",
  layers: "group=drivers type=stacked-columns",
  byArea: "measures=hired type=stacked-columns",
  lines: "measures=hired,trained",
  cut: 'measures=hired from="May 2025" to=2025',
  until: 'measures=hired to="May 2025" type=line',
  journeys: "type=before-and-after",
  group: "type=before-and-after group=drivers",
  named: "type=before-and-after measures=punctuality",
  ratings: "type=progress-by-rating",
  area: "type=progress-by-rating area=1",
  titled: 'measures=punctuality title="Buses are late"',
};

let register: Register;
beforeAll(async () => {
  const text = Object.values(blocks).map((line) => `::: chart ${line}\n:::\n`);
  const view = await loadView({
    [`content/${plan}/index.md`]: page(text.join("\n")),
    [`content/${plan}/measures.yaml`]: measures,
    [`content/${plan}/measures.csv`]: figures,
    "content/about/index.md": page(
      `::: chart measures=${plan}#hired\n:::\n\n::: chart measures="${plan}#hired, ${plan}#trained"\n:::\n`,
    ).replace("type: action-plan", "type: page"),
    "content/reviews/trams/index.md": page(
      "::: chart type=progress-by-rating\n:::\n\n::: recommendations\n:::\n",
    ).replace("type: action-plan", "type: review"),
    "content/reviews/trams/recommendations.yaml": `rating-scale: brag
recommendations:
  - ref: "1"
    text: Buy trams.
    addressed-to: [westford-council]
    updates: [ { as-at: March 2025, rating: blue } ]
  - ref: "2"
    text: Build tracks.
    addressed-to: [westford-council]
    updates: [ { as-at: March 2025, rating: amber }, { as-at: June 2025, rating: green } ]
`,
  });
  ({ register } = view);
});

function resolve(publication: string, index: number) {
  const block = register.publications.get(publicationId(publication))?.body.blocks[index];
  if (block === undefined) throw new Error(`There is no block ${index} in ${publication}.`);
  const resolved = resolveChart(register, { publication: publicationId(publication) }, block);
  if (!resolved.found) throw new Error(resolved.faults.map(({ message }) => message).join(" "));
  return resolved;
}

function chartOf(name: keyof typeof blocks): Chart {
  return resolve(plan, Object.keys(blocks).indexOf(name)).chart;
}

/** The names of the lines or layers of a chart, with their figures. */
function seriesOf(chart: Chart) {
  const series = "series" in chart ? [chart.series].flat() : [];
  return Object.fromEntries(
    series.map(({ name, points }) => [name, points.map((point) => ("value" in point ? point.value : "-"))]),
  );
}

describe("a chart of measures", () => {
  it("of one is the one on its page, or columns where they are asked for", () => {
    expect(chartOf("one")).toMatchObject({ kind: "line", targets: [{ name: "Target", value: 80 }] });
    expect(chartOf("columns").kind).toBe("columns");
  });

  it("of several is a line each; parts of one measure are called by what they are", () => {
    expect(chartOf("lines")).toMatchObject({ kind: "line", title: "Drivers: April 2025 to June 2025" });
    expect(seriesOf(chartOf("lines"))).toEqual({ Hired: [3, 4, 6], Trained: [1, 3] });
  });

  it("writes figures with as many decimals as the measure that has most", () => {
    const chart = chartOf("lines");
    expect("words" in chart && chart.words.figure(3)).toBe("3.0");
  });

  it("stacks several, or the areas of one", () => {
    expect(seriesOf(chartOf("layers"))).toEqual({ Hired: [3, 4, 6], Trained: [1, 3] });
    expect(chartOf("layers").kind).toBe("stacked-columns");
    expect(seriesOf(chartOf("byArea"))).toEqual({ North: [2, 1], South: [1, 3] });
  });

  it("shows the time that is asked for, and its title speaks of that", () => {
    expect(seriesOf(chartOf("cut"))).toEqual({ All: [4, 6], North: [1], South: [3] });
    expect(chartOf("until").title).toBe("Drivers (Hired): May 2025 is up on April 2025, which is better");
  });

  it("has the title that the officer gives it", () => {
    expect(chartOf("titled").title).toBe("Buses are late");
  });

  it("shows measures of another publication", () => {
    expect(seriesOf(resolve("about", 0).chart)).toMatchObject({ All: [3, 4, 6] });
    expect(seriesOf(resolve("about", 1).chart)).toEqual({ Hired: [3, 4, 6], Trained: [1, 3] });
    expect(resolve("about", 0).measures.map(({ publication }) => publication.id)).toEqual([plan]);
  });
});

describe("before and after", () => {
  it("shows every measure that starts with a figure, and those that are named", () => {
    const rows = (chart: Chart) => ("rows" in chart ? chart.rows.map(({ name }) => name) : []);
    expect(rows(chartOf("journeys"))).toEqual(["Buses on time", "Drivers (Hired)", "Drivers (Trained)"]);
    expect(rows(chartOf("named"))).toEqual(["Buses on time"]);
  });

  it("begins its title with what the measures of a group have in common", () => {
    expect(chartOf("group").title).toBe("Drivers: start and target of 2 measures");
  });

  it("counts in its title those that have reached their targets", () => {
    expect(chartOf("journeys").title).toBe("None of 2 measures with a later figure has reached its target");
  });
});

describe("progress by rating", () => {
  const bars = (chart: Chart) =>
    "bars" in chart ? chart.bars.map(({ name, counts }) => [name, ...counts.map(({ count }) => count)]) : [];

  it("counts recommendations as they were last rated by each day on which one was", () => {
    const { chart } = resolve("reviews/trams", 0);
    // Complete, Green, Amber, not recorded.
    expect(bars(chart)).toEqual([
      ["March 2025", 1, 0, 1, 0],
      ["June 2025", 1, 1, 0, 0],
    ]);
    expect(chart.title).toBe("1 of 2 rated recommendations was Complete as at June 2025");
  });

  it("counts the actions of the plan, or of an area, at each report", () => {
    expect(bars(chartOf("ratings"))).toEqual(bars(chartOf("area")));
    expect(bars(chartOf("ratings"))).toHaveLength(1);
    expect(chartOf("ratings").title).toMatch(/^0 of 1 rated action were \w+ as at March 2025$/);
    expect(chartOf("area").title).toContain("of area 1");
  });
});
