// What a pack holds, paper by paper: worked out from the agenda, before anything is printed.
import {
  type AgendaItem,
  type Exemption,
  exemptionOf,
  type MeetingSupplement,
  type Paper,
} from "./meeting.ts";
import type { MeetingPublication } from "./meetings.ts";
import type { Register } from "./register.ts";
import type { Appendix } from "./report.ts";

/** For whom a pack is made. */
export type Audience = "public" | "members";

/** What a paper of a pack is made from. */
export type PackContent =
  /** The front sheet: of the meeting with its agenda, or of a supplement. */
  | { readonly kind: "front" }
  | { readonly kind: "publication"; readonly publication: string }
  | { readonly kind: "minutes"; readonly meeting: string }
  /** A PDF of the source folder, with `/`. */
  | { readonly kind: "file"; readonly file: string }
  /** The sheet in place of an exempt paper. In a members' pack `at` is the key of the paper itself. */
  | { readonly kind: "withheld"; readonly exempt: Exemption; readonly at?: string };

/** A paper of a pack. */
export interface PackPaper {
  /** Its name in the pack and in addresses, such as `item-7-1`. */
  readonly key: string;
  /** What the bookmark and the agenda call it. */
  readonly title: string;
  /** The agenda item that it belongs to; the front sheet has none. */
  readonly item?: Pick<AgendaItem, "number" | "title">;
  readonly content: PackContent;
  /** The appendix of a report that it is, such as `Appendix 1`. */
  readonly appendix?: string;
  /** The key of the paper of an earlier pack that it replaces, and the name of that pack. */
  readonly replaces?: { readonly pack: string; readonly key: string; readonly title: string };
}

/** A pack of a meeting. */
export interface PackPlan {
  readonly meeting: MeetingPublication;
  /** `agenda-pack`, or `supplement-1` and so on; its file is called so. */
  readonly name: string;
  readonly audience: Audience;
  readonly supplement?: MeetingSupplement;
  /** The front sheet first. */
  readonly papers: readonly PackPaper[];
}

/** A paper as it is read off an agenda. One that is exempt is not where it belongs in any pack. */
interface AgendaPaper extends PackPaper {
  readonly exempt?: Exemption;
  /** True for an appendix of an exempt paper: whoever may not see the paper is not told of it either. */
  readonly unseen?: true;
}

/** The packs of a meeting: that of the agenda, then a supplement for each time that papers came late. */
export function planPacks(
  register: Register,
  meeting: MeetingPublication,
  audience: Audience,
): readonly PackPlan[] {
  const { agenda, supplements } = meeting.facts.meeting;
  const read = (item: AgendaItem, paper: Paper, order: number) =>
    readPaper(register, { meeting: meeting.id, item, key: `item-${item.number}-${order}` }, paper);
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
  return [
    { meeting, audience, name: "agenda-pack", papers: arrange("Agenda", main, audience) },
    ...late.map(({ supplement, papers }) => ({
      meeting,
      audience,
      supplement,
      name: `supplement-${supplement.number}`,
      papers: arrange(`Supplement ${supplement.number}`, papers, audience),
    })),
  ];
}

/**
 * The front sheet, then the papers. An exempt one leaves a sheet in its place and comes last, for members alone, so
 * that all others have the same page in every pack.
 */
function arrange(title: string, papers: readonly AgendaPaper[], audience: Audience): readonly PackPaper[] {
  const exempt =
    audience === "members" ? papers.filter((one) => hasText(one) && one.exempt !== undefined) : [];
  const behind = new Map(exempt.map((paper) => [paper.key, `${paper.key}-exempt`]));
  return [
    { key: "front", title, content: { kind: "front" } },
    ...papers
      .filter(({ unseen }) => unseen === undefined)
      .map((paper) => (paper.exempt === undefined ? paper : toSheet(paper, behind.get(paper.key)))),
    ...exempt.map((paper) => ({ ...paper, key: behind.get(paper.key) ?? paper.key })),
  ];
}

function hasText({ content }: PackPaper): boolean {
  return content.kind !== "withheld";
}

function toSheet({ key, item, appendix, exempt = {} }: AgendaPaper, at: string | undefined): PackPaper {
  return {
    key,
    title: "Exempt paper",
    ...(item === undefined ? {} : { item }),
    ...(appendix === undefined ? {} : { appendix }),
    content: { kind: "withheld", exempt, ...(at === undefined ? {} : { at }) },
  };
}

interface PaperPlace {
  readonly meeting: string;
  readonly item: AgendaItem;
  readonly key: string;
}

/** A paper, and behind it the appendices that are papers of their own. */
function readPaper(
  register: Register,
  { meeting, item, key }: PaperPlace,
  paper: Paper,
): readonly AgendaPaper[] {
  const common = { key, item: { number: item.number, title: item.title } };
  const closed = paper.exempt === undefined ? {} : { exempt: paper.exempt };
  switch (paper.kind) {
    case "withheld":
      return [{ ...common, ...closed, title: "Exempt paper", content: paper }];
    case "file":
      return [{ ...common, ...closed, title: paper.title, content: fileOf(meeting, paper.file) }];
    case "minutes": {
      const day = register.publications.get(paper.meeting)?.date?.text;
      const title = paper.title ?? `Minutes${day === undefined ? "" : ` of ${day}`}`;
      return [{ ...common, ...closed, title, content: paper }];
    }
    case "publication": {
      const publication = register.publications.get(paper.publication);
      const exempt = paper.exempt ?? (publication && exemptionOf(publication.front).exempt);
      const title = paper.title ?? publication?.front.title ?? paper.publication;
      const own = { ...common, title, content: paper, ...(exempt === undefined ? {} : { exempt }) };
      const written = publication?.facts.report?.appendices ?? [];
      const appendices = written.flatMap((one, index) =>
        readAppendix(register, paper.publication, one, { ...common, key: `${key}-${index + 1}` }),
      );
      if (exempt === undefined) return [own, ...appendices];
      return [own, ...appendices.map((appendix) => ({ exempt, ...appendix, unseen: true as const }))];
    }
  }
}

/** An appendix as a paper of its own; none where it is kept elsewhere. */
function readAppendix(
  register: Register,
  report: string,
  appendix: Appendix,
  common: Pick<PackPaper, "key" | "item">,
): readonly AgendaPaper[] {
  const { label, title, file, publication } = appendix;
  const target = publication === undefined ? undefined : register.publications.get(publication);
  const exempt = exemptionOf(appendix).exempt ?? (target && exemptionOf(target.front).exempt);
  const named = { ...common, title: `${label}: ${title}`, appendix: label };
  const closed = exempt === undefined ? {} : { exempt };
  if (file !== undefined) return [{ ...named, ...closed, content: fileOf(report, file) }];
  if (publication !== undefined)
    return [{ ...named, ...closed, content: { kind: "publication", publication } }];
  return exempt === undefined ? [] : [{ ...named, exempt, content: { kind: "withheld", exempt } }];
}

function fileOf(publication: string, file: string): PackContent {
  return { kind: "file", file: `content/${publication}/${file}` };
}

/** Whether a paper is the one that `replaces` names: by the id of a publication, or the name of a file. */
function isNamed(meeting: string, { content }: PackPaper, name: string): boolean {
  if (content.kind === "publication") return content.publication === name;
  if (content.kind === "minutes") return content.meeting === name;
  return content.kind === "file" && content.file === `content/${meeting}/${name}`;
}
