// When a municipal year begins: at the annual meeting where its day is known, else on the same day of every year.
import Type, { type Static } from "typebox";
import { addMonths, type IsoDay, isoDay, monthNumber } from "../../lib/calendar.ts";
import { closed, dateField } from "../field.ts";
import { parsePeriod } from "../period.ts";

/** The field `municipal-year`, of the site or of one body. */
export function municipalYearField(description: string) {
  return Type.Object(
    {
      begins: Type.Optional(
        Type.String({
          description:
            "The day on which a municipal year begins, such as 1 April. Default: 1 May. Years with an annual meeting begin on its day.",
          pattern: "^[1-9][0-9]? [A-Z][a-z]+$",
        }),
      ),
      "annual-meetings": Type.Optional(
        Type.Array(dateField("The day of an annual meeting."), {
          description:
            "The days of annual meetings, past and to come. On each begins the year that belongs to it.",
        }),
      ),
    },
    { ...closed, description },
  );
}
export type MunicipalYear = Static<ReturnType<typeof municipalYearField>>;

/** A municipal year: the calendar year that it is called after, and its first day. */
export interface YearOfOffice {
  readonly year: number;
  readonly start: IsoDay;
  /** As `2024/25`, or `2024` where it is a year of the calendar. */
  readonly name: string;
}

/** The municipal year in which a day lies. A day on which one begins lies in the new one. */
export function municipalYearOf(setting: MunicipalYear | undefined, day: IsoDay): YearOfOffice {
  const own = Number(day.slice(0, 4));
  const year = [own + 1, own].find((candidate) => yearStart(setting, candidate) <= day) ?? own - 1;
  const start = yearStart(setting, year);
  const name = start.endsWith("-01-01") ? `${year}` : `${year}/${`${year + 1}`.slice(2)}`;
  return { year, start, name };
}

/**
 * Why it cannot be told in which municipal year a meeting on a day lies: it is that of an annual meeting, which may come
 * before or after; or it is in May, and nothing says on which day the year began.
 */
export function yearDoubt(
  setting: MunicipalYear | undefined,
  day: IsoDay,
): "annual-meeting" | "unknown" | undefined {
  const met = annualMeetings(setting);
  if (met.includes(day)) return "annual-meeting";
  const { year, start } = municipalYearOf(setting, day);
  const known = setting?.begins !== undefined || annualMeetingOf(setting, year) !== undefined;
  return known || day >= addMonths(start, 1) ? undefined : "unknown";
}

/** The day of the calendar on which a year begins, whatever day its annual meeting has; undefined where there is no such day. */
export function usualStart(setting: MunicipalYear | undefined, year: number): IsoDay | undefined {
  const [date, month = ""] = (setting?.begins ?? "1 May").split(" ");
  return isoDay(year, monthNumber(month) ?? 0, Number(date));
}

/** The annual meetings that are days, as written. */
export function annualMeetings(setting: MunicipalYear | undefined): readonly IsoDay[] {
  return (setting?.["annual-meetings"] ?? []).flatMap((written) => {
    const period = parsePeriod(written);
    return period.precision === "day" ? [period.end] : [];
  });
}

/** The annual meeting that a year begins with: the one that is less than half a year from its usual beginning. */
function annualMeetingOf(setting: MunicipalYear | undefined, year: number): IsoDay | undefined {
  const usual = usualStart(setting, year) ?? `${year}-05-01`;
  return annualMeetings(setting).find((day) => addMonths(usual, -6) <= day && day < addMonths(usual, 6));
}

function yearStart(setting: MunicipalYear | undefined, year: number): IsoDay {
  return annualMeetingOf(setting, year) ?? usualStart(setting, year) ?? `${year}-05-01`;
}
