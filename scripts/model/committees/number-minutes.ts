// Numbers the minutes of every body by its rule: on from one meeting to the next, and anew where the rule says so.
import type { IsoDay } from "../../lib/calendar.ts";
import { compareText } from "../../lib/finding.ts";
import { bodyOf, type OrganizationId } from "../owner-id.ts";
import { endOf } from "../period.ts";
import type { Publication } from "../publication.ts";
import type { Site } from "../site/site.ts";
import { type Committee, type MinuteRule, usualOn } from "./committee.ts";
import { type MunicipalYear, municipalYearOf, yearDoubt } from "./municipal-year.ts";

/** What the numbers of minutes depend on. */
export interface NumberingContext {
  readonly site: Pick<Site, "municipal-year">;
  /** By the id of the organisation. */
  readonly committees: ReadonlyMap<string, Committee>;
}

/** By which rule a body numbers its minutes, and when its municipal years begin. */
export interface Numbering {
  readonly rule: MinuteRule;
  readonly years: MunicipalYear | undefined;
}

/** A meeting as far as the numbers of its minutes go. */
export type NumberedMeeting = Pick<Publication, "id" | "front" | "date" | "files">;

/** The first number of some minutes. */
export interface FirstMinute {
  readonly number: number;
  /** What its numbers belong to, such as the municipal year: no number comes twice in one run of a body. */
  readonly run: string;
  /** The minutes of the body that come before these here, of the same run or of an earlier one. */
  readonly before?: { readonly id: string; readonly run: string; readonly last: number };
}

/** The rule of a body; numbers begin anew with each municipal year where it says nothing. */
export function numberingOf({ site, committees }: NumberingContext, organization: OrganizationId): Numbering {
  const committee = committees.get(organization);
  return {
    rule: committee?.["minute-numbers"] ?? "municipal-year",
    years: committee?.["municipal-year"] ?? site["municipal-year"],
  };
}

/** What the numbers of a meeting on a day belong to; those of one without a day to no year. */
export function runOf({ rule, years }: Numbering, id: string, day: IsoDay | undefined): string {
  switch (rule) {
    case "municipal-year":
      return day === undefined ? "" : municipalYearOf(years, day).name;
    case "calendar-year":
      return day?.slice(0, 4) ?? "";
    case "meeting":
      return id;
    case "continuous":
      return "";
  }
}

/** The first number of the minutes of each meeting that has any, by id. */
export function numberMinutes(
  meetings: readonly NumberedMeeting[],
  context: NumberingContext,
): ReadonlyMap<string, FirstMinute> {
  const first = new Map<string, FirstMinute>();
  const last = new Map<string, NonNullable<FirstMinute["before"]>>();
  const order = orderBy(context);
  for (const meeting of [...meetings].sort(order)) {
    const { id, files } = meeting;
    const { minutes } = files;
    if (minutes === undefined) continue;
    const body = bodyOf(meeting);
    const numbering = numberingOf(context, body);
    const day = endOf(meeting.date);
    const before = last.get(body);
    const written = minutes["first-number"];
    const goesOn = before !== undefined && written === before.last + 1;
    // On a day that may lie in either year, a number that goes on from the old one says that it lies there.
    const stays =
      goesOn && numbering.rule === "municipal-year" && day !== undefined && yearDoubt(numbering.years, day);
    const run = stays ? before.run : runOf(numbering, id, day);
    const next = before !== undefined && before.run === run ? before.last + 1 : 1;
    const number = written ?? next;
    first.set(id, { number, run, ...(before === undefined ? {} : { before }) });
    last.set(body, { id, run, last: number + minutes.minutes.length - 1 });
  }
  return first;
}

/** By day; those of a day by their hour and then by id. */
function orderBy({ committees }: NumberingContext): (a: NumberedMeeting, b: NumberedMeeting) => number {
  const timeOf = (meeting: NumberedMeeting): string =>
    meeting.files.meeting?.time ?? usualOn(committees.get(bodyOf(meeting)), endOf(meeting.date))?.time ?? "";
  return (a, b) =>
    compareText(endOf(a.date) ?? "", endOf(b.date) ?? "") ||
    compareText(timeOf(a), timeOf(b)) ||
    compareText(a.id, b.id);
}
