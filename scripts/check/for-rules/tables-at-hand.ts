// The tables that a sentence may speak of: those that it names, that it stands beside, and those of its section.
import { remember } from "../../lib/remember.ts";
import type { ReadText } from "../../model/prose/read-text.ts";
import type { TextGrid } from "../../model/prose/text-grid.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { ReadSentence } from "../reading/read-sentences.ts";

/** A table at hand, and how near it is. */
export interface TableAtHand {
  readonly grid: TextGrid;
  readonly how: "named" | "beside" | "section" | "paper";
}

/** The tables that a sentence may speak of: those that it names alone, or else the one beside it, or else those of its section. */
export function tablesAtHand(text: ReadText, unit: TextUnit, sentence: ReadSentence): readonly TableAtHand[] {
  const { byNumber, beside, inSection } = placesOf(text);
  const named = numbersIn(unit, sentence).flatMap((number) => byNumber.get(number) ?? []);
  if (named.length > 0) return [...new Set(named)].map((grid) => ({ grid, how: "named" }));
  if (/\btables? [A-Z\d]/.test(sentence.text)) return [];
  const near = beside.get(unit);
  if (near !== undefined) return [{ grid: near, how: "beside" }];
  return (inSection.get(unit) ?? []).map((grid) => ({ grid, how: "section" }));
}

/** The numbers of the tables that a sentence names, typed or as a cross-reference. */
function numbersIn({ insets }: TextUnit, { references, start, end }: ReadSentence): readonly string[] {
  const typed = references.flatMap(({ noun, named }) =>
    noun === "table" ? named.map(({ number }) => number) : [],
  );
  const linked = insets.flatMap((inset) => {
    if (inset.kind !== "reference" || inset.at < start || inset.at >= end) return [];
    const { noun, id, publication } = inset.reference;
    return noun === "table" && publication === undefined ? id : [];
  });
  return [...typed, ...linked];
}

interface Places {
  readonly byNumber: ReadonlyMap<string, TextGrid>;
  readonly beside: ReadonlyMap<TextUnit, TextGrid>;
  readonly inSection: ReadonlyMap<TextUnit, readonly TextGrid[]>;
}

/** How many pieces of a section may stand between a sentence and its table. */
const REACH = 8;

const placesOf = remember(({ units, grids }: ReadText): Places => {
  const beside = new Map<TextUnit, TextGrid>();
  const inSection = new Map<TextUnit, TextGrid[]>();
  if (grids.length > 0) {
    const at = new Map(units.map((unit, index) => [unit, index]));
    for (const grid of grids) {
      const [first, last] = [grid.rows[0]?.cells[0]?.unit, grid.rows.at(-1)?.cells.at(-1)?.unit];
      const [from, to] = [first && at.get(first), last && at.get(last)];
      if (from === undefined || to === undefined) continue;
      for (const step of [-1, 1]) {
        let left = REACH;
        let hasOther = false;
        for (let index = step < 0 ? from - 1 : to + 1; left > 0; index += step) {
          const unit = units[index];
          if (unit === undefined || unit.sort === "heading") break;
          if (unit.sort === "cell") {
            hasOther = true;
            continue;
          }
          if (unit.sort === "caption" || unit.sort === "title") continue;
          const isNext = (left === REACH && !hasOther) || (step < 0 && unit === grid.lead);
          if (isNext && unit.sort === "paragraph" && !beside.has(unit)) beside.set(unit, grid);
          inSection.set(unit, [...(inSection.get(unit) ?? []), grid]);
          left -= 1;
        }
      }
    }
  }
  return { byNumber: new Map(grids.map((grid) => [grid.number, grid])), beside, inSection };
});
