// Wholes of which the parts stand in a list or in a column.
import { roundTo } from "../../lib/number-format.ts";
import type { TextList } from "../../model/prose/text-list.ts";
import { readSentences } from "../reading/read-sentences.ts";
import { type FigureTable, figureAt } from "./figure-table.ts";
import { wordsBehind } from "./read-changes.ts";
import { hasOnlySome, saysWhyNot, sumSort } from "./total-names.ts";
import { areAlike, loose, misses, type WrongWhole } from "./wrong-whole.ts";

/** “There are 75 measures:” and a list whose items begin with 22, 35 and 18; shares in a list that says of what. */
export function* wrongList({ lead, items }: TextList): Iterable<WrongWhole> {
  for (const { lists } of items) for (const within of lists) yield* wrongList(within);
  const told = lead === undefined ? undefined : readSentences(lead).at(-1);
  if (lead === undefined || told === undefined || items.length < 2 || !/:\s*$/.test(told.text)) return;
  if (loose.test(told.text) || hasOnlySome(told.text.toLowerCase()) || saysWhyNot(told.text.toLowerCase()))
    return;
  const firsts = items.map(({ units: [unit] }) => {
    const sentence = unit === undefined ? undefined : readSentences(unit)[0];
    return { unit, sentence, quantity: sentence?.quantities[0] };
  });
  const parts = firsts.flatMap(({ quantity }) => quantity ?? []);
  const [first] = firsts;
  if (parts.length < items.length || first?.unit === undefined) return;
  const whole = told.quantities.at(-1);
  const areFirst = firsts.every(({ quantity, sentence }) => quantity?.start === sentence?.start);
  if (areFirst && whole !== undefined && areAlike([whole, ...parts]) && whole.unit.kind !== "percent") {
    if (
      !firsts.some(({ unit }) => loose.test(unit?.text ?? "")) &&
      !/^[^:]* (?:who|and|but)\b[^:]*:$/.test(wordsBehind(told, whole, 120).trim())
    )
      yield* misses(lead, whole, parts);
    return;
  }
  const isSplit =
    /\b(?:breakdown|broken down|split|divided|made up of|compris\w+|by type|(?:the )?(?:shares?|proportions?|percentages?) (?:of|are|were))\b/i.test(
      told.text,
    );
  if (!isSplit || !areAlike(parts) || parts[0]?.unit.kind !== "percent") return;
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const slack = parts.reduce((all, { step }) => all + step / 2, 0);
  if (Math.abs(sum - 100) > slack && sum > 85 && sum < 115)
    yield {
      unit: lead,
      at: told.start + told.text.trimEnd().length - 1,
      printed: shorten(told.text),
      sum: `${roundTo(sum, 4)}%`,
      of: "the shares below",
    };
}

function shorten(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length > 10 ? `… ${words.slice(-10).join(" ")}` : words.join(" ");
}

/** Columns of shares over a 100%, or under a head that says of what all of them are. */
export function* hundreds(table: FigureTable): Iterable<WrongWhole> {
  const { rows, heads, grid, around } = table;
  if (saysWhyNot(around) || hasOnlySome(around)) return;
  const totals = rows.flatMap(({ label }, at) =>
    ["total", "whole"].includes(sumSort(label) ?? "") ? [at] : [],
  );
  for (const [column, head] of heads.entries()) {
    const [at] = totals;
    const total = at === undefined ? undefined : figureAt(table, at, column);
    const isOf = /(?:%|per ?cent(?:age)?|share|proportion) of (?:the )?(?:total|all|whole|overall)\b/.test(
      head,
    );
    if (
      totals.length > 1 ||
      (total === undefined ? !isOf : total.value !== 100 || total.unit.kind !== "percent")
    )
      continue;
    const parts = rows.flatMap((row, index) => (index === at ? [] : (row.values[column] ?? "nothing")));
    if (parts.some((part) => part === "unknown")) continue;
    const figures = parts.flatMap((part) => (typeof part === "object" ? part : []));
    if (
      figures.length < 3 ||
      figures.some(({ unit }) => unit.kind !== "percent") ||
      rows.some(({ label }) => sumSort(label) === "of-which")
    )
      continue;
    const sum = figures.reduce((all, { value }) => all + value, 0);
    const slack = figures.reduce((all, { step }) => all + step / 2, 0);
    const reach = total === undefined ? 4 : 15;
    if (Math.abs(sum - 100) <= slack * 1.000001 || Math.abs(sum - 100) > reach) continue;
    const cell = total?.cell ?? grid.at(0, column);
    if (cell !== undefined)
      yield {
        unit: cell.unit,
        at: total?.start ?? 0,
        printed: cell.unit.text.trim(),
        sum: `${roundTo(sum, 4)}%`,
        of: `the ${figures.length} shares of the column`,
      };
  }
}
