// Dates as officers write them, each with the days that it can mean.
import { describe, expect, it } from "vitest";
import { endOf, isDoubtfulDate, parsePeriod } from "../../scripts/model/period.ts";

describe("parsePeriod", () => {
  it.each([
    ["2022-07-31", "day", "2022-07-31", "2022-07-31"],
    ["2022-7-3", "day", "2022-07-03", "2022-07-03"],
    ["31/07/2022", "day", "2022-07-31", "2022-07-31"],
    ["31 July 2022", "day", "2022-07-31", "2022-07-31"],
    ["1st Sept 2022", "day", "2022-09-01", "2022-09-01"],
    ["29 February 2024", "day", "2024-02-29", "2024-02-29"],
    ["2022-07", "month", "2022-07-01", "2022-07-31"],
    ["07/2022", "month", "2022-07-01", "2022-07-31"],
    ["July 2022", "month", "2022-07-01", "2022-07-31"],
    ["feb 2024", "month", "2024-02-01", "2024-02-29"],
    ["February 2023", "month", "2023-02-01", "2023-02-28"],
    ["Autumn term 2024", "term", "2024-09-01", "2024-12-31"],
    ["spring term 2025", "term", "2025-01-01", "2025-03-31"],
    ["Summer Term 2025", "term", "2025-04-01", "2025-07-31"],
    ["Summer 2019", "season", "2019-06-01", "2019-08-31"],
    ["Winter 2022/23", "season", "2022-12-01", "2023-02-28"],
    ["Winter 2023", "season", "2023-12-01", "2024-02-29"],
    ["Q3 2024/25", "quarter", "2024-10-01", "2024-12-31"],
    ["Q4 2024/25", "quarter", "2025-01-01", "2025-03-31"],
    ["Q1 2024", "quarter", "2024-01-01", "2024-03-31"],
    ["Quarter 2, 2024/25", "quarter", "2024-07-01", "2024-09-30"],
    ["Qtr 1 2017/18", "quarter", "2017-04-01", "2017-06-30"],
    ["Qtr. 4, 2017/18", "quarter", "2018-01-01", "2018-03-31"],
    ["H1 2026/27", "half", "2026-04-01", "2026-09-30"],
    ["H2 2026/27", "half", "2026-10-01", "2027-03-31"],
    ["H2 2026", "half", "2026-07-01", "2026-12-31"],
    ["first half of 2026/27", "half", "2026-04-01", "2026-09-30"],
    ["the 2nd half of 2026", "half", "2026-07-01", "2026-12-31"],
    ["2026/27 and 2027/28", "range", "2026-04-01", "2028-03-31"],
    ["2026/27–2028/2029", "range", "2026-04-01", "2029-03-31"],
    ["2026 and 2027", "range", "2026-01-01", "2027-12-31"],
    ["2023", "year", "2023-01-01", "2023-12-31"],
    ["2023/24", "financial-year", "2023-04-01", "2024-03-31"],
    ["1999/2000", "financial-year", "1999-04-01", "2000-03-31"],
    ["1999/00", "financial-year", "1999-04-01", "2000-03-31"],
    ["2018–2021", "range", "2018-01-01", "2021-12-31"],
    ["2018 to 2021", "range", "2018-01-01", "2021-12-31"],
    ["year to June 2017", "range", "2016-07-01", "2017-06-30"],
    ["12 months ending 31 March 2017", "range", "2016-04-01", "2017-03-31"],
    ["Rolling 12 months to end of February 2024", "range", "2023-03-01", "2024-02-29"],
    ["by July 2022", "month", "2022-07-01", "2022-07-31"],
    ["end of July 2022", "month", "2022-07-01", "2022-07-31"],
    ["by the end of July 2022", "month", "2022-07-01", "2022-07-31"],
    ["  July 2022  ", "month", "2022-07-01", "2022-07-31"],
  ])("reads %s as a %s", (written, precision, start, end) => {
    expect(parsePeriod(written)).toMatchObject({ precision, start, end });
  });

  it.each([
    "ongoing",
    "Ongoing from 2022",
    "to be confirmed",
    "when the new system is in place in all 12 schools",
    "",
  ])("takes %j as words", (written) => {
    const period = parsePeriod(written);
    expect(period).toEqual({ precision: "words", text: written });
    expect(isDoubtfulDate(period)).toBe(false);
    expect(endOf(period)).toBeUndefined();
  });

  it.each([
    "31 June 2022",
    "29 February 2023",
    "2022-13-01",
    "2022-13",
    "Juli 2022",
    "2022/24",
    "2021–2018",
    "Q5 2024",
    "H3 2024",
    "H1 2024/26",
    "2027/28 and 2026/27",
    "2026/27–2028",
    "Winter term 2024",
    "31/13/2022",
    "20222",
    "0022",
    "July 9999",
    "99 July 2022",
    "13/2022",
    "year to Juli 2017",
  ])("takes %s as a date gone wrong", (written) => {
    expect(isDoubtfulDate(parsePeriod(written))).toBe(true);
  });

  it.each([
    ["by July 2022", "by July 2022"],
    ["By the end of Feb 2017", "By the end of February 2017"],
    ["JUN 2017", "June 2017"],
    ["2017-06", "June 2017"],
    ["06/2017", "June 2017"],
    ["2022-09-06", "6 September 2022"],
    ["from 2022-09-06", "from 6 September 2022"],
    ["1st Sept 2022", "1st Sept 2022"],
    ["Q3 2024/25", "Q3 2024/25"],
    ["2018 to 2021", "2018 to 2021"],
    ["ongoing, next in Feb 2017", "ongoing, next in Feb 2017"],
  ])("writes days in figures and months out, and keeps all else as written: %s", (written, text) => {
    expect(parsePeriod(written).text).toBe(text);
  });
});
