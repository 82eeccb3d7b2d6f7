// The course of a measure in a cell of a table: a line with its gaps, the last figure marked, the target dashed.

import { html, type SafeHtml } from "../../lib/html.ts";
import type { Sparkline } from "../../model/charts/chart.ts";
import { inOrder, isDrawable, isDrawn } from "../../model/charts/chart-points.ts";
import { describeSparkline } from "../../model/charts/describe-chart.ts";
import type { Words } from "../../words/words.ts";
import { linePaths } from "./line-paths.ts";
import { periodPlace } from "./period-place.ts";
import { splitRuns } from "./split-runs.ts";
import { planValues, valuePlace } from "./value-axis.ts";

const [width, height] = [96, 26];

/** Draws it, or nothing where it has no figures: the cell says why in words. */
export function drawSparkline(sparkline: Sparkline, say: Words): SafeHtml | undefined {
  const { points, target, words } = sparkline;
  const drawn = inOrder(points).filter(isDrawn);
  const last = drawn.at(-1);
  if (last === undefined) return undefined;
  const targets = target !== undefined && isDrawable(target) ? [target] : [];
  const range = planValues([...drawn.map(({ value }) => value), ...targets], "near", words);
  const place = valuePlace(range, height - 4, 4);
  const along = periodPlace(
    points.map(({ period }) => period),
    { left: 4, right: width - 5 },
  );
  const { path, alone } = linePaths(splitRuns(points), along, place);
  const dots = [...new Set([...alone, last])].map(
    ({ period, value }) =>
      html`<circle class="sparkline__dot" cx="${along(period)}" cy="${place(value)}" r="${period === last.period ? 3.5 : 1.5}"/>`,
  );
  return html`<svg class="sparkline" role="img" aria-label="${describeSparkline(sparkline, say)}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${targets.map((value) => html`<path class="sparkline__target" d="M0,${place(value)}h${width}"/>`)}<path class="sparkline__line" d="${path}"/>${dots}</svg>`;
}
