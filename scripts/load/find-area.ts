// Finds the area that a cell of a sheet names, and the areas of a sheet where nothing else names any.
import type { MeasuresFile } from "../model/measures/measure-file.ts";
import { saysNothing } from "./sheet/cell-words.ts";
import { freeRef } from "./sheet/sheet-refs.ts";

/** The ref of the area that a cell names by its ref or its name; undefined for the whole; the words themselves for an area that there is not. */
export type FindArea = (written: string) => string | undefined;

/** What sheets call the whole, where no area is called that. */
const whole = /^(all|total|whole)?$/i;

/** Makes the function that finds areas, in capital or small letters alike. */
export function createAreaFinder(areas: MeasuresFile["areas"] = []): FindArea {
  const named = Map.groupBy(areas, ({ name }) => name.toLowerCase());
  const refs = new Set(areas.map(({ ref }) => ref));
  return (written) => {
    const folded = written.toLowerCase();
    if (refs.has(folded)) return folded;
    const [area, another] = named.get(folded) ?? [];
    if (area !== undefined && another === undefined) return area.ref;
    return whole.test(written) ? undefined : written;
  };
}

/** The areas that the cells of a sheet name, in their order. */
export function namedAreas(cells: readonly string[]): NonNullable<MeasuresFile["areas"]> {
  const areas: NonNullable<MeasuresFile["areas"]> = [];
  for (const name of new Set(cells.filter((one) => !whole.test(one) && !saysNothing(one))))
    areas.push({
      ref: freeRef(
        name,
        areas.map(({ ref }) => ref),
      ),
      name,
    });
  return areas;
}
