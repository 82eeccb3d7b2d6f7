// What a pack holds, paper by paper: worked out from the agenda, before anything is printed.
import { listExempt, publicLabel } from "./exempt/exemptions.ts";
import { type FileBeside, filesBeside } from "./files-beside-pack.ts";
import type { AgendaItem, MeetingSupplement, Paper } from "./meeting.ts";
import { isMeeting, listMeetings, type MeetingPublication } from "./meetings.ts";
import { exemptMinuteTitle, exemptTitle, type PackPaper, type ReadPaper, readPaper } from "./pack-paper.ts";
import type { Register } from "./register.ts";

/** For whom a pack is made. */
export type Audience = "public" | "members";

/** A pack of a meeting. */
export interface PackPlan {
  readonly meeting: MeetingPublication;
  /** `agenda-pack`, or `supplement-1` and so on; its file is called so. */
  readonly name: string;
  readonly audience: Audience;
  readonly supplement?: MeetingSupplement;
  /** What the front sheet for members tells: the meeting with what is exempt, and each exempt paper in its place. */
  readonly forMembers?: Pick<PackPlan, "meeting" | "papers">;
  /** Files that exempt papers link, and that go to members beside the pack. */
  readonly beside?: readonly FileBeside[];
  /** The front sheet first; before it, in a pack with exempt papers, that of the members. */
  readonly papers: readonly PackPaper[];
}

/**
 * The packs of a meeting that everybody may see: that of the agenda, then a supplement for each time that papers came
 * late. Exempt papers have left a sheet in their place.
 */
export function planPacks(register: Register, meeting: MeetingPublication): readonly PackPlan[] {
  return readPacks(register, meeting, new Map()).map(({ papers, ...pack }) => ({
    ...pack,
    audience: "public",
    papers: papers
      .filter(({ unseen }) => unseen === undefined)
      .map((paper) => (paper.exempt === undefined ? paper : toSheet(paper))),
  }));
}

/**
 * The packs of a meeting for its members: those for everybody, as they are made from the register without exempt
 * texts, with a front sheet for members before them and the exempt papers behind. What is exempt has page numbers of its
 * own, so that all others have the same page in every pack, and a supplement goes on from them.
 */
export function planMembersPacks(
  whole: Register,
  open: Register,
  meeting: MeetingPublication,
): readonly PackPlan[] {
  const read = readPacks(whole, meeting, listExempt(whole));
  const seen = open.publications.get(meeting.id);
  const besideOf = (papers: readonly PackPaper[]) => filesBeside(whole, open, meeting.id, papers);
  if (seen === undefined || !isMeeting(seen))
    return read.map((pack) => ({ ...pack, audience: "members", beside: besideOf(pack.papers) }));
  return planPacks(open, seen).map((pack, index) => {
    const exempt = (read[index]?.papers ?? []).filter(
      (paper) => paper.exempt !== undefined && paper.content.kind !== "withheld",
    );
    const isPrivate =
      exempt.length > 0 || meeting.facts.meeting.agenda.some((item) => item.exempt !== undefined);
    const front = pack.supplement === undefined ? "Agenda" : `Supplement ${pack.supplement.number}`;
    const sheet: PackPaper = {
      key: "front-members",
      title: `${front} for members`,
      content: { kind: "front" },
      exempt: {},
    };
    const hasSheet = pack.supplement === undefined ? isPrivate : exempt.length > 0;
    const behind = new Map(exempt.map(({ key }) => [key, `${key}-exempt`]));
    const papers = [
      ...pack.papers.map((paper) => pointTo(paper, behind.get(paper.key))),
      ...exempt.map(({ unseen: _unseen, ...paper }) => ({ ...paper, key: `${paper.key}-exempt` })),
    ];
    return {
      ...pack,
      audience: "members",
      beside: besideOf(papers),
      forMembers: { meeting, papers: tellMembers(papers) },
      papers: hasSheet ? [sheet, ...papers] : papers,
    };
  });
}

