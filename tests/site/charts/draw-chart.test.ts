// A chart is a figure with its words and a drawing a width; missing figures are gaps and never nought; it stays small.

import * as cheerio from "cheerio";
import { describe, expect, it } from "vitest";
import type { IsoDay } from "../../../scripts/lib/calendar.ts";
import { html } from "../../../scripts/lib/html.ts";
import type { Chart, LineChart } from "../../../scripts/model/charts/chart.ts";
import { describeChart } from "../../../scripts/model/charts/describe-chart.ts";
import { drawChart } from "../../../scripts/site/charts/draw-chart.ts";
import { drawSparkline } from "../../../scripts/site/charts/sparkline.ts";
import { planValues, valuePlace } from "../../../scripts/site/charts/value-axis.ts";
import { en } from "../../../scripts/words/en.ts";
import {
  allCharts,
  claims,
  contacts,
  fourYears,
  initialContacts,
  months,
  percent,
  stepDowns,
  steps,
  triage,
} from "./early-help.ts";
import { siteMeasure } from "./site-measure.ts";

function drawn(chart: Chart, medium: "screen" | "print" = "print") {
  return cheerio.load(
    drawChart(chart, { id: "contacts", medium, measure: siteMeasure, say: en }).toString(),
    null,
    false,
  );
}

/** How often a path is begun, and through how many places it goes. */
function pathOf($: cheerio.CheerioAPI, selector: string) {
  const path = $(selector).attr("d") ?? "";
  return { starts: path.match(/M/g)?.length ?? 0, places: path.match(/[ML]/g)?.length ?? 0 };
}

function textsOf($: cheerio.CheerioAPI, selector: string): readonly string[] {
  return $(selector)
    .map((_, text) => $(text).text())
    .get();
}

const lineOf = (values: readonly (number | string)[]): LineChart => ({
  kind: "line",
  title: "A line",
  words: percent,
  series: [{ name: "Rotherham", points: months(2017, 1, values) }],
});

describe("the figure", () => {
  it("says what it shows in its caption, and what it is in the name of the picture, and nothing twice", () => {
    const $ = drawn(initialContacts);
    expect($("figcaption p").first().text()).toBe(initialContacts.title);
    expect($("figcaption p").last().text()).toBe(describeChart(initialContacts, en));
    expect($("svg[role=img]").attr("aria-label")).toBe(
      "Line chart from February 2017 to June 2017 (per cent)",
    );
    for (const chart of allCharts) {
      const name = drawn(chart)("svg[role=img]").attr("aria-label") ?? "";
      expect(name.length).toBeGreaterThan(10);
      expect(drawn(chart)("figcaption").text()).not.toContain(name);
    }
  });

  it("names the unit once over the scale, and writes plain numbers beside it", () => {
    const $ = drawn(initialContacts);
    expect(textsOf($, "svg > text.chart__tick")).toEqual(["Per cent"]);
    expect(textsOf($, ".chart__tick--value text")).toEqual(["0", "20", "40", "60", "80"]);
  });

  it("has its source below the drawing", () => {
    const source = html`Source: <cite>A paper</cite>`;
    const $ = cheerio.load(
      drawChart(contacts, { id: "c", medium: "print", measure: siteMeasure, source, say: en }).toString(),
      null,
      false,
    );
    expect($("figure > :last-child").text()).toBe("Source: A paper");
  });

  it("is drawn for phones and for pages on screen, and once on paper", () => {
    expect(drawn(contacts, "screen")("svg").toArray()).toHaveLength(2);
    expect(drawn(contacts)("svg").toArray()).toHaveLength(1);
  });

  it("has a label before the title", () => {
    const label = html`<b>Figure 3</b>`;
    const $ = cheerio.load(
      drawChart(contacts, { id: "c", medium: "print", measure: siteMeasure, label, say: en }).toString(),
    );
    expect($(".chart__title").text()).toBe(`Figure 3 ${contacts.title}`);
  });

  it("is words alone where there are no figures", () => {
    const $ = drawn(lineOf(["not available", "suppressed"]), "screen");
    expect($("svg").toArray()).toEqual([]);
    expect($("figcaption").text()).toContain("There are no figures.");
  });

  it("escapes what officers write", () => {
    const hostile = "</text><script>alert(1)</script>";
    const chart = {
      ...lineOf([1, 2]),
      title: hostile,
      series: [{ name: hostile, points: months(2017, 1, [1, 2]) }],
    };
    expect(drawn(chart, "screen")("script").toArray()).toEqual([]);
  });

  it("says so where the scale does not begin at nought", () => {
    expect(drawn(lineOf([95.5, 96.1, 95.8]))("figcaption").text()).toContain(
      "does not begin at nought but at 95.4%",
    );
    expect(drawn(lineOf([39.4, 53, 63.6]))("figcaption").text()).not.toContain("nought");
  });
});

