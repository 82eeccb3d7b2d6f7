// What a pack holds, paper by paper: worked out from the agenda, before anything is printed.

import type { SitePath } from "../../lib/href.ts";
import type { Words } from "../../words/words.ts";
import type { AgendaItem, MeetingSupplement, Paper } from "../committees/meeting.ts";
import { isMeeting, listMeetings, type MeetingPublication } from "../committees/meetings.ts";
import type { Exemption } from "../exempt/access.ts";
import { hasExemptText, listExempt } from "../exempt/exemptions.ts";
import { publicLabel } from "../exempt/public-label.ts";
import type { PublicationId } from "../publication-id.ts";
import type { Register } from "../register.ts";
import { documentPath } from "../site/document-path.ts";
import { boundOnce } from "./bound-once.ts";
import { type FileBeside, filesBeside, linkedFiles, withLinkedPapers } from "./linked-files.ts";
import { type PackPaper, type ReadPaper, saysExempt } from "./pack-paper.ts";
import { readPaper } from "./read-paper.ts";

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
  readonly forMembers?: Pick<PackPlan, "meeting" | "papers" | "again"> & {
    /** Whether the text of the meeting holds what everybody may not see. */
    readonly hasExemptText: boolean;
  };
  /** Files that exempt papers link, and that go to members beside the pack. */
  readonly beside?: readonly FileBeside[];
  /** What the agenda names once more, by the key of the paper that it is: it is bound once. */
  readonly again: readonly PackPaper[];
  /** The front sheet first; before it, in a pack with exempt papers, that of the members. */
  readonly papers: readonly PackPaper[];
}

/** The path of a pack's PDF. */
export function packPath({ meeting, name }: Pick<PackPlan, "meeting" | "name">): SitePath {
  return documentPath({ id: meeting.id, name });
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
      .map((paper) => (paper.exempt === undefined ? paper : toSheet(register.words, paper))),
  }));
}

/**
 * The packs of a meeting for its members: those for everybody, as they are made from the register without exempt
 * texts, with a front sheet for members before them and the exempt papers behind. What is exempt has page numbers of its
 * own, so that all others have the same page in every pack, and a supplement goes on from them. Where the meeting itself
 * is exempt there is nothing for everybody, and all pages are of that sort.
 */
export function planMembersPacks(
  whole: Register,
  open: Register,
  meeting: MeetingPublication,
): readonly PackPlan[] {
  const hidden = listExempt(whole);
  const seen = open.publications.get(meeting.id);
  const publics = seen !== undefined && isMeeting(seen) ? planPacks(open, seen) : undefined;
  return readPacks(whole, meeting, hidden).map((pack, index) => {
    const why = hidden.get(meeting.id);
    const own = why === undefined ? pack.papers : allExempt(pack.papers, why);
    const links = linkedFiles(whole, open, own);
    const papers = withLinkedPapers(own, links);
    const made = publics?.[index];
    const common = {
      ...pack,
      ...made,
      audience: "members",
      beside: filesBeside(links, meeting.id),
    } as const;
    return made === undefined
      ? { ...common, papers: papers.map(({ unseen: _unseen, ...paper }) => paper) }
      : { ...common, ...forMembers(whole.words, meeting, made, papers) };
  });
}

/** The papers of a meeting that is exempt: each as members see it, so that no piece is a paper of its own. */
function allExempt(papers: readonly ReadPaper[], why: Exemption): readonly ReadPaper[] {
  const isPiece = ({ content }: ReadPaper) => content.kind === "publication" && content.part !== undefined;
  return papers
    .filter((paper) => !saysExempt(paper) && !isPiece(paper))
    .map((paper) => ({ ...paper, exempt: paper.exempt ?? why }));
}