/** The packs of every meeting for everybody, in order of meetings. */
export function planAllPacks(register: Register): readonly PackPlan[] {
  return listMeetings(register).flatMap((meeting) => planPacks(register, meeting));
}

/** A pack with every paper in its place. */
interface ReadPack extends Omit<PackPlan, "audience" | "papers"> {
  readonly papers: readonly ReadPaper[];
}

function readPacks(
  register: Register,
  meeting: MeetingPublication,
  hidden: ReturnType<typeof listExempt>,
): readonly ReadPack[] {
  const { agenda, supplements } = meeting.facts.meeting;
  const read = (item: AgendaItem, paper: Paper, order: number) =>
    readPaper(register, { meeting: meeting.id, item, key: `item-${item.number}-${order}`, hidden }, paper);
  const main = agenda.flatMap((item) => item.papers.flatMap((paper, index) => read(item, paper, index + 1)));
  const counts = new Map(agenda.map(({ number, papers }) => [number, papers.length]));
  const late = supplements.map((supplement) => {
    const papers = supplement.papers.flatMap(({ item: number, paper, replaces }) => {
      const item = agenda.find((one) => one.number === number);
      if (item === undefined) return [];
      const order = (counts.get(number) ?? 0) + 1;
      counts.set(number, order);
      const replaced = main.find((one) => replaces !== undefined && isNamed(meeting.id, one, replaces));
      const [first, ...appendices] = read(item, paper, order);
      if (first === undefined || replaced === undefined)
        return [...(first === undefined ? [] : [first]), ...appendices];
      return [
        { ...first, replaces: { pack: "agenda-pack", key: replaced.key, title: replaced.title } },
        ...appendices,
      ];
    });
    return { supplement, papers };
  });
  const front = (title: string): PackPaper => ({ key: "front", title, content: { kind: "front" } });
  return [
    { meeting, name: "agenda-pack", papers: [front("Agenda"), ...main] },
    ...late.map(({ supplement, papers }) => ({
      meeting,
      supplement,
      name: `supplement-${supplement.number}`,
      papers: [front(`Supplement ${supplement.number}`), ...papers],
    })),
  ];
}

function toSheet({ key, item, appendix, content, exempt = {} }: PackPaper): PackPaper {
  const minute = content.kind === "minutes" ? content.minute : undefined;
  return {
    key,
    title: minute === undefined ? exemptTitle : exemptMinuteTitle(minute),
    ...(item === undefined ? {} : { item }),
    ...(appendix === undefined ? {} : { appendix: publicLabel(appendix) }),
    content: { kind: "withheld", exempt, ...(minute === undefined ? {} : { minute }) },
  };
}

/** The sheet of a paper, saying where the paper is. */
function pointTo(paper: PackPaper, at: string | undefined): PackPaper {
  if (paper.content.kind !== "withheld" || at === undefined) return paper;
  return { ...paper, content: { ...paper.content, at } };
}

/** Papers as members are told of them: an exempt one by its title, in the place of its sheet. */
function tellMembers(papers: readonly PackPaper[]): readonly PackPaper[] {
  const exempt = papers.filter((paper) => paper.exempt !== undefined);
  const inPlace = papers
    .filter((paper) => paper.exempt === undefined)
    .map((paper) => exempt.find(({ key }) => key === atOf(paper)) ?? paper);
  return [...inPlace, ...exempt.filter((paper) => !inPlace.includes(paper))].map(
    ({ exempt: reason, ...paper }) =>
      reason === undefined ? paper : { ...paper, title: `${paper.title} (exempt)` },
  );
}

function atOf({ content }: PackPaper): string | undefined {
  return content.kind === "withheld" ? content.at : undefined;
}

/** Whether a paper is the one that `replaces` names: by the id of a publication, or the name of a file. */
function isNamed(meeting: string, { content }: PackPaper, name: string): boolean {
  if (content.kind === "publication") return content.publication === name;
  if (content.kind === "minutes") return content.meeting === name;
  return content.kind === "file" && content.file === `content/${meeting}/${name}`;
}
