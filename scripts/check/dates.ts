// Every date is one that the calendar has, written in a way that the house can read.
import { isDoubtfulDate, parsePeriod } from "../model/period.ts";
import { type Check, error } from "./check.ts";

export const dates: Check = {
  name: "dates",
  about:
    "Every date is a day, month, season, term, quarter or year that exists; words such as ongoing are allowed.",
  *run(register) {
    for (const { text, place } of register.dates) {
      if (!isDoubtfulDate(parsePeriod(text))) continue;
      yield error(
        place,
        `“${text}” is not a date.`,
        "Write a day, month, term, quarter or year: 31 July 2022, July 2022, Autumn term 2024, Q3 2024/25, 2023.",
      );
    }
  },
};
