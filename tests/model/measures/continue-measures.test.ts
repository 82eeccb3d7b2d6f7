// One measure through several publications, shown there in a block or not: what is taken over, and one line of figures.
import { describe, expect, it } from "vitest";
import { runChecks } from "../../../scripts/check/run-checks.ts";
import {
  type LocatedMeasure,
  listMeasures,
  measureChains,
} from "../../../scripts/model/measures/located-measure.ts";
import { publicationId } from "../../../scripts/model/publication-id.ts";
import { loadSource } from "../../support/load-source.ts";

const page = (title: string, date: string) => `---
title: ${title}
type: scorecard
status: published
summary: How the buses run.
organization: westford-council
date: ${date}
---

Figures without a table.
`;

const register = await loadSource({
  "content/scorecards/buses-2023/index.md": page("Buses 2023", "June 2023"),
  "content/scorecards/buses-2023/measures.yaml": `measures:
  - ref: late
    name: Late buses
    unit: number
    good: low
    targets: [ { value: 5, by: 2023 }, { value: 3, by: 2024 } ]
    analysis: [ { period: June 2023, text: It rained. } ]
    printed: [ { period: June 2023, rating: red } ]
    series: [ { period: May 2023, value: 9 }, { period: June 2023, value: 8 } ]
`,
  "content/scorecards/buses-2024/index.md": page("Buses 2024", "June 2024"),
  "content/scorecards/buses-2024/measures.yaml": `measures:
  - ref: late-buses
    continues: scorecards/buses-2023#measure late
    target: { value: 4 }
    series: [ { period: June 2023, value: 7 }, { period: June 2024, value: 6 } ]
`,
  "content/scorecards/buses-2025/index.md": page("Buses 2025", "June 2025"),
  "content/scorecards/buses-2025/measures.yaml": `measures:
  - ref: late
    continues: scorecards/buses-2024#measure late-buses
    series: [ { period: June 2025, value: 3 } ]
`,
});

function measureOf(publication: string) {
  return register.publications.get(publicationId(publication))?.facts.measures[0];
}

function figuresOf(publication: string): readonly string[] {
  return (measureOf(publication)?.line.observations ?? []).map(
    (one) => `${one.period.text}: ${"value" in one ? one.value : one.missing}`,
  );
}

describe("a measure that continues others which no block shows", () => {
  it("is no fault", () => {
    expect(runChecks(register, new Set())).toEqual([]);
  });

  it("takes over what it leaves out, and keeps what it says itself", () => {
    expect(measureOf("scorecards/buses-2025")).toMatchObject({
      name: "Late buses",
      unit: "number",
      good: "low",
      targets: [{ aim: { value: 4 } }],
      printed: [],
      analysis: [{ text: "It rained." }],
    });
  });

  it("has none of the earlier targets beside one of its own", () => {
    const own = measureOf("scorecards/buses-2024")?.targets;
    expect(own).toEqual([{ aim: { kind: "figure", value: 4 }, at: "target" }]);
  });

  it("has all figures of all of them, the last published where they differ", () => {
    expect(figuresOf("scorecards/buses-2023")).toEqual(["May 2023: 9", "June 2023: 8"]);
    expect(figuresOf("scorecards/buses-2025")).toEqual([
      "May 2023: 9",
      "June 2023: 7",
      "June 2024: 6",
      "June 2025: 3",
    ]);
  });

  it("is one chain with them, earliest first", () => {
    const chains = measureChains(listMeasures(register));
    const ids = (chain: readonly LocatedMeasure[] = []) => chain.map(({ publication }) => publication.id);
    expect(ids(chains.get("scorecards/buses-2024#late-buses"))).toEqual([
      "scorecards/buses-2023",
      "scorecards/buses-2024",
      "scorecards/buses-2025",
    ]);
  });
});
