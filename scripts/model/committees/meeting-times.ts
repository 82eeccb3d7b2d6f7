// When a meeting begins and ends, for programs: by the clocks of the council, with their distance from universal time.
import { endingTime, isoMoment, isTimeZone, zonedTime } from "../../lib/zoned-time.ts";
import type { Period } from "../period.ts";
import { type Site, timeZoneOf } from "../site/site.ts";

/** After ISO 8601: `2024-09-17T10:00:00+01:00`, or `2024-09-17` where no hour is known. */
export interface MeetingTimes {
  readonly start: string;
  readonly end?: string;
}

/** The times of a meeting; undefined where not even its day is known. */
export function meetingTimes(
  site: Site,
  meeting: {
    readonly date?: Period | undefined;
    readonly time?: string | undefined;
    readonly ends?: string | undefined;
  },
): MeetingTimes | undefined {
  const { date, time, ends } = meeting;
  if (date?.precision !== "day") return undefined;
  const zone = timeZoneOf(site);
  // A zone that is none is told with the settings of the site.
  if (time === undefined || !isTimeZone(zone)) return { start: date.start };
  const start = zonedTime(date.start, time, zone);
  return {
    start: isoMoment(start),
    ...(ends === undefined ? {} : { end: isoMoment(endingTime(start, ends)) }),
  };
}