/** What members have beyond the pack for everybody, `made`, from all papers in their places. */
function forMembers(
  { print: { papers: words } }: Words,
  meeting: MeetingPublication,
  made: PackPlan,
  read: readonly ReadPaper[],
): Pick<PackPlan, "papers" | "forMembers"> {
  const exempt = read.filter((paper) => paper.exempt !== undefined && paper.content.kind !== "withheld");
  const isPrivate =
    hasExemptText(meeting) || meeting.facts.meeting.agenda.some((item) => item.exempt !== undefined);
  const hasSheet = exempt.length > 0 || (made.supplement === undefined && isPrivate);
  const sheet: PackPaper = {
    key: "front-members",
    title: words.forMembers(titleOfFront(words, made.supplement)),
    content: { kind: "front" },
    exempt: {},
  };
  const behind = new Map(exempt.map(({ key }) => [key, `${key}-exempt`]));
  const papers = [
    ...made.papers.map((paper) => pointTo(paper, behind.get(paper.key))),
    ...exempt.map(({ unseen: _unseen, ...paper }) => ({ ...paper, key: `${paper.key}-exempt` })),
  ];
  const order = new Map(read.map(({ key }, at) => [behind.get(key) ?? key, at]));
  return {
    papers: hasSheet ? [sheet, ...papers] : papers,
    forMembers: {
      meeting,
      papers: tellMembers(words, papers, order),
      again: made.again,
      hasExemptText: hasExemptText(meeting),
    },
  };
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
  const { papers: main, again } = boundOnce(
    agenda.flatMap((item) => item.papers.flatMap((paper, index) => read(item, paper, index + 1))),
  );
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
    return { supplement, ...boundOnce(papers) };
  });
  const front = (supplement?: MeetingSupplement): PackPaper => ({
    key: "front",
    title: titleOfFront(register.words.print.papers, supplement),
    content: { kind: "front" },
  });
  return [
    // Of some old meetings only minutes are known.
    ...(agenda.length === 0 ? [] : [{ meeting, name: "agenda-pack", papers: [front(), ...main], again }]),
    ...late.map(({ supplement, papers, again: lateAgain }) => ({
      meeting,
      supplement,
      again: lateAgain,
      name: `supplement-${supplement.number}`,
      papers: [front(supplement), ...papers],
    })),
  ];
}

function titleOfFront(words: Words["print"]["papers"], supplement: MeetingSupplement | undefined): string {
  return supplement === undefined ? words.agenda : words.supplement(supplement.number);
}

function toSheet(all: Words, { key, item, appendix, content, exempt = {} }: PackPaper): PackPaper {
  const { papers: words } = all.print;
  const minute = content.kind === "minutes" ? content.minute : undefined;
  return {
    key,
    title: minute === undefined ? words.exempt : words.exemptPart(minute.number, minute.of),
    ...(item === undefined ? {} : { item }),
    ...(appendix === undefined ? {} : { appendix: publicLabel(all, appendix) }),
    content: { kind: "withheld", exempt, ...(minute === undefined ? {} : { minute }) },
  };
}

/** The sheet of a paper, saying where the paper is. */
function pointTo(paper: PackPaper, at: string | undefined): PackPaper {
  if (paper.content.kind !== "withheld" || at === undefined) return paper;
  return { ...paper, content: { ...paper.content, at } };
}

/** Papers as members are told of them: in the order of the agenda, an exempt one by its title in the place of its sheet. */
function tellMembers(
  words: Words["print"]["papers"],
  papers: readonly PackPaper[],
  order: ReadonlyMap<string, number>,
): readonly PackPaper[] {
  const placeOf = ({ key }: PackPaper) => order.get(key) ?? 0;
  return papers
    .filter((paper) => atOf(paper) === undefined)
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .map(({ exempt, ...paper }) =>
      exempt === undefined || saysExempt(paper) ? paper : { ...paper, title: words.isExempt(paper.title) },
    );
}

function atOf({ content }: PackPaper): string | undefined {
  return content.kind === "withheld" ? content.at : undefined;
}

/** Whether a paper is the one that `replaces` names: by the id of a publication, or the name of a file. */
function isNamed(meeting: PublicationId, { content }: PackPaper, name: string): boolean {
  if (content.kind === "publication") return content.publication === name;
  if (content.kind === "minutes") return content.meeting === name;
  return content.kind === "file" && content.file === `content/${meeting}/${name}`;
}
