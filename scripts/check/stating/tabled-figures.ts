// Figures in tables whose rows or columns are named after measures, with the time or the sort of figure that the other head says.
import type { GridCell, TextGrid } from "../../model/prose/text-grid.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { Publication } from "../../model/publication.ts";
import type { Register } from "../../model/register.ts";
import { cellFigure } from "../reading/cell-figure.ts";
import type { Quantity, QuantityUnit } from "../reading/quantity.ts";
import { isEnglish, readPlainSentences } from "../reading/read-sentences.ts";
import { knownFigures } from "./known-figures.ts";
import { areaIn, type Said } from "./meant-figures.ts";
import { onlyNamed, textsWithMeasures } from "./measure-clauses.ts";
import type { AtHand } from "./measures-at-hand.ts";
import type { Named } from "./named-measures.ts";
import { bodiesIn, roleOfHead } from "./roles.ts";

/** A figure that is given of a measure, with what is said of it. */
export interface TabledFigure {
  readonly publication: Publication;
  readonly unit: TextUnit;
  readonly named: Named;
  readonly quantity: Quantity;
  readonly said: Said;
  readonly isOutright: boolean;
  /** The words around it, as a finding quotes them. */
  readonly words: string;
}

/** Every figure in a table that is given of a measure. */
export function* tabledFigures(register: Register): Iterable<TabledFigure> {
  for (const { publication, text, atHand } of textsWithMeasures(register))
    for (const grid of text.prose.read().grids)
      for (const one of inGrid(register, atHand, grid)) yield { publication, ...one };
}

function* inGrid(
  register: Register,
  atHand: AtHand,
  grid: TextGrid,
): Iterable<Omit<TabledFigure, "publication">> {
  const caption = grid.caption?.text ?? "";
  const heads = Array.from({ length: grid.columns }, (_, column) => {
    const words = grid.headOf(column);
    return { words, named: onlyNamed(register, atHand, withoutUnit(words)), column };
  });
  for (const [at, row] of grid.rows.entries()) {
    if (row.isHead) continue;
    const first = grid.at(at, 0);
    if (first === undefined || !isEnglish(first.unit)) continue;
    const side = first.unit.text;
    const named = row.cells
      .map((cell) => (cell.column < 2 ? onlyNamed(register, atHand, withoutUnit(cell.unit.text)) : undefined))
      .find((one) => one !== undefined);
    for (const cell of row.cells) {
      if (cell.isHead || cell.unit.isQuoted) continue;
      const head = heads[cell.column];
      const of = named ?? head?.named;
      if (of === undefined || head === undefined || (named !== undefined && head.named !== undefined))
        continue;
      const when = named === undefined ? side : head.words;
      const one = read(of, cell, grid, when, caption);
      if (one !== undefined) yield { ...one, words: `${side} | ${head.words} | ${cell.unit.text.trim()}` };
    }
  }
}

function read(
  named: Named,
  cell: GridCell,
  grid: TextGrid,
  head: string,
  caption: string,
): Omit<TabledFigure, "publication" | "words"> | undefined {
  const figure = cellFigure(cell, grid);
  const role = roleOfHead(head);
  if (figure.kind !== "figure" || role === undefined || role === "other") return undefined;
  const times = timesIn(head);
  const [time] = times.length > 0 ? times : role === "value" ? timesIn(caption) : [];
  if (times.length > 1 || (role === "value" && time === undefined && !isPlainHead(head))) return undefined;
  const measure = named.subjects[0]?.own.measure;
  const unit = figure.unit.kind === "count" ? (unitOf(measure?.unit) ?? figure.unit) : figure.unit;
  const written = cell.unit.text.slice(figure.start, figure.end);
  const end = unit.kind === "percent" && cell.unit.text[figure.end] === "%" ? figure.end + 1 : figure.end;
  return {
    unit: cell.unit,
    named,
    quantity: {
      text: cell.unit.text.slice(figure.start, end),
      start: figure.start,
      end,
      figure: { start: figure.start, end: figure.end },
      value: figure.value,
      decimals: figure.decimals,
      step: figure.step,
      unit,
      noun: "",
      head: "",
      isInWords: false,
      ...(measure?.unit === "rate" && measure.per !== undefined ? { per: measure.per } : {}),
      ...(written.startsWith("-") ? { sign: "-" as const } : {}),
    },
    said: {
      role,
      time: time === undefined ? { kind: "none" } : { kind: "time", time },
      area: areaIn(`${head} ${caption}`, named.subjects.flatMap(knownFigures)),
      bodies: bodiesIn(head.toLowerCase()),
      times,
    },
    isOutright: true,
  };
}

/** “Residual waste (tonnes)” without what it is counted in. */
function withoutUnit(words: string): string {
  return words.replace(
    /\s*\((?:%|per ?cent|number|no\.?|tonnes|kg|days|weeks|hours|minutes|£\S{0,4})\)/gi,
    "",
  );
}

/** What the figures of a measure count in where a cell does not say so. */
function unitOf(unit: string | undefined): QuantityUnit | undefined {
  if (unit === "percent") return { kind: "percent" };
  const time = /^(day|week|month|minute|hour)s$/.exec(unit ?? "")?.[1];
  if (time === "day" || time === "week" || time === "month" || time === "minute" || time === "hour")
    return { kind: "time", of: time };
  return /^(?:kg|tonnes|km|miles|hectares|litres|kWh|MWh)$/.test(unit ?? "")
    ? { kind: "other", sign: (unit ?? "").toLowerCase() }
    : undefined;
}

function timesIn(head: string) {
  // “Dec 25” above a column is a month of 2025.
  const words = head.replace(
    /^((?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)\.?[ '’-]{0,2}(\d{2})$/i,
    "$1 20$2",
  );
  return readPlainSentences(words).flatMap(({ times }) => times.filter(({ sort }) => sort !== "clock"));
}

/** Heads under which the latest figure stands. */
function isPlainHead(head: string): boolean {
  return /^(?:latest|current|actual|value|performance|result|figure|outturn|now|this (?:month|quarter|year))(?: (?:figure|value|performance|result))?(?: \(?%\)?)?$/i.test(
    head.trim(),
  );
}
