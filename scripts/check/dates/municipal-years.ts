// When municipal years begin can be told: on a day that every year has, or at one annual meeting a year, whose day is known.
import type { Place } from "../../lib/finding.ts";
import { type MunicipalYear, municipalYearOf, usualStart } from "../../model/committees/municipal-year.ts";
import { parsePeriod, startOf } from "../../model/period.ts";
import type { Register } from "../../model/register.ts";
import { type Check, error, type Problem } from "../for-rules/check.ts";

export const municipalYears = {
  name: "municipal-years",
  about:
    "A municipal year begins on a day that every year has, and has one annual meeting, whose day is written.",
  why: "Minutes are numbered by the municipal year, so that without its first day their numbers would be guessed.",
  mend: "Write a day and a month, and the day of each annual meeting once.",
  *run(register) {
    for (const { setting, placeOf } of settings(register)) {
      // Of a year that is no leap year.
      if (usualStart(setting, 2023) === undefined)
        yield error(
          placeOf("/begins"),
          `“${setting.begins}” is not a day that every year has.`,
          "Write a day and a month, such as 1 May.",
        );
      else yield* meetingProblems(setting, placeOf);
    }
  },
} as const satisfies Check;

interface Setting {
  readonly setting: MunicipalYear;
  readonly placeOf: (pointer: string) => Place;
}

function* settings({ site, committees, locateInData }: Register): Iterable<Setting> {
  const ofSite = site["municipal-year"];
  if (ofSite !== undefined)
    yield {
      setting: ofSite,
      placeOf: (pointer) => locateInData("site.yaml", `/municipal-year${pointer}`),
    };
  for (const { organization, "municipal-year": setting } of committees.values()) {
    if (setting === undefined) continue;
    yield {
      setting,
      placeOf: (pointer) =>
        locateInData("committees.yaml", `/committees/organization=${organization}/municipal-year${pointer}`),
    };
  }
}

function* meetingProblems(setting: MunicipalYear, placeOf: Setting["placeOf"]): Iterable<Problem> {
  const seen = new Map<number, string>();
  for (const [at, written] of (setting["annual-meetings"] ?? []).entries()) {
    const period = parsePeriod(written);
    const day = startOf(period);
    const place = placeOf(`/annual-meetings/${at}`);
    if (period.precision !== "day" || day === undefined) {
      yield error(
        place,
        `“${written}” is not a day.`,
        "Write the day of the annual meeting, such as 17 May 2024.",
      );
      continue;
    }
    const { year } = municipalYearOf({ ...setting, "annual-meetings": [written] }, day);
    const other = seen.get(year);
    if (other !== undefined)
      yield error(
        place,
        `Both “${other}” and “${written}” would begin the municipal year of ${year}.`,
        "Keep the one with which the year began.",
      );
    seen.set(year, written);
  }
}
