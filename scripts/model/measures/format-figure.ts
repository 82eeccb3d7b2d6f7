// A figure with its unit, as it stands in a sentence.
import { decimalPlaces, roundTo } from "../../lib/number-format.ts";
import type { Words } from "../../words/words.ts";
import { isClock, type Unit } from "./unit.ts";

/**
 * `57.5%`, `£1,200`, `£8.50`, `18 weeks`, `45,028`. With `decimals`, that many places and no fewer. Of a rate and of a
 * time by the clock the figure alone, for where the head of a row or the scale of a chart says what it counts; else
 * `perWords` goes behind it.
 */
export function formatFigure({ figures }: Words, value: number, unit: Unit, decimals?: number): string {
  return figures.amounts[unit](value, placesOf(value, unit, decimals));
}

/** The same without its unit, for a sentence that says it: `57.5`, `1,200`, `8.50`. */
export function bareFigure(words: Words, value: number, unit: Unit, decimals?: number): string {
  if (isClock(unit)) return formatFigure(words, value, unit);
  return words.grammar.number(value, placesOf(value, unit, decimals));
}

/** Of pounds, pence are shown whole or not at all. */
function placesOf(value: number, unit: Unit, decimals: number | undefined): number | undefined {
  return decimals ?? (unit === "pounds" && !Number.isInteger(value) ? 2 : undefined);
}

/** A figure of a measure, with as many places as all others of it. */
export function figureWords(
  words: Words,
  { unit, decimals }: { readonly unit: Unit; readonly decimals: number },
  value: number,
): string {
  return formatFigure(words, value, unit, decimals);
}

/** What goes behind a rate or a time by the clock that stands by itself: ` per 10,000`, ` minutes`; nothing behind other figures. */
export function perWords(
  { figures }: Words,
  { unit, per }: { readonly unit: Unit; readonly per?: number },
): string {
  if (isClock(unit)) return figures.clocks[unit];
  return unit === "rate" && per !== undefined ? figures.per(per) : "";
}

/** A measure with the decimal places that a figure of another body has: as many as its own have, and those that it was given with. */
export function withPlacesOf<Measured extends { readonly decimals: number }>(
  measure: Measured,
  value: number,
): Measured {
  return { ...measure, decimals: Math.max(measure.decimals, Math.min(4, decimalPlaces(value))) };
}

/**
 * A target or the end of a tolerance: with its own decimal places, or those that it was typed with where its figure alone
 * would show fewer, and without the traces of adding them.
 */
export function writtenFigure(words: Words, value: number, unit: Unit, typed?: number): string {
  return formatFigure(words, roundTo(value, 4), unit, placesTyped(typed, value, unit));
}

/** As many decimal places as a figure was typed with, and no fewer than it has. */
export function placesTyped(typed: number | undefined, value: number, unit: Unit): number | undefined {
  if (typed === undefined) return undefined;
  const most = Math.max(typed, Math.min(4, decimalPlaces(roundTo(value, 4))));
  return unit === "pounds" && most > 0 ? Math.max(2, most) : most;
}
