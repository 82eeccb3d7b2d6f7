// A period as a cell of a sheet has it.
import { isDoubtfulDate, parsePeriod } from "../model/period.ts";
import { follows, inFull, isMonth, isMonthOrYear } from "../model/period-advice.ts";

/**
 * The words of a period, with months such as `Feb-17`, as Excel shows them, and years such as `16/17` and `2016-17` written
 * out as `Feb 2017` and `2016/17`. What may be a month or a year stays as it is.
 */
export function writtenPeriod(cell: string): string {
  const [, month, short] = /^([A-Za-z]{3,9})[- ](\d{2})$/.exec(cell) ?? [];
  if (month !== undefined && short !== undefined) return `${month} ${inFull(short)}`;
  const [, before = "", first = "", sign, last = ""] =
    /^((?:Q|Qtr\.? ?|quarter )[1-4][, ]+)?(\d{2}|\d{4})([-–/])(\d{2})$/i.exec(cell) ?? [];
  const sure = before !== "" || !isMonth(last) || (sign === "–" && first.length === 4);
  return sure && follows(first, last) ? `${before}${inFull(first)}/${last}` : cell;
}

/** Whether a cell looks like a period and is none, or may be one of two. */
export function isDoubtfulPeriod(cell: string): boolean {
  return isMonthOrYear(cell) || isDoubtfulDate(parsePeriod(writtenPeriod(cell)));
}
