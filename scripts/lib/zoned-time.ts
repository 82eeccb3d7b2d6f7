// Moments by the clocks of a place: what hour it is there, and how far that is from universal time, summer or winter.
// The rules of time zones are those of the JavaScript engine that the lock file names, the same on every machine.
import { Temporal } from "temporal-polyfill";
import type { IsoDay } from "./calendar.ts";

/** A moment and the place by whose clocks it is told. */
export type ZonedTime = Temporal.ZonedDateTime;

/**
 * The moment at an hour such as `10:00` of a day. An hour that the clocks skip in spring is taken as the one after it;
 * of one that comes twice in autumn, the first is meant. Throws a RangeError for a zone that is not known.
 */
export function zonedTime(day: IsoDay, time: string, zone: string): ZonedTime {
  return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone);
}

/** The moment at which something ends: on the day that it begins, or on the next where the hour is earlier. */
export function endingTime(begins: ZonedTime, ends: string): ZonedTime {
  const sameDay = begins.withPlainTime(ends);
  return Temporal.ZonedDateTime.compare(sameDay, begins) < 0
    ? begins.add({ days: 1 }).withPlainTime(ends)
    : sameDay;
}

/** A moment after ISO 8601, as `2024-09-17T10:00:00+01:00`. */
export function isoMoment(moment: ZonedTime): string {
  return moment.toString({ timeZoneName: "never", smallestUnit: "second" });
}

/** The days from one to another; none from a day to itself. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Temporal.PlainDate.from(from).until(to).days;
}

/** Whether there is a time zone of a name, be it an old one such as `Europe/Belfast`. */
export function isTimeZone(name: string): boolean {
  try {
    zonedTime("2000-01-01", "00:00", name);
    return true;
  } catch {
    return false;
  }
}

/** The names of the time zones that are usual today, such as `Europe/London`. */
export function timeZones(): readonly string[] {
  return Intl.supportedValuesOf("timeZone");
}
