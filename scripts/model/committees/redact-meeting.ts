// What the public sees of a meeting and its minutes.

import { open, type Redactors, redactBy, withheld } from "../exempt/redactors.ts";
import { withheldEntries } from "../exempt/withheld-entry.ts";
import type { ExemptAround } from "../facts/fact-module.ts";
import type { AgendaItem, LatePaper, Meeting, MeetingSupplement, Paper } from "./meeting.ts";
import type { Minute, Minutes, ResolvedClause } from "./minutes.ts";

/** A meeting with its agenda; a sheet that says why stands in place of each exempt paper. */
export function redactMeeting(meeting: Meeting, around: ExemptAround): Meeting {
  const agenda = meeting.agenda.map((item) => redactItem(item, around));
  const isOpenPaper = (name: string) =>
    [...agenda.flatMap(({ papers }) => papers), ...latePapers(meeting, around)].some((paper) =>
      isNamed(paper, name),
    );
  const late: Redactors<LatePaper> = {
    item: open,
    paper: (paper) => redactPaper(paper, around),
    replaces: (name) => (isOpenPaper(name) ? name : undefined),
  };
  const supplement: Redactors<MeetingSupplement> = {
    number: open,
    published: open,
    reason: open,
    papers: (papers) => papers.map((paper) => redactBy(late, paper)),
  };
  return redactBy<Meeting>(
    {
      state: open,
      time: open,
      ends: open,
      venue: open,
      published: open,
      changes: open,
      cancelled: open,
      notices: open,
      preBriefing: open,
      signedBy: open,
      agenda: () => agenda,
      supplements: (all) => all.map((one) => redactBy(supplement, one)),
      next: open,
      later: open,
    },
    meeting,
  );
}

/** Of an item that is heard in private everybody is told what it is called, and why. */
function redactItem(item: AgendaItem, around: ExemptAround): AgendaItem {
  const isPrivate = item.exempt !== undefined;
  return redactBy<AgendaItem>(
    {
      number: open,
      title: open,
      purpose: isPrivate ? withheld : open,
      presenters: isPrivate ? () => [] : open,
      papers: (papers) => papers.map((paper) => redactPaper(paper, around)),
      workItem: isPrivate ? withheld : open,
      exempt: open,
    },
    item,
  );
}

const openPapers = {
  publication: { kind: open, publication: open, title: open, exempt: withheld },
  minutes: { kind: open, meeting: open, title: open, exempt: withheld },
  file: { kind: open, file: open, title: open, exempt: withheld },
  withheld: { kind: open, exempt: open },
} as const satisfies { readonly [Kind in Paper["kind"]]: Redactors<Extract<Paper, { readonly kind: Kind }>> };

function redactPaper(paper: Paper, { exempt }: ExemptAround): Paper {
  const why = paper.exempt ?? exempt.get(publicationOf(paper) ?? "");
  if (why !== undefined) return { kind: "withheld", exempt: why };
  switch (paper.kind) {
    case "publication":
      return redactBy(openPapers.publication, paper);
    case "minutes":
      return redactBy(openPapers.minutes, paper);
    case "file":
      return redactBy(openPapers.file, paper);
    case "withheld":
      return redactBy(openPapers.withheld, paper);
  }
}

/** The publication that a paper is, or whose minutes it is. */
function publicationOf(paper: Paper): string | undefined {
  if (paper.kind === "publication") return paper.publication;
  return paper.kind === "minutes" ? paper.meeting : undefined;
}

function latePapers({ supplements }: Meeting, around: ExemptAround): readonly Paper[] {
  return supplements.flatMap(({ papers }) => papers.map(({ paper }) => redactPaper(paper, around)));
}

/** Whether a paper is the one that `replaces` names. */
function isNamed(paper: Paper, name: string): boolean {
  return paper.kind === "file" ? paper.file === name : publicationOf(paper) === name;
}

/** Minutes without what was said in private, and without what leads to something exempt. */
export function redactMinutes(minutes: Minutes, { exempt, isOpenTarget }: ExemptAround): Minutes {
  const clause: Redactors<ResolvedClause> = {
    ref: open,
    number: open,
    text: open,
    addressedTo: open,
    agrees: (targets) => targets.filter(isOpenTarget),
    owner: open,
    response: open,
    progress: open,
    exempt: withheld,
  };
  const minute: Redactors<Minute> = {
    text: open,
    vote: open,
    number: open,
    title: open,
    item: open,
    questions: open,
    exempt: ({ paragraph }) => ({ paragraph }),
    corrections: (all) => all.filter(({ meeting }) => meeting === undefined || !exempt.has(meeting)),
    declarations: open,
    lead: open,
    clauses: (all) => all.filter(({ exempt }) => exempt === undefined).map((one) => redactBy(clause, one)),
    withheld: (_none, { clauses }) => withheldEntries(clauses),
  };
  return redactBy<Minutes>(
    {
      webcast: open,
      chair: open,
      introduction: open,
      present: open,
      apologies: open,
      inAttendance: open,
      declarations: open,
      minutes: (all) => all.map((one) => redactBy(minute, one)),
    },
    minutes,
  );
}
