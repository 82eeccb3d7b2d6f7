// Which measures a publication may speak of: its own, and those of the scorecards that it cites or that lie before the same
// meeting; with the words that tell them apart.
import { remember } from "../../lib/remember.ts";
import { listMeetings } from "../../model/committees/meetings.ts";
import { papersOf } from "../../model/committees/paper-trail.ts";
import { listExempt } from "../../model/exempt/exemptions.ts";
import { isInForce } from "../../model/facts/due-list.ts";
import { chainOf, type LocatedMeasure } from "../../model/measures/located-measure.ts";
import { publicationAtAddress } from "../../model/prose/address-target.ts";
import type { Prose } from "../../model/prose/prose.ts";
import { readTarget } from "../../model/prose/reference-target.ts";
import type { Publication } from "../../model/publication.ts";
import { type PublicationId, publicationId } from "../../model/publication-id.ts";
import type { Register } from "../../model/register.ts";
import { readWords } from "../reading/words.ts";
import { stemsOf } from "./stems.ts";

/** A measure that a publication may speak of, through all scorecards that it goes through. */
export interface Subject {
  /** Where it stands nearest to the publication. */
  readonly own: LocatedMeasure;
  /** The same measure everywhere, oldest first. */
  readonly chain: readonly LocatedMeasure[];
  /** The stems of its name, and those with the stems of the row that it is. */
  readonly nameStems: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** The measures that a publication may speak of, nearest first. */
export interface AtHand {
  readonly subjects: readonly Subject[];
  readonly byStem: ReadonlyMap<string, readonly Subject[]>;
}

const none: AtHand = { subjects: [], byStem: new Map() };

/** The measures that a publication may speak of; of what is open none that are exempt. */
export function measuresAtHand(register: Register, id: PublicationId | undefined): AtHand {
  return (id === undefined ? undefined : atHandBy(register).get(id)) ?? none;
}

const atHandBy = remember((register: Register): ReadonlyMap<PublicationId, AtHand> => {
  const near = nearby(register);
  const known = new Map<string, AtHand>();
  const all = new Map<PublicationId, AtHand>();
  for (const { id } of register.publications.values()) {
    const ids = [...(near.get(id) ?? [])];
    if (ids.length === 0) continue;
    const key = ids.join("\n");
    const made = known.get(key) ?? gather(register, ids);
    known.set(key, made);
    all.set(id, made);
  }
  return all;
});

function gather(register: Register, ids: readonly PublicationId[]): AtHand {
  const taken = new Set<LocatedMeasure>();
  const subjects: Subject[] = [];
  for (const id of ids) {
    const publication = register.publications.get(id);
    for (const measure of publication?.facts.measures ?? []) {
      if (publication === undefined) continue;
      const own = { publication, measure };
      const chain = chainOf(register, own);
      const first = chain[0] ?? own;
      if (taken.has(first)) continue;
      taken.add(first);
      const stems = (words: string) => readWords(words).flatMap((word) => stemsOf(register, word));
      // What stands in brackets says the same once more, or what is counted.
      const bare = measure.name.replace(/\s*\([^)]*\)/g, "");
      const nameStems = new Set(stems(bare === "" ? measure.name : bare));
      const part = stems(measure.part ?? "");
      subjects.push({ own, chain, nameStems, stems: new Set([...nameStems, ...part]) });
    }
  }
  const byStem = new Map<string, Subject[]>();
  for (const subject of subjects)
    for (const stem of subject.nameStems) byStem.set(stem, [...(byStem.get(stem) ?? []), subject]);
  return { subjects, byStem };
}

/** The publications with measures that each may speak of, nearest first: itself, what it cites, what lies beside it at a meeting. */
function nearby(register: Register): ReadonlyMap<PublicationId, ReadonlySet<PublicationId>> {
  const exempt = listExempt(register);
  const cited = new Map<PublicationId, Set<PublicationId>>();
  const add = (from: PublicationId, to: PublicationId | undefined) => {
    const target = to === undefined ? undefined : register.publications.get(to);
    if (target === undefined || !hasMeasures(target) || (to !== from && !isInForce(target))) return;
    if (exempt.has(target.id) && !exempt.has(from)) return;
    const known = cited.get(from) ?? new Set<PublicationId>();
    cited.set(from, known.add(target.id));
  };
  for (const { id } of register.publications.values()) add(id, id);
  for (const { prose, location } of register.texts)
    if (location.publication !== undefined)
      for (const id of citedIn(register, prose, location.publication)) add(location.publication, id);
  for (const { reference, location } of register.targets)
    if (location.publication !== undefined) add(location.publication, citedBy(reference));
  for (const together of beforeOneMeeting(register)) {
    const withMeasures = together.filter((id) => hasMeasures(register.publications.get(id)));
    for (const from of together) for (const to of withMeasures) add(from, to);
  }
  return cited;
}

function hasMeasures(publication: Publication | undefined): boolean {
  return publication !== undefined && publication.facts.measures.length > 0;
}

function* citedIn(
  register: Register,
  prose: Prose,
  from: PublicationId,
): Iterable<PublicationId | undefined> {
  for (const reference of prose.references) yield citedBy(reference);
  for (const { publication } of prose.values) yield publication;
  for (const { address, kind } of prose.links)
    if (kind === "link") yield publicationAtAddress(register, from, address);
  for (const { attributes } of prose.blocks)
    for (const named of (attributes.get("measures") ?? "").split(",").slice(0, 50))
      if (named.includes("#")) yield readTarget(`${named.trim()}`).publication;
}

function citedBy(reference: {
  readonly publication?: PublicationId;
  readonly noun: string;
  readonly id: string;
}): PublicationId | undefined {
  return reference.noun === "publication" ? publicationId(reference.id) : reference.publication;
}

/** The publications of each meeting, its papers and their appendices among them. */
function beforeOneMeeting(register: Register): readonly (readonly PublicationId[])[] {
  return listMeetings(register).map((meeting) => {
    const papers = meeting.facts.meeting.agenda
      .flatMap((item) => papersOf(meeting, item))
      .flatMap((paper) => (paper.kind === "publication" ? [paper.publication] : []));
    const appendices = papers.flatMap((id) =>
      (register.publications.get(id)?.facts.report?.appendices ?? []).flatMap(
        ({ publication }) => publication ?? [],
      ),
    );
    return [...new Set([meeting.id, ...papers, ...appendices])];
  });
}
