// A figure with its unit, as it stands in a sentence.
import { formatNumber, roundTo } from "../../lib/number-format.ts";
import type { Unit } from "./measure-file.ts";

/** `57.5%`, `£1,200`, `£8.50`, `18 weeks`, `45,028`. With `decimals`, that many places and no fewer. */
export function formatFigure(value: number, unit: Unit, decimals?: number): string {
  const pence = unit === "pounds" && !Number.isInteger(value) ? 2 : undefined;
  const places = decimals ?? pence;
  const figure = formatNumber(value, places);
  switch (unit) {
    case "percent":
      return `${figure}%`;
    case "pounds":
      return value < 0 ? `-£${formatNumber(-value, places)}` : `£${figure}`;
    case "days":
    case "weeks":
    case "months":
      return `${figure} ${value === 1 ? unit.slice(0, -1) : unit}`;
    default:
      return figure;
  }
}

/** A target, a benchmark or the end of a tolerance: with its own decimal places, and without the traces of adding them. */
export function writtenFigure(value: number, unit: Unit): string {
  return formatFigure(roundTo(value, 4), unit);
}
