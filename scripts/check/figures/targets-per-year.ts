// A target of a whole year is one figure of what adds up in a year, and the parts of its profile end with it.
import type { Target } from "../../model/measures/aims/aim-fields.ts";
import type { Measure } from "../../model/measures/measure.ts";
import { isAmount } from "../../model/measures/unit.ts";
import type { Publication } from "../../model/publication.ts";
import { type Check, error, type Problem } from "../for-rules/check.ts";

export const targetsPerYear = {
  name: "targets-per-year",
  about:
    "A target per year is of figures that add up in a year or count from its beginning, and the last part of its profile is the target.",
  why: "A year that is no sum has nothing of which a month’s part could be due, and a profile that does not end at the target is of another one.",
  mend: "Take “per” out of a target that each figure is held against, and let the profile say what the year is to have come to by the end of each part.",
  *run(register) {
    for (const publication of register.publications.values()) {
      const { measures = [] } = publication.files.measures ?? {};
      for (const [at, { target, targets = [] }] of measures.entries()) {
        const measure = publication.facts.measures[at];
        if (target !== undefined) yield* ofYear(publication, target, `/measures/${at}/target`, measure);
        for (const [index, one] of targets.entries())
          yield* ofYear(publication, one, `/measures/${at}/targets/${index}`, measure);
      }
    }
  },
} as const satisfies Check;

type TargetPath = `/measures/${number}/target` | `/measures/${number}/targets/${number}`;

function* ofYear(
  publication: Publication,
  { per, profile, by, value }: Target,
  path: TargetPath,
  measure: Measure | undefined,
): Iterable<Problem> {
  if (profile !== undefined && per === undefined)
    yield error(
      publication.locate("measures", path, "profile"),
      "The target has a profile, and does not say that it is of a year.",
      "Add “per: year” to it.",
    );
  if (per === undefined) return;
  const place = publication.locate("measures", path, "per");
  if (by !== undefined)
    yield error(
      place,
      "The target is of every year, and to be reached by a day.",
      "Take “by” out, or write the year as “for”; or take “per” out, where it is to be reached once.",
    );
  if (value === undefined)
    yield error(place, "A target of a year is one figure.", "Write what the year is to come to as “value”.");
  const basis = measure?.rule.basis;
  const addsUp =
    basis === "cumulative" ||
    (basis === "period" && measure?.rule.isAverage !== true && isAmount(measure?.unit ?? "number"));
  if (measure !== undefined && !addsUp)
    yield error(
      place,
      "The target is of a whole year, and the figures do not add up to one.",
      "Take “per” out, so that each figure is held against the target; or say with “basis: cumulative” that they count from the beginning of the year.",
    );
  if (profile === undefined || value === undefined) return;
  const at = publication.locate("measures", path, "profile");
  if (![2, 3, 4, 12].includes(profile.length))
    yield error(
      at,
      `The profile has ${profile.length} parts.`,
      "Write what the year is to have come to at the end of each half (2), term (3), quarter (4) or month (12).",
    );
  if (profile.at(-1) !== value)
    yield error(
      at,
      `The profile ends at ${profile.at(-1)}, and the target is ${value}.`,
      "Write what the year is to have come to by then, not what each part adds: the last is the target itself.",
    );
}
