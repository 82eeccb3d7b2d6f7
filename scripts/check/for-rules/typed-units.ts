// The pieces of all texts as their authors typed them, for the rules about what is written.
import { remember } from "../../lib/remember.ts";
import type { Location } from "../../model/location.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { LocatedText, Register } from "../../model/register.ts";
import { judgedTexts } from "./judged-texts.ts";

/** A piece of a text and the page that it stands on. */
export interface TypedUnit {
  readonly unit: TextUnit;
  readonly location: Location;
}

/** Every piece of every text, but for cells that we work out. */
export const typedUnits = remember(({ texts }: Pick<Register, "texts">) => unitsOf(texts));

/** The same of the texts whose sense is judged. */
export const judgedUnits = remember((register: Register) => unitsOf(judgedTexts(register)));

function unitsOf(texts: readonly LocatedText[]): readonly TypedUnit[] {
  return texts.flatMap(({ prose, location }) => {
    const { units, grids } = prose.read();
    const computed = new Set(
      grids.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.flatMap(({ unit, isComputed }) => (isComputed ? unit : []))),
      ),
    );
    return units.flatMap((unit) => (computed.has(unit) ? [] : { unit, location }));
  });
}
