// What charts are drawn from: figures with their periods and words, and nothing of how they look.
import type { IsoDay } from "../../lib/calendar.ts";
import type { RatingLevel } from "../facts/rating-scale.ts";

/** The days that a figure speaks for, and how they are called, such as `June 2017` or `2016/17`. */
export interface ChartPeriod {
  readonly text: string;
  readonly start: IsoDay;
  readonly end: IsoDay;
}

/** A figure of a period, or the words that say why there is none, such as `not yet due`. */
export type ChartPoint = { readonly period: ChartPeriod } & (
  | { readonly value: number }
  | { readonly missing: string }
);

/** Figures that belong together, in any order, one a period. */
export interface ChartSeries {
  readonly name: string;
  readonly points: readonly ChartPoint[];
}

/** How the figures of a chart are written. */
export interface FigureWords {
  /** What is counted, for the scale, such as `Per cent` or `Rate per 10,000`. */
  readonly unit: string;
  /** A figure beside the scale, which says the unit for all, with that many places. */
  tick(value: number, decimals: number): string;
  /** What the steps of a scale are round numbers of, where it is not 1: 60 of figures by the clock. */
  readonly grain?: number;
  /** A figure with its unit, such as `57.5%`. With `decimals`, that many places. */
  figure(value: number, decimals?: number): string;
  /** What goes behind a rate that stands by itself, such as ` per 10,000`; nothing behind other figures. */
  readonly per: string;
  /** A figure that others are held against, such as a target, with its own decimal places or those that it was typed with. */
  written(value: number, typed?: number): string;
  /** How far a figure is from an earlier one, such as `3.4 percentage points`. */
  change(value: number, earlier: number): string;
  /** A figure as it is shown, which is the one that counts where it is held against another. */
  shown(value: number): number;
  /** How far a figure is from one that it is held against. */
  gap(value: number, written: number): string;
}

/** A figure that is written otherwise than it stands in the data. */
interface Typed {
  /** With how many decimal places, where there are more than its figure alone shows: 60.0 has one. */
  readonly places?: number;
}

/** A figure that others are held against, such as that of England. */
export interface ChartMark extends Typed {
  readonly name: string;
  readonly value: number;
}

/** Figures from one to another, both ends among them. */
export interface ChartBand {
  readonly from: number;
  readonly to: number;
}

/** The days that something holds for: those after one day and until another, without end where one is left out. */
export interface ChartSpan {
  readonly after?: IsoDay;
  readonly until?: IsoDay;
}

/** What is to be reached: a figure, or a range; and how it is called, such as `Target` or `Target by 2023`. */
export type ChartTarget = ChartSpan & {
  readonly name: string;
  /** When it is to be reached. */
  readonly by?: ChartPeriod;
  /** How the latest figure stands on the way to it where its day is still to come, such as `on course`. */
  readonly course?: string;
  /** Figures that miss it and are still tolerated. */
  readonly tolerated?: ChartBand;
} & Typed &
  ({ readonly value: number } | ChartBand);

/** What charts against a scale of figures share. */
interface ScaledChart {
  /** A sentence that says what the chart shows, without a full stop. */
  readonly title: string;
  readonly words: FigureWords;
  /** Which figures are good; left out where neither high nor low ones are. */
  readonly good?: "high" | "low" | "range";
  /** One after another, the earliest first; no two hold for the same day. */
  readonly targets?: readonly ChartTarget[];
  readonly benchmarks?: readonly ChartMark[];
  /** A sentence on the target of the whole year, which the figures of its parts lie far below, so that it is not drawn. */
  readonly ofYear?: string;
}

/** Figures through time as lines. The first series is the one that matters; the others are its context. */
export interface LineChart extends ScaledChart {
  readonly kind: "line";
  readonly series: readonly ChartSeries[];
}

/** The figures of one series as columns. */
export interface ColumnChart extends ScaledChart {
  readonly kind: "columns";
  readonly series: ChartSeries;
}

/** Several series that add up to a whole, as columns of layers: the first at the bottom. */
export interface StackedColumnChart extends Pick<ScaledChart, "title" | "words"> {
  readonly kind: "stacked-columns";
  readonly series: readonly ChartSeries[];
}

/** Where something started, where it stands and where it should get to. */
export interface Journey extends Pick<ScaledChart, "words" | "good"> {
  readonly name: string;
  /** The figure at the start, with when it was taken. */
  readonly baseline?: { readonly value: number; readonly when?: string };
  readonly latest?: { readonly value: number; readonly when?: string };
  readonly target?: Typed & { readonly value: number; readonly when?: string };
}

/** Baselines, latest figures and targets beside each other, each row on a scale of its own. */
export interface BeforeAfterChart {
  readonly kind: "before-and-after";
  readonly title: string;
  readonly rows: readonly Journey[];
}

/** How many there are at a level; undefined stands for those without a rating. */
export interface ChartCount {
  readonly level:
    | (Pick<RatingLevel, "label" | "symbol" | "colour"> & { readonly closed?: boolean })
    | undefined;
  readonly count: number;
}

/** How many stood at each level, one bar a report. */
export interface RatingChart {
  readonly kind: "progress-by-rating";
  readonly title: string;
  /** What is counted, in the plural: `actions`. */
  readonly noun: string;
  /** What those without a rating are called: `Not recorded`. */
  readonly unrated: string;
  /** Oldest first; the levels in the order of their scale. */
  readonly bars: readonly { readonly name: string; readonly counts: readonly ChartCount[] }[];
}

/** Every chart that stands as a figure of its own. */
export type Chart = LineChart | ColumnChart | StackedColumnChart | BeforeAfterChart | RatingChart;

/** The course of a series, so small that it stands in a cell of a table. */
export interface Sparkline extends Pick<ScaledChart, "words"> {
  /** What is followed, such as `Contacts triaged in time`. */
  readonly name: string;
  readonly points: readonly ChartPoint[];
  readonly target?: number;
}
