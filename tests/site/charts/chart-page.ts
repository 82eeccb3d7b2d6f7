// A page with charts on it, in the styles and the fonts of a site, for tests that look at it.

import { createRequire } from "node:module";
import { join } from "node:path";
import type { Chart } from "../../../scripts/model/charts/chart.ts";
import { deriveBrand } from "../../../scripts/model/site/brand.ts";
import { drawChart } from "../../../scripts/site/charts/draw-chart.ts";
import { drawSparkline } from "../../../scripts/site/charts/sparkline.ts";
import { compileStyles } from "../../../scripts/site/styles/compile-styles.ts";
import { en } from "../../../scripts/words/en.ts";
import { triage } from "./early-help.ts";
import { siteMeasure } from "./site-measure.ts";

const family = "Atkinson Hyperlegible Next";
const fontFolder = createRequire(import.meta.url).resolve(
  "@fontsource/atkinson-hyperlegible-next/package.json",
);

/** The files of the font that the page asks for as `/<weight>.woff2`. */
export const fontFiles = [400, 600].map((weight) => ({
  name: `${weight}.woff2`,
  path: join(fontFolder, "..", "files", `atkinson-hyperlegible-next-latin-${weight}-normal.woff2`),
}));

/** The whole page. */
export async function chartPage(charts: readonly Chart[], medium: "screen" | "print"): Promise<string> {
  const brand = deriveBrand("#00539f");
  const styles = await compileStyles(medium === "print" ? "print" : "site", brand, {
    text: { family, files: [] },
    code: { family, files: [] },
    others: [],
    widthOf: () => undefined,
  });
  const faces = [400, 600].map(
    (weight) => `@font-face{font-family:"${family}";font-weight:${weight};src:url(/${weight}.woff2)}`,
  );
  const figures = charts.map((chart, index) =>
    drawChart(chart, { id: `chart-${index}`, medium, measure: siteMeasure, say: en }).toString(),
  );
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Charts</title>
<style>${faces.join("")}${styles}</style></head>
<body><main class="page govuk-width-container"><h1>Charts</h1>
${figures.join("\n")}
<p>${drawSparkline(triage, en)?.toString()}</p>
</main></body></html>
`;
}
