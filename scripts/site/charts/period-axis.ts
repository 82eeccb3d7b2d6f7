// The words below a chart that say which periods it shows: always the last, and as many before it as have room.
import { html, type SafeHtml } from "../../lib/html.ts";
import type { ChartPeriod } from "../../model/charts/chart.ts";
import type { Axes } from "./axes.ts";
import { coordinate } from "./coordinate.ts";
import type { Frame } from "./frame.ts";
import { wrapText } from "./text-width.ts";

/** The first of these that leaves room is taken: months by halves and whole years, and at the end the last alone. */
const steps = [1, 2, 3, 6, 12, 24, 36, 48, 60, 120, 240, Number.MAX_SAFE_INTEGER];
const maxLines = 3;

/** The periods that are named, each in its lines. */
export interface PeriodTicks {
  readonly ticks: readonly { readonly at: number; readonly lines: readonly string[] }[];
  /** How much room they take below the plot. */
  readonly height: number;
}

/** Chooses the periods that are named. */
export function planPeriods(periods: readonly ChartPeriod[], { along }: Axes, frame: Frame): PeriodTicks {
  let ticks: PeriodTicks["ticks"] = [];
  for (const step of steps) {
    const chosen = periods.filter((_, index) => (periods.length - 1 - index) % step === 0);
    ticks = chosen.map((period, index) => ({
      at: along(period),
      lines: linesOf(period, chosen[index - 1], frame),
    }));
    if (haveRoom(ticks, frame)) break;
  }
  const lines = Math.max(0, ...ticks.map((tick) => tick.lines.length));
  return { ticks, height: lines * frame.lineHeight + 8 };
}

/** True where no tick touches the next. */
function haveRoom(ticks: PeriodTicks["ticks"], frame: Frame): boolean {
  return ticks.every((tick, index) => {
    const next = ticks[index + 1];
    return next === undefined || next.at - tick.at >= (widthOf(tick, frame) + widthOf(next, frame)) / 2 + 2;
  });
}

/** The words below the plot, with a short mark above each. */
export function drawPeriodAxis({ ticks }: PeriodTicks, foot: number, frame: Frame): SafeHtml {
  const { lineHeight, width } = frame;
  const marks = ticks.map(({ at }) => `M${coordinate(at)},${coordinate(foot)}v4`).join("");
  const words = ticks.map((tick) => {
    const half = widthOf(tick, frame) / 2;
    const at = coordinate(Math.min(Math.max(tick.at, half), width - half));
    return tick.lines.map(
      (line, index) =>
        html`<text x="${at}" y="${coordinate(foot + 4 + lineHeight * (index + 0.85))}">${line}</text>`,
    );
  });
  return html`<path class="chart__nought" d="${marks}"/><g class="chart__tick chart__tick--period">${words}</g>`;
}

/** A month is cut to three letters, and its year stands below where it has changed; other periods are wrapped. */
function linesOf(period: ChartPeriod, previous: ChartPeriod | undefined, frame: Frame): readonly string[] {
  const month = monthOf(period);
  if (month === undefined) return wrapText(period.text, frame.width * 0.24, frame, maxLines);
  const isNewYear = previous === undefined || monthOf(previous)?.year !== month.year;
  return isNewYear ? [month.name, month.year] : [month.name];
}

function monthOf({ text }: ChartPeriod): { readonly name: string; readonly year: string } | undefined {
  const [, name, year] = /^([A-Z][a-z]{2})[a-z]* (\d{4})$/.exec(text) ?? [];
  return name === undefined || year === undefined ? undefined : { name, year };
}

function widthOf({ lines }: { readonly lines: readonly string[] }, { measure, fontSize }: Frame): number {
  return Math.max(0, ...lines.map((line) => measure(line, fontSize)));
}
