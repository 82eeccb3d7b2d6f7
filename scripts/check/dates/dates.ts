// Every date is one that the calendar has, written in a way that the house can read.
import { isDoubtfulDate, parsePeriod } from "../../model/period.ts";
import { periodAdvice, periodForms } from "../../model/period-advice.ts";
import { type Check, error } from "../for-rules/check.ts";

export const dates = {
  name: "dates",
  about:
    "Every date is a day, month, season, term, quarter or year that exists; words such as ongoing are allowed.",
  *run(register) {
    for (const { text, place } of register.dates) {
      if (isDoubtfulDate(parsePeriod(text)))
        yield error(place, `“${text}” is not a date.`, periodAdvice(text) ?? periodForms);
    }
  },
} as const satisfies Check;
