// Where a publication was considered: the agenda items that have it as a paper, by itself or as somebody's appendix.
import { remember } from "../../lib/remember.ts";
import type { PublicationId } from "../publication-id.ts";
import type { Register } from "../register.ts";
import type { AgendaItem, LatePaper, Paper } from "./meeting.ts";
import { listMeetings, type MeetingPublication } from "./meetings.ts";
import type { Minute } from "./minutes.ts";

/** One consideration of a paper, with the minute of it where there is one. */
export interface Consideration {
  readonly meeting: MeetingPublication;
  readonly item: AgendaItem;
  readonly minute?: Minute;
}

/** Every consideration of a publication, oldest first. Papers that are withheld leave no trail. */
export function considerationsOf(register: Register, publication: PublicationId): readonly Consideration[] {
  return considerations(register).get(publication) ?? [];
}

const considerations = remember(
  (register: Register): ReadonlyMap<PublicationId, readonly Consideration[]> => {
    const found = new Map<PublicationId, Consideration[]>();
    for (const meeting of listMeetings(register))
      for (const item of meeting.facts.meeting.agenda) {
        const held = new Set(papersOf(meeting, item).flatMap((paper) => publicationsIn(register, paper)));
        for (const id of held) {
          const known = found.get(id);
          if (known === undefined) found.set(id, [considerationAt(meeting, item)]);
          else known.push(considerationAt(meeting, item));
        }
      }
    return found;
  },
);

/** An agenda item with its minute. */
export function considerationAt(meeting: MeetingPublication, item: AgendaItem): Consideration {
  const minute = meeting.facts.minutes?.minutes.find((one) => one.item === item.number);
  return { meeting, item, ...(minute === undefined ? {} : { minute }) };
}

/** The papers of an item with those that came late; a paper that was replaced is still among them. */
export function papersOf({ facts }: MeetingPublication, item: AgendaItem): readonly Paper[] {
  const late = facts.meeting.supplements
    .flatMap(({ papers }): readonly LatePaper[] => papers)
    .filter((one) => one.item === item.number);
  return [...item.papers, ...late.map(({ paper }) => paper)];
}

/** What a paper is, and the publications that it has as appendices. */
function publicationsIn(register: Register, paper: Paper): readonly PublicationId[] {
  if (paper.kind !== "publication") return [];
  const appendices = register.publications.get(paper.publication)?.facts.report?.appendices ?? [];
  return [paper.publication, ...appendices.flatMap(({ publication }) => publication ?? [])];
}
