// The minutes of a meeting as readers see them: numbered, with the titles of the agenda, and resolutions followed up.
import type { IsoDay } from "../../lib/calendar.ts";
import type { WebUrl } from "../../lib/href.ts";
import type { Exemption, ExemptParagraph } from "../exempt/access.ts";
import type { WithheldEntry } from "../exempt/withheld-entry.ts";
import { deriveProgress, type Progress } from "../facts/progress.ts";
import type { RatingScale } from "../facts/rating-scale.ts";
import { readResponse, type TrackedResponse } from "../facts/recommendations/tracked-recommendation.ts";
import type { OwnerId, PersonId } from "../owner-id.ts";
import { type Ref, refOf } from "../ref.ts";
import { type AgendaItem, exemptionOf } from "./meeting.ts";
import type { Attendee, Clause, Correction, Declaration, MinuteEntry, MinutesFile } from "./minutes-file.ts";

/** A clause of a resolution. Where it asks somebody, its progress is followed. */
export interface ResolvedClause {
  /** `18` where the resolution has one clause, else `18.1`, `18.2` and so on. */
  readonly ref: Ref;
  /** Its number within the resolution; undefined where there is one clause alone. */
  readonly number?: number;
  /** Markdown. */
  readonly text: string;
  /** Ids of people and organisations; empty where it asks nobody. */
  readonly addressedTo: readonly OwnerId[];
  /** What it agrees to, as cross-references without brackets. */
  readonly agrees: readonly string[];
  readonly owner?: OwnerId;
  readonly response?: TrackedResponse;
  /** Given where it asks somebody. */
  readonly progress?: Progress;
  /** Given where members alone may see it. */
  readonly exempt?: Exemption;
}

/** A minute. */
export interface Minute extends Pick<MinuteEntry, "text" | "vote"> {
  readonly number: number;
  readonly title: string;
  /** The number of the agenda item. */
  readonly item?: number;
  readonly questions: NonNullable<MinuteEntry["questions"]>;
  /** The private part; without `text` for the public. */
  readonly exempt?: { readonly paragraph: ExemptParagraph; readonly text?: string };
  readonly corrections: readonly Correction[];
  /** The interests that were declared in its item. */
  readonly declarations: readonly Declaration[];
  /** The words before the clauses. */
  readonly lead?: string;
  /** Empty where nothing was resolved. */
  readonly clauses: readonly ResolvedClause[];
  /** The clauses that the public may not see; none where the register is whole. */
  readonly withheld: readonly WithheldEntry[];
}

/** Somebody who was there, or was not; `for` are the numbers of the agenda items that they came for. */
export interface Attendance extends Omit<Attendee, "for"> {
  readonly for: readonly number[];
}

/** The minutes of a meeting. */
export interface Minutes {
  /** Where the meeting can be seen or heard. */
  readonly webcast?: WebUrl;
  /** Who was in the chair. */
  readonly chair?: PersonId;
  /** What is said of them before the first one, as Markdown. */
  readonly introduction?: string;
  readonly present: readonly Attendance[];
  readonly apologies: readonly Attendance[];
  readonly inAttendance: readonly Attendance[];
  /** Undefined where the minutes do not say; empty where none were declared. */
  readonly declarations?: readonly Declaration[];
  readonly minutes: readonly Minute[];
}

/** What minutes are worked out with. */
export interface MinutesContext {
  readonly agenda: readonly AgendaItem[];
  readonly scale: RatingScale | undefined;
  readonly today: IsoDay;
  /** The number of the first minute where the file does not say. */
  readonly firstNumber: number;
}

/** Works out minutes as seen on a day. */
export function deriveMinutes(file: MinutesFile, context: MinutesContext): Minutes {
  const { declarations, introduction, webcast, chair } = file;
  const first = file["first-number"] ?? context.firstNumber;
  return {
    present: file.present.map(readAttendee),
    apologies: (file.apologies ?? []).map(readAttendee),
    inAttendance: (file["in-attendance"] ?? []).map(readAttendee),
    ...(webcast === undefined ? {} : { webcast }),
    ...(chair === undefined ? {} : { chair }),
    ...(introduction === undefined ? {} : { introduction }),
    ...(declarations === undefined ? {} : { declarations }),
    minutes: file.minutes.map((entry, index) =>
      deriveMinute(entry, first + index, declarations ?? [], context),
    ),
  };
}

function readAttendee(written: PersonId | Attendee): Attendance {
  if (typeof written === "string") return { person: written, for: [] };
  return { ...written, for: itemsOf(written) };
}

/** The numbers of the agenda items that somebody came for, as written. */
export function itemsOf({ for: items = [] }: Attendee): readonly number[] {
  return typeof items === "number" ? [items] : items;
}

function deriveMinute(
  entry: MinuteEntry,
  number: number,
  declarations: readonly Declaration[],
  context: MinutesContext,
): Minute {
  const { item, text, vote, exempt, resolved } = entry;
  const clauses = resolved?.clauses ?? [];
  return {
    number,
    title: entry.title ?? context.agenda.find((one) => one.number === item)?.title ?? "",
    questions: entry.questions ?? [],
    corrections: entry.corrections ?? [],
    declarations: item === undefined ? [] : declarations.filter((one) => one.item === item),
    withheld: [],
    clauses: clauses.map((clause, index) =>
      deriveClause(clause, number, clauses.length === 1 ? undefined : index + 1, context),
    ),
    ...(item === undefined ? {} : { item }),
    ...(text === undefined ? {} : { text }),
    ...(vote === undefined ? {} : { vote }),
    ...(exempt === undefined ? {} : { exempt }),
    ...(resolved?.lead === undefined ? {} : { lead: resolved.lead }),
  };
}

function deriveClause(
  clause: Clause,
  minute: number,
  number: number | undefined,
  { scale, today }: MinutesContext,
): ResolvedClause {
  const { text, owner, response } = clause;
  const addressedTo = clause["addressed-to"] ?? [];
  return {
    ref: number === undefined ? `${minute}` : refOf(`${minute}.${number}`),
    text,
    addressedTo,
    agrees: clause.agrees ?? [],
    ...(number === undefined ? {} : { number }),
    ...(owner === undefined ? {} : { owner }),
    ...readResponse(response),
    ...exemptionOf(clause),
    ...(addressedTo.length === 0 ? {} : { progress: deriveProgress(clause, scale, today) }),
  };
}