describe("a missing figure", () => {
  it("breaks the line, and a figure alone between two is marked", () => {
    const long = Array.from({ length: 20 }, (_, index) => index);
    const $ = drawn(lineOf([...long, "not available", 30, "not available", 40, 50]));
    expect(pathOf($, ".chart__line--main")).toEqual({ starts: 2, places: 22 });
    // That one and the last.
    expect($(".chart__mark--main path").toArray()).toHaveLength(2);
  });

  it("breaks the line of days too", () => {
    const day = (start: IsoDay) => ({ text: start, start, end: start });
    const points = [
      { period: day("2017-03-31"), value: 1 },
      { period: day("2017-06-30"), value: 2 },
      { period: day("2017-09-30"), missing: "not available" },
      { period: day("2017-12-31"), value: 3 },
      { period: day("2018-03-31"), value: 4 },
    ];
    const $ = drawn({ ...lineOf([]), series: [{ name: "S", points }] });
    expect(pathOf($, ".chart__line--main")).toEqual({ starts: 2, places: 4 });
  });

  it("breaks the line where a month is not even named", () => {
    const all = months(2017, 1, [10, 20, 30, 40]);
    const gap = { ...lineOf([]), series: [{ name: "S", points: all.filter((_, index) => index !== 1) }] };
    expect(pathOf(drawn(gap), ".chart__line--main")).toEqual({ starts: 1, places: 2 });
  });

  it("does not break the line of terms, between which schools are closed", () => {
    const term = (text: string, start: IsoDay, end: IsoDay, value: number) => ({
      period: { text, start, end },
      value,
    });
    const points = [
      term("Summer term 2016", "2016-04-01", "2016-07-31", 1),
      term("Autumn term 2016", "2016-09-01", "2016-12-31", 2),
    ];
    expect(pathOf(drawn({ ...lineOf([]), series: [{ name: "S", points }] }), ".chart__line--main")).toEqual({
      starts: 1,
      places: 2,
    });
  });

  it("is a dash among columns, where nought is a thin line with its figure", () => {
    const $ = drawn(claims);
    expect(pathOf($, ".chart__missing").starts).toBe(2);
    expect(pathOf($, ".chart__column:not(.chart__column--main)").starts).toBe(4);
    expect(textsOf($, ".chart__over text")).toEqual(["27", "37", "0", "0", "0"]);
  });

  it("is told from nought by the thin line that a column of nought has", () => {
    const noughts = { name: "S", points: months(2017, 1, [0, 0]) };
    const $ = drawn({ ...contacts, series: noughts });
    const [, foot, head] =
      /^M[\d.]+,([\d.]+)V([\d.]+)$/.exec($(".chart__column--main").attr("d") ?? "") ?? [];
    expect(Number(foot) - Number(head)).toBeCloseTo(1.5);
  });

  it("leaves a stack without a total", () => {
    const $ = drawn(stepDowns);
    expect(textsOf($, ".chart__over text")).toEqual(["271", "288"]);
    expect(pathOf($, ".chart__missing").starts).toBe(1);
    expect(pathOf($, ".chart__layer--3").starts).toBe(2);
  });
});

