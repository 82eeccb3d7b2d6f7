// The periods of the figures of a publication, each read once however many measures and rules ask for it.
import { remember } from "../../lib/remember.ts";
import { parseOwnPeriod } from "../../model/measures/own-period.ts";
import type { YearRule } from "../../model/measures/year-to-date.ts";
import type { Period } from "../../model/period.ts";
import type { Publication } from "../../model/publication.ts";

type Reader = (written: string, rule: Pick<YearRule, "basis" | "year">) => Period;

/** Reads periods as the measures of a publication mean them. */
export const ownPeriods = remember((_publication: Publication): Reader => {
  const known = new Map<string, Period>();
  return (written, rule) => {
    const key = `${rule.basis} ${rule.year} ${written}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const period = parseOwnPeriod(written, rule);
    known.set(key, period);
    return period;
  };
});
