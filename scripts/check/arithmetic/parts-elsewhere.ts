// Wholes of which the parts stand in a list or in a column.
import { roundTo } from "../../lib/number-format.ts";
import type { TextList } from "../../model/prose/text-list.ts";
import { readSentences } from "../reading/read-sentences.ts";
import { wordsBehind } from "./read-changes.ts";
import { hasOnlySome, saysWhyNot } from "./total-names.ts";
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