describe("the scale", () => {
  const ticksOf = (chart: Chart): readonly string[] => {
    const $ = drawn(chart);
    return textsOf($, ".chart__tick--value text");
  };
  const columnsOf = (values: readonly number[]): Chart => ({
    ...contacts,
    series: { name: "S", points: months(2017, 1, values) },
  });

  it("begins at nought under columns, however far they are from it", () => {
    expect(ticksOf(columnsOf([95, 96]))[0]).toBe("0");
    expect(ticksOf(columnsOf([-95, -96])).at(-1)).toBe("0");
  });

  it("goes up from nought where there is nothing else", () => {
    expect(ticksOf(columnsOf([0, 0]))).toEqual(["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]);
    expect(ticksOf(lineOf([0, 0]))[0]).toBe("0.0");
  });

  it("keeps what is too small to draw on its foot", () => {
    const range = planValues([1e-9, -4e-11], "nought", percent);
    expect(valuePlace(range, 100, 0)(-4e-11)).toBe(100);
  });
});

it("names every line beside it, with its figure", () => {
  const $ = drawn(fourYears);
  const names = $(".chart__label")
    .map((_, label) => $(label).text().replace(/\s+/g, " "))
    .get();
  expect(names.join("|")).toMatch(/73\.4% Rotherham.*65% to 75%Tolerated.*58%Statistical.*75% Target/);
});

describe("a target that changes", () => {
  /** From where to where each line of a target goes, and how high it is. */
  const linesOf = ($: cheerio.CheerioAPI) =>
    $(".chart__crossing--target")
      .toArray()
      .map((path) =>
        (/^M([\d.]+),([\d.]+)h([\d.]+)$/.exec($(path).attr("d") ?? "") ?? []).slice(1).map(Number),
      )
      .map(([x = 0, height = 0, width = 0]) => ({ from: x, to: Math.round((x + width) * 10) / 10, height }));

  it("is a step to each of its dates, higher where more is to be reached", () => {
    const [first, second, third, ...others] = linesOf(drawn(steps));
    expect(first?.to).toBe(second?.from);
    expect(second?.to).toBe(third?.from);
    expect(first?.height).toBeGreaterThan(second?.height ?? 0);
    expect(second?.height).toBeGreaterThan(third?.height ?? 0);
    // The one by 2030 would leave no room for the figures.
    expect(others).toEqual([]);
  });

  it("goes to the edges where nothing came before and nothing follows", () => {
    const [only] = linesOf(drawn(initialContacts));
    const $ = drawn(steps);
    const [first, , last] = linesOf($);
    const [left, right] =
      /M([\d.]+),[\d.]+H([\d.]+)/
        .exec($(".chart__grid").attr("d") ?? "")
        ?.slice(1)
        .map(Number) ?? [];
    expect([first?.from, last?.to]).toEqual([left, right]);
    expect(only?.to).toBeGreaterThan(400);
  });

  it("has its figure over it once it is past, and its name beside the chart before", () => {
    const $ = drawn(steps);
    expect(textsOf($, ".chart__past")).toEqual(["55%"]);
    const names = textsOf($, ".chart__label text").join(" ");
    expect(names).toContain("Target by March 2017");
    expect(names).toContain("Target by March 2018");
    expect(names).not.toContain("Target by March 2015");
    // A thin line leads from where the step ends to its name.
    const [, held] = linesOf($);
    expect($(".chart__leader").attr("d")).toContain(`M${(held?.to ?? 0) + 5},${held?.height}H`);
  });

  it("changes between two columns", () => {
    const targets = [
      { name: "Target by March 2017", value: 300, until: "2017-03-31" },
      { name: "Target", value: 250, after: "2017-03-31" },
    ] as const;
    const $ = drawn({ ...contacts, targets });
    const [first, second] = linesOf($);
    const [, march = 0, april = 0] = [...($(".chart__column").attr("d") ?? "").matchAll(/M([\d.]+)/g)].map(
      ([, x]) => Number(x),
    );
    expect(first?.to).toBe(second?.from);
    expect(second?.from).toBeGreaterThan(march);
    expect(second?.from).toBeLessThan(april);
  });

  it("that holds for none of the periods is left to the words", () => {
    const targets = [{ name: "Target by 2010", value: 300, until: "2010-12-31" }] as const;
    expect(linesOf(drawn({ ...contacts, targets }))).toEqual([]);
    expect(describeChart({ ...contacts, targets }, en)).toContain("Target by 2010: 300.");
  });
});

it("names the last period, and others as far as there is room", () => {
  const ticks = (medium: "print" | "screen") => {
    const $ = drawn(fourYears, medium);
    return $("svg")
      .first()
      .find(".chart__tick--period text")
      .map((_, text) => $(text).text())
      .get();
  };
  expect(ticks("print").join(" ")).toBe("Sep 2013 Mar 2014 Sep Mar 2015 Sep Mar 2016 Sep Mar 2017");
  expect(ticks("screen").join(" ")).toBe("Mar 2014 Mar 2015 Mar 2016 Mar 2017");
});

describe("every chart", () => {
  it.each(allCharts.map((chart) => [chart.title, chart] as const))("is small: %s", (_, chart) => {
    for (const svg of drawn(chart, "screen")("svg").toArray())
      expect(Buffer.byteLength(cheerio.load("", null, false)(svg).toString())).toBeLessThan(15_000);
  });

  it("is the same each time", () => {
    for (const chart of allCharts)
      expect(drawChart(chart, { id: "c", medium: "screen", measure: siteMeasure, say: en }).toString()).toBe(
        drawChart({ ...chart }, { id: "c", medium: "screen", measure: siteMeasure, say: en }).toString(),
      );
  });

  it("has no style of its own, which the policy of the pages forbids", () => {
    for (const chart of allCharts) expect(drawn(chart, "screen")("[style], style").toArray()).toEqual([]);
  });
});

describe("a sparkline", () => {
  it("is a picture with words for its name", () => {
    const $ = cheerio.load(drawSparkline(triage, en)?.toString() ?? "");
    expect($("svg[role=img]").attr("aria-label")).toMatch(
      /from 98\.3% \(February 2017\) to 71\.1% \(June 2017\)/,
    );
    expect($(".sparkline__target").toArray()).toHaveLength(1);
  });

  it("is nothing where there are no figures", () => {
    expect(drawSparkline({ ...triage, points: months(2017, 1, ["not yet due"]) }, en)).toBeUndefined();
  });
});
