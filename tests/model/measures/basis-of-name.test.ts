// What figures speak for by the name of their measure, and what a year then comes to.
import { describe, expect, it } from "vitest";
import { basisOfName } from "../../../scripts/model/measures/basis-of-name.ts";
import { deriveMeasure } from "../../../scripts/model/measures/measure.ts";
import type { MeasureEntry } from "../../../scripts/model/measures/measure-file.ts";
import { measureRef } from "../../../scripts/model/ref.ts";

describe("the name of a measure says what its figures speak for", () => {
  it.each([
    ["Average caseload per warden", "average"],
    ["Median age of volunteers", "average"],
    ["Spend per visitor", "average"],
    ["Cost of path repair per km", "average"],
    ["Open cases at the end of the month", "snapshot"],
    ["Volunteers on the books (month end)", "snapshot"],
    ["Posts that are vacant at quarter end", "snapshot"],
    ["Bridges inspected since April", "cumulative"],
    ["Events held (cumulative)", "cumulative"],
    ["Visits in the last 12 months", "rolling-12-months"],
    ["Visits", undefined],
    ["Days lost to sickness per employee", undefined],
    ["Incidents per month", undefined],
    ["Children who read well at the end of Year 2", undefined],
    ["Members of the Meanwood team", undefined],
  ])("%s: %s", (name, basis) => {
    expect(basisOfName(name)).toBe(basis);
  });
});

describe("the year so far", () => {
  const soFar = (name: string, rest: Partial<MeasureEntry> = {}) =>
    deriveMeasure(
      {
        ref: measureRef("it"),
        name,
        unit: "pounds",
        good: "high",
        series: ["April", "May"].map((month) => ({ period: `${month} 2026`, value: 4 })),
        ...rest,
      },
      [],
      "2030-01-01",
    ).line.yearToDate;
  it("of averages is none, and of how things stood the last", () => {
    expect(soFar("Income")).toEqual({ value: 8 });
    expect(soFar("Spend per visitor")).toEqual({ none: "basis" });
    expect(soFar("Score", { unit: "number", basis: "average" })).toEqual({ none: "basis" });
    expect(soFar("Reserves at the end of the month")).toEqual({ value: 4 });
  });

  it("is a sum all the same where its officer says so, or has a target for the year", () => {
    expect(soFar("Spend per visitor", { basis: "period" })).toEqual({ value: 8 });
    expect(soFar("Fees per visitor", { target: { value: 60, per: "year" } })).toEqual({ value: 8 });
  });
});
