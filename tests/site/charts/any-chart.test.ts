// Whatever the figures are, a chart comes out whole: nothing that is no number, nothing outside its frame, nothing unescaped.

import * as cheerio from "cheerio";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Chart } from "../../../scripts/model/charts/chart.ts";
import { chartRows } from "../../../scripts/model/charts/chart-rows.ts";
import { drawChart } from "../../../scripts/site/charts/draw-chart.ts";
import { drawSparkline } from "../../../scripts/site/charts/sparkline.ts";
import { spread } from "../../../scripts/site/charts/spread.ts";
import { en } from "../../../scripts/words/en.ts";
import { count } from "./early-help.ts";
import { chart, figure, points } from "./random-chart.ts";
import { siteMeasure } from "./site-measure.ts";

const drawn = (one: Chart): string =>
  drawChart(one, { id: "c", medium: "screen", measure: siteMeasure, say: en }).toString();
const broken = /NaN|undefined|Infinity|#DIV|\[object/;

describe("any chart", () => {
  it("has nothing in it that is no number", () => {
    fc.assert(
      fc.property(chart, (one) => {
        expect(drawn(one)).not.toMatch(broken);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps every place inside its frame", () => {
    fc.assert(
      fc.property(chart, (one) => {
        const $ = cheerio.load(drawn(one));
        for (const svg of $("svg")) {
          const [, , width = 0, height = 0] = ($(svg).attr("viewBox") ?? "").split(" ").map(Number);
          const places = [...$(svg).find("text")].map((text) => [
            Number($(text).attr("x")),
            Number($(text).attr("y")),
          ]);
          const starts = [...$(svg).find("path").not("[transform], [transform] *")].flatMap((path) =>
            [...($(path).attr("d") ?? "").matchAll(/M(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [
              Number(x),
              Number(y),
            ]),
          );
          for (const [x = -1, y = -1] of [...places, ...starts]) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(width);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(height);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it("escapes its words", () => {
    fc.assert(
      fc.property(chart, (one) => {
        expect(drawn(one)).not.toContain("<b>");
      }),
      { numRuns: 200 },
    );
  });

  it("does not depend on the order of its points", () => {
    fc.assert(
      fc.property(points, (some) => {
        const of = (own: typeof some): string =>
          drawn({ kind: "line", title: "T", words: count, series: [{ name: "S", points: own }] });
        expect(of([...some].reverse())).toBe(of(some));
      }),
    );
  });

  it("has rows with nothing in them that is no number", () => {
    fc.assert(
      fc.property(chart, (one) => {
        expect(JSON.stringify(chartRows(one, en))).not.toMatch(/null|NaN|Infinity/);
      }),
    );
  });
});

it("draws a sparkline of any figures", () => {
  fc.assert(
    fc.property(points, figure, (some, target) => {
      const svg = drawSparkline({ name: "S", words: count, points: some, target }, en);
      expect(svg?.toString() ?? "").not.toMatch(broken);
    }),
    { numRuns: 300 },
  );
});

describe("spreading labels", () => {
  const label = fc.record({ at: fc.integer({ min: -50, max: 250 }), size: fc.integer({ min: 1, max: 40 }) });

  it("leaves none on another, and all within the ends where there is room", () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 8 }), (labels) => {
        const middles = spread(labels, 0, 200);
        const edges = labels.map(({ size }, index) => {
          const middle = middles[index] ?? 0;
          return { from: middle - size / 2, to: middle + size / 2 };
        });
        const sorted = [...edges].sort((a, b) => a.from - b.from);
        sorted.slice(1).forEach(({ from }, index) => {
          expect(from).toBeGreaterThanOrEqual((sorted[index]?.to ?? 0) - 1e-6);
        });
        const total = labels.reduce((sum, { size }) => sum + size, 0);
        for (const { from, to } of edges) {
          expect(from).toBeGreaterThanOrEqual(-1e-6);
          expect(to).toBeLessThanOrEqual(Math.max(200, total) + 1e-6);
        }
      }),
    );
  });

  it("moves none that touches no other", () => {
    expect(
      spread(
        [
          { at: 150, size: 20 },
          { at: 50, size: 20 },
        ],
        0,
        200,
      ),
    ).toEqual([150, 50]);
  });

  it("moves two that want one place as far as each other", () => {
    expect(
      spread(
        [
          { at: 100, size: 20 },
          { at: 100, size: 20 },
        ],
        0,
        200,
      ),
    ).toEqual([90, 110]);
  });
});
