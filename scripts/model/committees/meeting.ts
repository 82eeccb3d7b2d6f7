// A meeting as readers see it: when and where it is, its agenda with numbers and papers, and its supplements.
import { type Exemption, isExempt, type WrittenAccess } from "../exempt/access.ts";
import type { OwnerId, PersonId } from "../owner-id.ts";
import { type Period, parsePeriod } from "../period.ts";
import { findMarkup } from "../prose/plain-markup.ts";
import type { PublicationId } from "../publication-id.ts";
import type { Ref } from "../ref.ts";
import type { Committee, Notice } from "./committee.ts";
import type { AgendaEntry, MeetingFile, MeetingState, NextMeeting, PaperEntry } from "./meeting-file.ts";

/** A paper of an item. One that is withheld says no more than why. */
export type Paper =
  | {
      readonly kind: "publication";
      readonly publication: PublicationId;
      readonly title?: string;
      readonly exempt?: Exemption;
    }
  | {
      readonly kind: "minutes";
      readonly meeting: PublicationId;
      readonly title?: string;
      readonly exempt?: Exemption;
    }
  | { readonly kind: "file"; readonly file: string; readonly title: string; readonly exempt?: Exemption }
  | { readonly kind: "withheld"; readonly exempt: Exemption };

/** An item of an agenda. */
export interface AgendaItem {
  readonly number: number;
  readonly title: string;
  /** Markdown. */
  readonly purpose?: string;
  /** Ids of people and organisations. */
  readonly presenters: readonly OwnerId[];
  readonly papers: readonly Paper[];
  /** The ref of the item of the work programme that it takes up. */
  readonly workItem?: Ref;
  /** Given where it is likely to be heard in private. */
  readonly exempt?: Exemption;
}

/** A paper that came late. `replaces` is the id, or the name of the file, of the paper that it replaces. */
export interface LatePaper {
  readonly item: number;
  readonly paper: Paper;
  readonly replaces?: string;
}

/** Late papers that came out together. */
export interface MeetingSupplement {
  /** From 1. */
  readonly number: number;
  readonly published: Period;
  /** Markdown. */
  readonly reason?: string;
  readonly papers: readonly LatePaper[];
}

/** When and where a meeting is. */
export interface Appointment {
  readonly date: Period;
  /** As `10:00`. */
  readonly time?: string;
  readonly venue?: string;
}

/** A meeting. What its committee always says is in it already. */
export interface Meeting {
  readonly state: MeetingState;
  readonly time?: string;
  readonly ends?: string;
  readonly venue?: string;
  /** When the agenda came out. */
  readonly published?: Period;
  /** Changes of day, time or place, oldest first. */
  readonly changes: readonly { readonly asAt: Period; readonly from: string; readonly reason: string }[];
  /** Why it was cancelled, as Markdown. */
  readonly cancelled?: string;
  readonly notices: readonly Notice[];
  /** Markdown. */
  readonly preBriefing?: string;
  readonly signedBy?: PersonId;
  readonly agenda: readonly AgendaItem[];
  readonly supplements: readonly MeetingSupplement[];
  /** As written; a meeting with a folder of its own is found by `nextMeeting`. */
  readonly next?: Appointment;
  /** What was announced beyond that, as written. */
  readonly later: readonly Appointment[];
}

/** What a publication is called that everybody may see. */
type TitleOf = (id: PublicationId) => string | undefined;

