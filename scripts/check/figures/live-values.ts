// Every live value has a figure to print, and its unit is not said again beside it.

import type { LiveValue } from "../../model/prose/reference.ts";
import { resolveValue } from "../../model/prose/resolve-value.ts";
import { type Check, error, type Problem, warning } from "../for-rules/check.ts";

export const liveValues = {
  name: "live-values",
  about:
    "Every live value [[= …]] names a figure that the data holds, with no other words for it, and the text does not repeat its unit.",
  why: "Readers would find a gap where the figure belongs, or its unit twice, as in “48.6% per cent”.",
  mend: "Name a figure that the data holds, and leave the unit to the value, which prints it.",
  level: "warning",
  *run(register, unreadable) {
    for (const { prose, location } of register.texts) {
      for (const value of prose.values) {
        const from = value.publication ?? location.publication;
        if (from !== undefined && unreadable.has(from)) continue;
        const resolved = resolveValue(register, location, value);
        if (value.label !== undefined)
          yield error(
            value.place,
            `A live value prints its figure, so “${value.label}” is shown nowhere.`,
            `Take “|${value.label}” out, and write the words beside it; or, if they are to lead to the item, write a cross-reference: [[noun id|${value.label}]].`,
          );
        if (resolved.found) yield* repeatedUnit(value, resolved.text);
        else yield error(value.place, resolved.message, resolved.hint);
      }
    }
  },
} as const satisfies Check;

/** How figures end, with the words that would say the same once more. */
const endings: readonly (readonly [RegExp, RegExp])[] = [
  [/ per [\d,]+$/, /^\s*(in every|per|out of|for every)\s+[\d,]+/i],
  [/%$/, /^\s*(%|per\s?cent\b)/i],
  [/ percentage points?$/, /^\s*(percentage\s+)?points?\b/i],
  [/ days?$/, /^\s*days?\b/i],
  [/ weeks?$/, /^\s*weeks?\b/i],
  [/ months?$/, /^\s*months?\b/i],
];

function* repeatedUnit({ before = "", after = "", path, place }: LiveValue, text: string): Iterable<Problem> {
  const said = endings.flatMap(([ending, again]) =>
    ending.test(text) ? (again.exec(after)?.[0].trim() ?? []) : [],
  );
  if (text.startsWith("£") && before.endsWith("£")) said.push("£");
  for (const words of said)
    yield warning(
      place,
      `The value prints “${text}”, and “${words}” beside it says its unit again.`,
      `Take “${words}” out, or write “without unit” behind “${path.replace(/\s*@.*$/, "")}”.`,
    );
}
