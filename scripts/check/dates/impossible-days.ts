// Every date in a text is one that the calendar has.
import { formatMonth, lastDayOfMonth } from "../../lib/calendar.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { isSetApart, timedSentences } from "../for-rules/judged-sentences.ts";
import { singleTimes } from "./weekdays.ts";

export const impossibleDays = {
  name: "impossible-days",
  about:
    "Every day that a text names is in the calendar: none is “31 June”, or 29 February of a year that has none.",
  why: "Nobody knows by when something is due on a day that never comes.",
  mend: "Write the day that is meant; of the last day of a month, look up which that is.",
  level: "warning",
  *run(register) {
    for (const { unit, sentence } of timedSentences(register))
      for (const { isImpossible, text, start, end, parts } of singleTimes(sentence.times)) {
        if (!isImpossible || isSetApart(unit, start, end)) continue;
        // Numbers of minutes and applications look like dates.
        if (
          /\b(?:item|minute|no\.?|ref\.?|reference|application|number)\s+$/i.test(unit.text.slice(0, start))
        )
          continue;
        const { month = 1, year } = parts;
        const last = lastDayOfMonth(year ?? 2024, month);
        const name = year === undefined ? (formatMonth(last).split(" ")[0] ?? "") : formatMonth(last);
        yield warning(
          unit.place(start),
          `“${text.replace(/\s+/g, " ")}” is in no calendar: ${name} ends with day ${Number(last.slice(8))}.`,
          "Write the day that is meant.",
        );
      }
  },
} as const satisfies Check;
