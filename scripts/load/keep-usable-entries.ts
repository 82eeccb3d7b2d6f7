// What of a list of shared facts can be used where some of its entries cannot, so that one mistake hides no other.
import { propertyOf } from "../lib/property-of.ts";
import type { ParsedYaml } from "./parse-yaml.ts";

/** A file that does not fit its schema, with the JSON pointers to what is wrong in it. */
export interface MisfitYaml {
  readonly yaml: ParsedYaml;
  readonly pointers: readonly string[];
}

/** Where the entries of a file stand, and the key that names each. */
export interface EntryList {
  readonly list: string;
  readonly key: string;
}

/** A file without its unusable entries, and what these are named. */
export interface UsableEntries {
  readonly yaml: ParsedYaml;
  readonly leftOut: readonly string[];
}

/**
 * Leaves out the entries that something is wrong in; undefined where more is wrong, or one of them has no name that could
 * be right.
 */
export function keepUsableEntries(
  { yaml, pointers }: MisfitYaml,
  { list, key }: EntryList,
): UsableEntries | undefined {
  const entries: unknown = propertyOf(yaml.value, list);
  if (!Array.isArray(entries)) return undefined;
  const unfit = new Set<number>();
  const leftOut: string[] = [];
  for (const pointer of pointers) {
    const [, first, number, wrong] = pointer.split("/");
    // By a wrong name nobody can tell which one it should be.
    if (first !== list || number === undefined || wrong === key) return undefined;
    const name = propertyOf(entries[Number(number)], key);
    if (typeof name !== "string") return undefined;
    if (!unfit.has(Number(number))) leftOut.push(name);
    unfit.add(Number(number));
  }
  const kept = entries.flatMap((_entry, number) => (unfit.has(number) ? [] : [number]));
  const asWritten = (pointer: string) =>
    pointer.replace(/^(\/[^/]*\/)(\d+)(?=\/|$)/, (_whole, above: string, at: string) => {
      return `${above}${kept[Number(at)] ?? at}`;
    });
  return {
    yaml: {
      ...yaml,
      value: { ...Object(yaml.value), [list]: kept.map((number): unknown => entries[number]) },
      locate: (pointer, ...more) => yaml.locate(asWritten(pointer), ...more),
      placeIn: (pointer) => yaml.placeIn(asWritten(pointer)),
      locateText: (pointer, ...more) => yaml.locateText(asWritten(pointer), ...more),
    },
    leftOut,
  };
}
