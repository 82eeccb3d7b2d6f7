// Every measure says what it is, its rows name areas that there are, and its targets and tolerances can be held to.

import { suggest } from "../lib/nearest.ts";
import type { MeasureEntry } from "../model/measures/measure-file.ts";
import { type Aim, type Polarity, readAim, shortfall } from "../model/measures/target.ts";
import type { Publication } from "../model/publication.ts";
import { readTarget } from "../model/reference-target.ts";
import { type Check, error, type Problem } from "./check.ts";

export const measureFacts: Check = {
  name: "measure-facts",
  about:
    "Every measure has a name, a unit and a direction that is good, or continues one that has; groups and areas exist; a tolerance has a target.",
  *run(register) {
    for (const publication of register.publications.values()) {
      const { groups = [], areas = [], measures = [] } = publication.files.measures ?? {};
      for (const [at, entry] of measures.entries()) {
        const path = `/measures/${at}`;
        yield* missingFields(publication, path, entry);
        yield* unknownNames(publication, path, entry, {
          groups: groups.map(({ ref }) => ref),
          areas: areas.map(({ ref }) => ref),
        });
        yield* aimless(publication, path, entry);
      }
    }
  },
};

function* missingFields(publication: Publication, path: string, entry: MeasureEntry): Iterable<Problem> {
  if (entry.continues !== undefined) {
    const { publication: earlier, noun } = readTarget(entry.continues);
    if (earlier === undefined || noun !== "measure")
      yield error(
        publication.locate("measures", `${path}/continues`),
        `“${entry.continues}” names no measure of an earlier publication.`,
        `Write the id of the publication and the measure: scorecards/buses-2023#measure ${entry.ref}.`,
      );
    return;
  }
  for (const field of ["name", "unit", "good"] as const) {
    if (entry[field] === undefined)
      yield error(
        publication.locate("measures", `${path}/ref`),
        `The measure “${entry.ref}” has no “${field}”.`,
        `Add a line “${field}: …”, or say which measure it “continues”.`,
      );
  }
}

function* unknownNames(
  publication: Publication,
  path: string,
  { group, series = [] }: MeasureEntry,
  known: { readonly groups: readonly string[]; readonly areas: readonly string[] },
): Iterable<Problem> {
  if (group !== undefined && !known.groups.includes(group))
    yield error(
      publication.locate("measures", `${path}/group`),
      `There is no group “${group}”.`,
      suggest(group, known.groups, "Add it under “groups” at the top of measures.yaml."),
    );
  const reported = new Set<string>();
  for (const [index, { area }] of series.entries()) {
    if (area === undefined || known.areas.includes(area) || reported.has(area)) continue;
    reported.add(area);
    yield error(
      publication.locate("measures", `${path}/series/${index}/area`),
      `There is no area “${area}”.`,
      suggest(area, known.areas, "Add it under “areas” at the top of measures.yaml."),
    );
  }
}

function* aimless(publication: Publication, path: string, entry: MeasureEntry): Iterable<Problem> {
  const { target, targets, tolerance, good, unit, per } = entry;
  const place = (field: string) => publication.locate("measures", path, field);
  if (target !== undefined && targets !== undefined)
    yield error(place("targets"), "The measure has a target and targets.", "Keep one of the two.");
  if (
    tolerance !== undefined &&
    target === undefined &&
    targets === undefined &&
    entry.continues === undefined
  )
    yield error(
      place("tolerance"),
      "The measure has a tolerance and no target.",
      "Add a “target”, or take the tolerance out.",
    );
  const aims = (target === undefined ? (targets ?? []) : [target]).map(readAim);
  if (good === "range" && aims.some((aim) => aim?.kind === "figure"))
    yield error(
      place(target === undefined ? "targets" : "target"),
      "Figures within a range are good, and the target is no range.",
      "Write the ends of the range, “from” and “to”, or how far “within” the figure is still good.",
    );
  const limit = tolerance?.limit;
  if (
    limit !== undefined &&
    good !== undefined &&
    aims.length > 0 &&
    aims.every((aim) => isMet(limit, good, aim))
  )
    yield error(
      place("tolerance"),
      `The tolerance ends at ${limit}, a figure that meets the target.`,
      "Write the last figure that misses the target and is amber, or as a “margin” how far amber goes.",
    );
  if (per !== undefined && per <= 0)
    yield error(place("per"), `A rate per ${per} is none.`, "Write per how many, such as 10000.");
  if (unit === "rate" && per === undefined && entry.continues === undefined)
    yield error(place("unit"), "A rate does not say per how many.", "Add a line such as “per: 10000”.");
}

function isMet(figure: number, good: Polarity, aim: Aim | undefined): boolean {
  return shortfall(figure, good, aim) === 0;
}
