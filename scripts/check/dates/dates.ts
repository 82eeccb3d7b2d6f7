// Every date is one that the calendar has, written in a way that the house can read.
import { isDoubtfulDate, parsePeriod } from "../../model/period.ts";
import { periodAdvice, periodForms } from "../../model/period-advice.ts";
import { type Check, error } from "../for-rules/check.ts";

export const dates = {
  name: "dates",
  about:
    "Every date is a day, month, season, term, quarter or year that exists; words such as ongoing are allowed.",
  why: "Nothing is ever overdue by a day that the calendar does not have, or that can be read in two ways.",
  mend: "Write the date that is meant, as exactly as it is known: a day, a month, a term, a quarter or a year. Where none is agreed, say so: tbc, or ongoing.",
  *run(register) {
    for (const { text, place } of register.dates) {
      if (isDoubtfulDate(parsePeriod(text)))
        yield error(place, `“${text}” is not a date.`, periodAdvice(text) ?? periodForms);
    }
  },
} as const satisfies Check;
