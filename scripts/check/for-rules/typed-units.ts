// The pieces of all texts as their authors typed them, for the rules about what is written.
import type { Location } from "../../model/location.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { Register } from "../../model/register.ts";

/** A piece of a text and the page that it stands on. */
export interface TypedUnit {
  readonly unit: TextUnit;
  readonly location: Location;
}

/** Every piece of every text, but for cells that we work out. */
export function* typedUnits({ texts }: Pick<Register, "texts">): Iterable<TypedUnit> {
  for (const { prose, location } of texts) {
    const { units, grids } = prose.read();
    const computed = new Set(
      grids.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.flatMap(({ unit, isComputed }) => (isComputed ? unit : []))),
      ),
    );
    for (const unit of units) if (!computed.has(unit)) yield { unit, location };
  }
}
