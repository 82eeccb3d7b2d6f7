// What a chart is, for those who listen: its sort, what is drawn in it, and its scale. What it shows is in its caption.
import type { Words } from "../../words/words.ts";
import type { Chart, ChartSeries } from "./chart.ts";
import { periodsOf } from "./chart-points.ts";

/** `Line chart from May 2017 to June 2017, a line each for All and North (per cent)`. */
export function nameChart(chart: Chart, { charts: { names: say } }: Words): string {
  const span = (series: readonly ChartSeries[]): string => {
    const periods = periodsOf(series);
    const [first, last] = [periods[0]?.text, periods.at(-1)?.text];
    return first === undefined || last === undefined ? "" : say.span(first, last);
  };
  const namesOf = (series: readonly { readonly name: string }[]) => series.map(({ name }) => name);
  switch (chart.kind) {
    case "line":
      return say.lines(span(chart.series), namesOf(chart.series), chart.words.unit);
    case "columns":
      return say.columns(span([chart.series]), chart.words.unit);
    case "stacked-columns":
      return say.stack(span(chart.series), namesOf(chart.series), chart.words.unit);
    case "before-and-after":
      return say.scales(chart.rows.length);
    case "progress-by-rating":
      return say.bars(chart.noun, namesOf(chart.bars));
  }
}
