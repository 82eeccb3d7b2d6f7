// The hours of meetings can be told: the time zone of the site is one that is known.
import { suggest } from "../../lib/nearest.ts";
import { isTimeZone, timeZones } from "../../lib/zoned-time.ts";
import { timeZoneOf } from "../../model/site/site.ts";
import { type Check, error } from "../for-rules/check.ts";

export const timeZone = {
  name: "time-zone",
  about: "The time zone of the site is one that is known.",
  why: "The calendars of residents would show meetings at a wrong hour.",
  mend: "Write the name that the zone has on every system, such as Europe/London, which also holds where none is written.",
  *run(register) {
    const written = timeZoneOf(register.site);
    if (isTimeZone(written)) return;
    yield error(
      register.locateInData("site.yaml", "/time-zone"),
      `There is no time zone “${written}”.`,
      suggest(written, timeZones(), "Leave it out for Europe/London."),
    );
  },
} as const satisfies Check;
