// Measures with the publications that they stand in, and which of them are one measure through time.
import { compareText } from "../../lib/finding.ts";
import { endOf } from "../period.ts";
import { readTarget } from "../prose/reference-target.ts";
import type { Publication } from "../publication.ts";
import type { Register } from "../register.ts";
import type { Measure } from "./measure.ts";

/** A measure and the publication that it stands in. */
export interface LocatedMeasure {
  readonly publication: Publication;
  readonly measure: Measure;
}

/** What a measure is known by across publications: `scorecards/buses-2024#late-buses`. */
export function measureKey(publication: string, ref: string): string {
  return `${publication}#${ref}`;
}

/** Every measure, in order of publications and as it stands in them. */
export function listMeasures({ publications }: Register): readonly LocatedMeasure[] {
  return [...publications.values()].flatMap((publication) =>
    publication.facts.measures.map((measure) => ({ publication, measure })),
  );
}

/** The same measure in all publications that it goes through, earliest first, by the key of each. */
export function measureChains(
  all: readonly LocatedMeasure[],
): ReadonlyMap<string, readonly LocatedMeasure[]> {
  const chains = new Map(all.map((one) => [measureKey(one.publication.id, one.measure.ref), new Set([one])]));
  for (const one of all) {
    const earlier = one.measure.continues === undefined ? undefined : readTarget(one.measure.continues);
    const before = chains.get(measureKey(earlier?.publication ?? "", earlier?.id ?? ""));
    const own = chains.get(measureKey(one.publication.id, one.measure.ref));
    if (before === undefined || own === undefined || before === own) continue;
    for (const member of own) {
      before.add(member);
      chains.set(measureKey(member.publication.id, member.measure.ref), before);
    }
  }
  return new Map([...chains].map(([key, chain]) => [key, [...chain].sort(byDate)]));
}

function byDate(a: LocatedMeasure, b: LocatedMeasure): number {
  return (
    compareText(endOf(a.publication.date) ?? "", endOf(b.publication.date) ?? "") ||
    compareText(a.publication.id, b.publication.id) ||
    compareText(a.measure.ref, b.measure.ref)
  );
}
