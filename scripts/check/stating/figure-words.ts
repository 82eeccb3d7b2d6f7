// How a finding calls a figure of a measure, and the live value that prints it.

import { standingAlone } from "../../model/measures/measure-value.ts";
import { resolveMeasureValue } from "../../model/measures/resolve-measure-value.ts";
import type { Publication } from "../../model/publication.ts";
import type { Register } from "../../model/register.ts";
import { en } from "../../words/en.ts";
import type { KnownFigure } from "./known-figures.ts";

/** A figure with its unit. */
export function figureIn({ located: { measure }, value, decimals }: KnownFigure): string {
  return standingAlone(en, { ...measure, decimals }, value, false);
}

/** What a figure is: `“Buses on time” for June 2024`, `the target of “Buses on time”`. */
export function whatItIs({ role, located: { measure }, period, area, body }: KnownFigure): string {
  const name = `“${measure.name}${measure.part === undefined ? "" : `: ${measure.part}`}”`;
  const when = period === undefined ? "" : ` for ${period.text}`;
  const where = area === undefined ? "" : ` in ${area.name}`;
  switch (role) {
    case "value":
      return `${name}${where}${when}`;
    case "year-to-date":
      return `the year to date of ${name}${where}${period === undefined ? "" : ` up to ${period.text}`}`;
    case "target":
      return `the target of ${name}${when}`;
    case "baseline":
      return `the baseline of ${name}${when}`;
    case "benchmark":
      return `the figure of ${body?.name ?? "others"} beside ${name}${when}`;
  }
}

/** The live value that prints a figure in a text of a publication; undefined where there is none. */
export function liveValueOf(
  register: Register,
  from: Publication,
  { role, located, period, area, body }: KnownFigure,
  isLatest: boolean,
): string | undefined {
  const { publication, measure } = located;
  if (area !== undefined) return undefined;
  const at = period === undefined ? "" : ` at ${period.text}`;
  const path =
    role === "value"
      ? isLatest
        ? "latest"
        : period === undefined
          ? undefined
          : `at ${period.text}`
      : role === "benchmark"
        ? `benchmark ${body?.of ?? ""}${at}`
        : role === "target"
          ? `target${at}`
          : role === "year-to-date"
            ? `year-to-date${at}`
            : role;
  if (path === undefined) return undefined;
  const full = `${measure.ref}.${path}`;
  if (!resolveMeasureValue(register.words, publication, full).found) return undefined;
  return `[[= ${publication.id === from.id ? "" : `${publication.id}#`}${full}]]`;
}

/** The words around a figure, up to some sixty signs before it and forty behind. */
export function snippet(text: string, from: number, to: number): string {
  const start = from <= 60 ? 0 : text.indexOf(" ", from - 60) + 1;
  const end = text.length - to <= 40 ? text.length : Math.max(to, text.lastIndexOf(" ", to + 40));
  return `${start === 0 ? "" : "… "}${text.slice(start, end)}${end === text.length ? "" : " …"}`.replace(
    /\s+/g,
    " ",
  );
}
