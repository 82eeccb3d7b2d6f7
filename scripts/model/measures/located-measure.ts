// Measures with the publications that they stand in, and which of them are one measure through time.
import { compareText } from "../../lib/finding.ts";
import { remember } from "../../lib/remember.ts";
import { isInForce } from "../facts/due-list.ts";
import { endOf } from "../period.ts";
import { readTarget } from "../prose/reference-target.ts";
import type { Publication } from "../publication.ts";
import type { PublicationId } from "../publication-id.ts";
import { type MeasureRef, measureRef } from "../ref.ts";
import type { Register } from "../register.ts";
import type { Measure } from "./measure.ts";

/** A measure and the publication that it stands in. */
export interface LocatedMeasure {
  readonly publication: Publication;
  readonly measure: Measure;
}

/** What a measure is known by across publications: `scorecards/buses-2024#late-buses`. */
export function measureKey(publication: PublicationId, ref: MeasureRef): string {
  return `${publication}#${ref}`;
}

/** Every measure, in order of publications and as it stands in them. */
export const listMeasures = remember(({ publications }: Register): readonly LocatedMeasure[] =>
  [...publications.values()].flatMap((publication) =>
    publication.facts.measures.map((measure) => ({ publication, measure })),
  ),
);

/** Those of publications in force, each only where it was reported last, by name. */
export function listCurrent(register: Register): readonly LocatedMeasure[] {
  return listMeasures(register)
    .filter(({ publication }) => isInForce(publication))
    .filter((one) => chainOf(register, one).findLast(({ publication }) => isInForce(publication)) === one)
    .sort(byName);
}

/** The same measure in all publications that it goes through, itself among them, earliest first. */
export function chainOf(register: Register, one: LocatedMeasure): readonly LocatedMeasure[] {
  const { publication, measure } = one;
  return measureChains(listMeasures(register)).get(measureKey(publication.id, measure.ref)) ?? [one];
}

/** The same by the key of each. */
export const measureChains = remember(
  (all: readonly LocatedMeasure[]): ReadonlyMap<string, readonly LocatedMeasure[]> => {
    const chains = new Map(
      all.map((one) => [measureKey(one.publication.id, one.measure.ref), new Set([one])]),
    );
    for (const one of all) {
      const earlier = one.measure.continues === undefined ? undefined : readTarget(one.measure.continues);
      const before =
        earlier?.publication === undefined
          ? undefined
          : chains.get(measureKey(earlier.publication, measureRef(earlier.id)));
      const own = chains.get(measureKey(one.publication.id, one.measure.ref));
      if (before === undefined || own === undefined || before === own) continue;
      for (const member of own) {
        before.add(member);
        chains.set(measureKey(member.publication.id, member.measure.ref), before);
      }
    }
    return new Map([...chains].map(([key, chain]) => [key, [...chain].sort(byDate)]));
  },
);

function byDate(a: LocatedMeasure, b: LocatedMeasure): number {
  return (
    compareText(endOf(a.publication.date) ?? "", endOf(b.publication.date) ?? "") ||
    compareText(a.publication.id, b.publication.id) ||
    compareText(a.measure.ref, b.measure.ref)
  );
}

function byName(a: LocatedMeasure, b: LocatedMeasure): number {
  return (
    compareText(a.measure.name.toLowerCase(), b.measure.name.toLowerCase()) ||
    compareText(a.measure.part ?? "", b.measure.part ?? "") ||
    compareText(a.publication.id, b.publication.id) ||
    compareText(a.measure.ref, b.measure.ref)
  );
}