/** Works out a meeting of a committee. */
export function deriveMeeting(
  file: MeetingFile,
  committee: Committee | undefined,
  titleOf: TitleOf = () => undefined,
): Meeting {
  const { time = committee?.time, venue = committee?.venue, ends, published, cancelled } = file;
  const signedBy = file["signed-by"] ?? committee?.["signed-by"];
  const preBriefing = file["pre-briefing"] ?? committee?.["pre-briefing"];
  const [next, ...later] = [file["next-meeting"] ?? []].flat();
  return {
    state: file.state,
    changes: (file.changes ?? []).map(({ "as-at": asAt, from, reason }) => ({
      asAt: parsePeriod(asAt),
      from,
      reason,
    })),
    notices: [...(committee?.notices ?? []), ...(file.notices ?? [])],
    agenda: numberAgenda(file, committee, titleOf),
    later: later.map((one) => deriveAppointment(one, committee)),
    supplements: (file.supplements ?? []).map((supplement, index) => ({
      number: index + 1,
      published: parsePeriod(supplement.published),
      ...(supplement.reason === undefined ? {} : { reason: supplement.reason }),
      papers: supplement.papers.map(({ item, replaces, ...entry }) => ({
        item,
        paper: toPaper(entry, {}),
        ...(replaces === undefined ? {} : { replaces }),
      })),
    })),
    ...(time === undefined ? {} : { time }),
    ...(ends === undefined ? {} : { ends }),
    ...(venue === undefined ? {} : { venue }),
    ...(published === undefined ? {} : { published: parsePeriod(published) }),
    ...(cancelled === undefined ? {} : { cancelled }),
    ...(preBriefing === undefined ? {} : { preBriefing }),
    ...(signedBy === undefined ? {} : { signedBy }),
    ...(next === undefined ? {} : { next: deriveAppointment(next, committee) }),
  };
}

/** What a written access keeps from the public; nothing where it is open. */
export function exemptionOf(access: WrittenAccess): { readonly exempt?: Exemption } {
  if (!isExempt(access)) return {};
  return { exempt: access.paragraph === undefined ? {} : { paragraph: access.paragraph } };
}

function numberAgenda(
  file: MeetingFile,
  committee: Committee | undefined,
  titleOf: TitleOf,
): readonly AgendaItem[] {
  let last = 0;
  return (file.agenda ?? []).map((entry): AgendaItem => {
    last = entry.number ?? last + 1;
    const standing = committee?.["standing-items"]?.find(({ ref }) => ref === entry.standing);
    const purpose = entry.purpose ?? standing?.purpose;
    const papers = (entry.papers ?? []).map((paper) => toPaper(paper, entry));
    const title = entry.title ?? standing?.title ?? entry.standing ?? paperTitle(papers[0], titleOf);
    const words = title === undefined ? purposeTitle(entry) : undefined;
    return {
      number: last,
      title: title ?? words ?? "",
      presenters: entry.presenters ?? [],
      papers,
      ...(purpose === undefined || words !== undefined ? {} : { purpose }),
      ...(entry["work-item"] === undefined ? {} : { workItem: entry["work-item"] }),
      ...exemptionOf(entry),
    };
  });
}

/** What an item without a title is called: by its first paper, unless that is exempt. */
function paperTitle(paper: Paper | undefined, titleOf: TitleOf): string | undefined {
  if (paper === undefined || paper.kind === "withheld" || paper.exempt !== undefined) return undefined;
  if (paper.title !== undefined) return paper.title;
  return paper.kind === "publication" ? titleOf(paper.publication) : undefined;
}

/** What an item is called that says nothing but what the body is to do: by that, where it is a line of plain words. */
function purposeTitle(entry: AgendaEntry): string | undefined {
  const { purpose } = entry;
  if (purpose === undefined || exemptionOf(entry).exempt !== undefined) return undefined;
  const isPlain =
    purpose.length <= 200 && !purpose.trim().includes("\n") && findMarkup(purpose) === undefined;
  return isPlain ? purpose.trim().replace(/\.$/, "") : undefined;
}

/** A paper of an item that is exempt is exempt too. */
function toPaper(entry: PaperEntry, item: WrittenAccess): Paper {
  const { publication, minutes, file, title } = entry;
  const exempt = { ...exemptionOf(item), ...exemptionOf(entry) };
  const named = title === undefined ? {} : { title };
  if (publication !== undefined) return { kind: "publication", publication, ...named, ...exempt };
  if (minutes !== undefined) return { kind: "minutes", meeting: minutes, ...named, ...exempt };
  // A file without a title is reported by a check, and shown by its name until then.
  if (file !== undefined) return { kind: "file", file, title: title ?? file, ...exempt };
  return { kind: "withheld", exempt: exempt.exempt ?? {} };
}

function deriveAppointment(
  { date, time, venue }: NextMeeting,
  committee: Committee | undefined,
): Appointment {
  const begins = time ?? committee?.time;
  const place = venue ?? committee?.venue;
  return {
    date: parsePeriod(date),
    ...(begins === undefined ? {} : { time: begins }),
    ...(place === undefined ? {} : { venue: place }),
  };
}
