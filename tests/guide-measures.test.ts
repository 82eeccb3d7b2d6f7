// The rules of measures that the guide explains to the public: every row of its tables is worked out, and comes to what it says.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../scripts/command/project-root.ts";
import { formatFigure } from "../scripts/model/measures/format-figure.ts";
import { deriveMeasure, type Measure } from "../scripts/model/measures/measure.ts";
import type { MeasureEntry, MeasuresFile, Point } from "../scripts/model/measures/measure-file.ts";
import { measureRef } from "../scripts/model/ref.ts";
import { en } from "../scripts/words/en.ts";

const guide = readFileSync(join(projectRoot, "content", "guide", "measures", "index.md"), "utf8");
const today = "2028-01-01";

/** The rows of a table of the guide, cell by cell. */
function rowsOf(id: string): readonly (readonly string[])[] {
  const after = guide.split(`{#${id}}`)[1] ?? "";
  const lines = (after.split("\n\n")[1] ?? "").split("\n");
  return lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function measureOf(entry: Partial<MeasureEntry>, areas?: MeasuresFile["areas"]): Measure {
  return deriveMeasure(
    { ref: measureRef("example"), name: "Example", unit: "number", ...entry },
    areas,
    today,
  );
}

function goodOf(words: string): "high" | "low" | "range" | "info" {
  if (words === "High") return "high";
  if (words === "Low") return "low";
  return words === "Range" ? "range" : "info";
}

const belows = ["green", "amber"] as const;

function targetOf(words: string): Pick<MeasureEntry, "target"> {
  if (words === "none") return {};
  const [, over, exact, more] = /^(?:(under|over) )?(\d+)( or less)?$/.exec(words) ?? [];
  if (exact !== undefined && (over ?? more) !== undefined)
    return { target: { value: Number(exact), exactly: over === undefined ? "met" : "missed" } };
  const [, low, high, below] = /^(\d+) to (\d+), lower ones (green|amber|not rated)$/.exec(words) ?? [];
  if (below !== undefined)
    return {
      target: {
        from: Number(low),
        to: Number(high),
        below: belows.find((one) => below.includes(one)) ?? "none",
      },
    };
  const [from, to] = words.split(" to ").map(Number);
  return { target: to === undefined ? { value: Number(words) } : { from: from ?? 0, to } };
}

function toleranceOf(words: string): Pick<MeasureEntry, "tolerance"> {
  const [, percent] = /^(\d+)% of it$/.exec(words) ?? [];
  if (percent !== undefined) return { tolerance: { percent: Number(percent) } };
  const [, kind, figure] = /^(down to|up to|above|below|within) (\d+)$/.exec(words) ?? [];
  if (kind === undefined) return {};
  if (kind === "within") return { tolerance: { margin: Number(figure) } };
  const ends = kind === "above" || kind === "below" ? "red" : "amber";
  return { tolerance: { limit: Number(figure), "limit-is": ends } };
}

describe("the guide's table of ratings", () => {
  it.each(rowsOf("ratings"))(
    "%s is good, target %s, tolerated %s: %s is %s",
    (good, target, tolerated, figure, rating) => {
      const { line } = measureOf({
        good: goodOf(good ?? ""),
        ...targetOf(target ?? ""),
        ...toleranceOf(tolerated ?? ""),
        series: [{ period: "June 2026", value: Number(figure) }],
      });
      expect(line.rating ?? "not rated").toBe(rating?.toLowerCase());
    },
  );

  it("has every rating", () => {
    expect(new Set(rowsOf("ratings").map((row) => row.at(-1)))).toEqual(
      new Set(["Green", "Amber", "Red", "Not rated"]),
    );
  });
});

describe("the guide's table of figures that are rounded", () => {
  it.each(rowsOf("rounded"))("with %s places, %s is shown as %s and, against %s, is %s", (...row) => {
    const [places, figure, shown, target, rating] = row;
    const { line, decimals } = measureOf({
      good: "high",
      decimals: Number(places),
      ...targetOf(target ?? ""),
      series: [{ period: "June 2026", value: Number(figure) }],
    });
    expect(formatFigure(en, line.latest?.value ?? Number.NaN, "number", decimals)).toBe(shown);
    expect(line.rating).toBe(rating?.toLowerCase());
  });

  it("has rows", () => {
    expect(rowsOf("rounded").length).toBe(3);
  });
});

describe("the guide's table of areas", () => {
  const units = { Shares: "percent", Numbers: "number", Money: "pounds" } as const;

  it.each(rowsOf("areas"))("%s, target %s, of the area %s: %s is %s", (...row) => {
    const [unit, whole, own, figure, rating] = row;
    const [part] = measureOf(
      {
        unit: Object.entries(units).find(([words]) => words === unit)?.[1] ?? "ratio",
        good: "high",
        targets: [
          { value: Number(whole) },
          ...(own === "none" ? [] : [{ value: Number(own), area: "north" }]),
        ],
        series: [{ period: "June 2026", area: "north", value: Number(figure) }],
      },
      [{ ref: "north", name: "North" }],
    ).areas;
    expect(part?.rating ?? "not rated").toBe(rating?.toLowerCase());
  });

  it("has every sort of figure", () => {
    expect(new Set(rowsOf("areas").map(([unit]) => unit))).toEqual(new Set(Object.keys(units)));
  });
});

describe("the guide's table of gaps", () => {
  it.each(rowsOf("differences"))("%s, shown with %s places, to %s is %s", (figure, places, target, gap) => {
    const { line } = measureOf({
      good: "high",
      decimals: Number(places),
      ...targetOf(target ?? ""),
      series: [{ period: "June 2026", value: Number(figure) }],
    });
    expect(Math.abs(line.gapToTarget?.difference ?? Number.NaN)).toBe(Number(gap));
  });
});

describe("the guide's table of directions", () => {
  it.each(rowsOf("directions"))(
    "%s is good, target %s: from %s to %s is %s",
    (good, target, before, now, way) => {
      const { line } = measureOf({
        good: goodOf(good ?? ""),
        ...targetOf(target ?? ""),
        series: [
          { period: "May 2026", value: Number(before) },
          { period: "June 2026", value: Number(now) },
        ],
      });
      const { movement, meaning } = line.direction ?? {};
      const words = movement === "same" ? "unchanged" : movement;
      expect(meaning === "neutral" ? words : `${words}, ${meaning}`).toBe(way?.toLowerCase());
    },
  );

  it("has rows", () => {
    expect(rowsOf("directions").length).toBeGreaterThan(6);
  });
});

describe("the guide's table of how things stood", () => {
  it.each(rowsOf("snapshots"))("of %s, the last is compared with %s", (periods, before) => {
    const { line } = measureOf({
      good: "high",
      basis: "snapshot",
      series: (periods ?? "").split(", ").map((period, value) => ({ period, value })),
    });
    expect(line.previous?.period.text ?? "nothing").toBe(before);
  });

  it("has rows", () => {
    expect(rowsOf("snapshots").length).toBe(7);
  });
});

describe("the guide's table of years to date", () => {
  const bases: Readonly<Record<string, Partial<MeasureEntry>>> = {
    "What happened": {},
    "A share": { unit: "percent" },
    "How it stood": { basis: "snapshot" },
    "Since the year began": { basis: "cumulative" },
    "Twelve months": { basis: "rolling-12-months" },
  };

  it.each(rowsOf("years"))("%s: %s, %s, %s come to %s", (says, april, may, june, total) => {
    const points = [april, may, june].map((cell, at) =>
      pointOf(cell ?? "", `${["April", "May", "June"][at]} 2026`),
    );
    const { line } = measureOf({ ...bases[says ?? ""], series: points });
    const { yearToDate } = line;
    const words =
      yearToDate === undefined || "none" in yearToDate
        ? yearToDate?.none === "basis"
          ? "None"
          : "Not complete"
        : says === "A share"
          ? `${yearToDate.value.toFixed(1)}%`
          : String(yearToDate.value);
    expect(words).toBe(total);
  });

  it("has every basis", () => {
    expect(new Set(rowsOf("years").map(([says]) => says))).toEqual(new Set(Object.keys(bases)));
  });

  function pointOf(cell: string, period: string): Point {
    const [, numerator, denominator] = /^(\d+) of (\d+)$/.exec(cell) ?? [];
    if (numerator !== undefined && denominator !== undefined) {
      const [part, whole] = [Number(numerator), Number(denominator)];
      return { period, value: (part / whole) * 100, numerator: part, denominator: whole };
    }
    return cell === "no data" ? { period, missing: "no-data" } : { period, value: Number(cell) };
  }
});

describe("the guide's table of courses", () => {
  it.each(rowsOf("courses"))("%s in %s is %s", (figure, period, course, rating) => {
    const { line } = measureOf({
      good: "high",
      baseline: { value: 50, "as-at": "March 2025" },
      target: { value: 80, by: "March 2027" },
      tolerance: { margin: 5 },
      series: [{ period: period ?? "", value: Number(figure) }],
    });
    expect(line.course?.course.replace("-", " ")).toBe(course?.toLowerCase());
    expect(line.rating).toBe(rating?.toLowerCase());
  });

  it("has rows", () => {
    expect(rowsOf("courses").length).toBe(6);
  });
});

describe("the guide's table of what is counted since the year began", () => {
  it.each(rowsOf("counted"))("where %s is good, %s in %s is %s and %s", (...row) => {
    const [good, figure, period, course, rating] = row;
    const { line } = measureOf({
      good: goodOf(good ?? ""),
      basis: "cumulative",
      frequency: "month",
      target: { value: 12, by: "March 2027" },
      series: [{ period: period ?? "", value: Number(figure) }],
    });
    expect(line.course?.course.replace("-", " ")).toBe(course?.toLowerCase());
    expect(line.rating).toBe(rating?.toLowerCase());
  });

  it("has rows", () => {
    expect(rowsOf("counted").length).toBe(5);
  });
});

describe("the guide's table of targets of a year", () => {
  const months = ["April 2026", "May 2026", "June 2026"];

  it.each(rowsOf("year-targets"))("good %s, profile %s: %s, %s, %s; due %s: %s", (...row) => {
    const [good = "", profile = "", ...rest] = row.map(String);
    const [due, rating] = rest.slice(months.length);
    const { line } = measureOf({
      good: goodOf(good),
      tolerance: { percent: 10 },
      target: {
        value: 1200,
        per: "year",
        ...(profile === "none" ? {} : { profile: profile.split(", ").map(Number) }),
      },
      series: months.map(
        (period, at): Point =>
          rest[at] === "no data" ? { period, missing: "no-data" } : { period, value: Number(rest[at]) },
      ),
    });
    const told = { green: "Green", amber: "Amber", red: "Red", none: "Not rated" }[line.rating ?? "none"];
    expect([String(line.course?.expected ?? "none"), told]).toEqual([due, rating]);
  });

  it("has rows", () => {
    expect(rowsOf("year-targets").length).toBe(6);
  });
});
