// How the heads of rows and columns say that a figure is made of others.
import { saysOfWhich } from "../../model/prose/of-which.ts";

/** What a row or a column is to the others. */
export type SumSort =
  /** The sum of a part of the others. */
  | "sub-total"
  /** The sum of the others. */
  | "total"
  /** May be their sum, or their average, or a figure of its own. */
  | "whole"
  /** What is left when some are taken from others. */
  | "balance"
  /** A part of the row above it. */
  | "of-which";

/** What the words of a head say. */
export function sumSort(words: string): SumSort | undefined {
  const label = words
    .toLowerCase()
    .replace(/[*†‡:]+|\([^)]*\)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (saysOfWhich(label)) return "of-which";
  if (/\b(?:average|mean|median|rate|percentage|proportion|target|rank|weighted)\b|%/.test(label))
    return undefined;
  if (/\b(?:sub ?-? ?total|subtotal)s?\b/.test(label)) return "sub-total";
  if (/^(?:net\b|balance\b|surplus|deficit|difference|variance)/.test(label)) return "balance";
  if (
    /^(?:\d+\.?\s)?(?:grand |overall |sum |combined )?totals?$|^sum$|^(?:overall|grand|final) (?:total|sum)/.test(
      label,
    )
  )
    return "total";
  if (
    /^total (?:score|points|marks|votes|cost|costs|spend|spending|expenditure|income|budget|number|for the year)s?$/.test(
      label,
    )
  )
    return "total";
  if (/^totals?\b|\btotals?$/.test(label)) return "whole";
  if (/^(?:all|overall|together|combined|whole)$|^all [a-z' -]{3,30}$/.test(label)) return "whole";
  return undefined;
}

/** Columns whose figures do not add up, by the words of their heads, in small letters. */
export function isNoAmount(head: string): boolean {
  return (
    /%|\b(?:per ?cent|percentages?|average|avg|mean|median|rates?|ratio|rank(?:ing)?|ages?|index|proportion|price|unit cost|weight(?:ed|ing)?|band|benchmark|ref|code|page|para(?:graph)?|likelihood|impact|stat(?:istical)? neighbours?|quartile)\b/.test(
      head,
    ) || /\bper\s(?:[a-z]+|\d)/.test(head)
  );
}

/** Whether words around a table say why its parts do not make its whole. */
export function saysWhyNot(around: string): boolean {
  return /more than (?:one|once)|double[- ]count|counted twice|(?:do|does|may|will|might|need) not (?:always |necessarily )?(?:sum|add|equal|total|agree)|suppress|overlap|multiple|not (?:all|every|shown)|exclud(?:ed|es|ing)|other \w+ (?:are|is) not|unknown|not (?:recorded|stated|known)|\bselect(?:ed|ion)\b|extract/.test(
    around,
  );
}

/** Whether words around a table say that it has only some of the parts. */
export function hasOnlySome(around: string): boolean {
  return /\b(?:top|largest|highest|biggest|main|key|examples?|includ(?:e|es|ing)|such as|some|among|most)\b/.test(
    around,
  );
}
