// What is left of an entry of a list that the public may not see: its number and why, in its place among the others.
import type { Ref } from "../ref.ts";
import type { Exemption } from "./access.ts";

/** A recommendation, or a clause of a resolution, that is withheld. */
export interface WithheldEntry {
  readonly ref: Ref;
  readonly exempt: Exemption;
  /** How many entries of the list stand before it, withheld ones among them. */
  readonly at: number;
  /** The number of the paragraph that it is, where it is one. */
  readonly paragraph?: Ref;
}

/** What is left of the exempt ones among entries. */
export function withheldEntries(
  entries: readonly { readonly ref: Ref; readonly exempt?: Exemption }[],
): readonly WithheldEntry[] {
  return entries.flatMap(({ ref, exempt }, at) => (exempt === undefined ? [] : [{ ref, exempt, at }]));
}

/** Maps the entries of a list and those that are withheld, each in its place. */
export function mapInPlace<Entry, Withheld extends Pick<WithheldEntry, "at">, Result>(
  entries: readonly Entry[],
  withheld: readonly Withheld[],
  show: { readonly open: (entry: Entry) => Result; readonly withheld: (entry: Withheld) => Result },
): readonly Result[] {
  const results = entries.map(show.open);
  for (const entry of withheld) results.splice(entry.at, 0, show.withheld(entry));
  return results;
}
