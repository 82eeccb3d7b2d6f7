// Where a publication was considered: the agenda items that have it as a paper, by itself or as somebody's appendix.

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
  return listMeetings(register).flatMap((meeting) =>
    meeting.facts.meeting.agenda
      .filter((item) => papersOf(meeting, item).some((paper) => holds(register, paper, publication)))
      .map((item) => considerationAt(meeting, item)),
  );
}

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

function holds(register: Register, paper: Paper, publication: PublicationId): boolean {
  if (paper.kind !== "publication") return false;
  if (paper.publication === publication) return true;
  const appendices = register.publications.get(paper.publication)?.facts.report?.appendices ?? [];
  return appendices.some((appendix) => appendix.publication === publication);
}
