// Every measure says what it is, and its rows name areas that there are.

import { suggest } from "../../lib/nearest.ts";
import { benchmarkBodies, knownBody } from "../../model/measures/benchmark-body.ts";
import type { MeasureEntry, MeasuresFile } from "../../model/measures/measure-file.ts";
import { readTarget } from "../../model/prose/reference-target.ts";
import type { Publication } from "../../model/publication.ts";
import { type Check, error, type Problem } from "../for-rules/check.ts";

type MeasurePath = `/measures/${number}`;

export const measureFacts = {
  name: "measure-facts",
  about:
    "Every measure has a name, a unit and a direction that is good, or continues one that has; groups and areas exist.",
  why: "Without unit and direction nobody can tell whether twelve is much or little, good or bad.",
  mend: "Add what is missing at the measure, or once for all under “defaults”; or name the earlier measure that it continues. Groups and areas are listed at the top of the file.",
  *run(register) {
    for (const publication of register.publications.values()) {
      const { groups = [], areas = [], measures = [] } = publication.files.measures ?? {};
      if (publication.files.measures !== undefined && measures.length === 0)
        yield error(
          publication.locate("measures", ""),
          "There is no measure, neither here nor in measures.csv.",
          "Write them under “measures”, or put a sheet of them beside this file as measures.csv.",
        );
      yield* areasWithin(publication, areas);
      for (const [at, entry] of measures.entries()) {
        const path = `/measures/${at}` as const;
        yield* missingFields(publication, path, entry);
        yield* unknownNames(publication, path, entry, {
          groups: groups.map(({ ref }) => ref),
          areas: areas.map(({ ref }) => ref),
        });
        yield* rates(publication, path, entry);
        yield* benchmarks(publication, path, entry);
        if (entry.achieved !== undefined && (entry.series ?? []).some(({ value }) => value !== undefined))
          yield error(
            publication.locate("measures", path, "achieved"),
            `The measure has figures, and says in words that “${entry.achieved}” was reached.`,
            "Keep one of the two: the words are shown where there is no figure. More can stand in its “note”.",
          );
      }
    }
  },
} as const satisfies Check;

function* missingFields(publication: Publication, path: MeasurePath, entry: MeasureEntry): Iterable<Problem> {
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
    if (entry[field] !== undefined) continue;
    const place = publication.locate("measures", `${path}/ref`);
    yield error(
      place,
      `The measure “${entry.ref}”${entry.name === undefined ? "" : `, “${entry.name}”,`} has no “${field}”.`,
      place.file.endsWith(".csv")
        ? `Add a column for it, or a line “${field}: …” under “defaults” in measures.yaml.`
        : `Add a line “${field}: …”, or say which measure it “continues”.`,
    );
  }
}

function* unknownNames(
  publication: Publication,
  path: MeasurePath,
  { group, series = [], printed = [] }: MeasureEntry,
  known: { readonly groups: readonly string[]; readonly areas: readonly string[] },
): Iterable<Problem> {
  if (group !== undefined && !known.groups.includes(group))
    yield error(
      publication.locate("measures", `${path}/group`),
      `There is no group “${group}”.`,
      suggest(group, known.groups, "Add it under “groups” at the top of measures.yaml."),
    );
  const reported = new Set<string>();
  const named = [
    ...series.map(({ area }, index) => ({ area, at: `series/${index}` as const })),
    ...printed.map(({ area }, index) => ({ area, at: `printed/${index}` as const })),
  ];
  for (const { area, at } of named) {
    if (area === undefined || known.areas.includes(area) || reported.has(area)) continue;
    reported.add(area);
    yield error(
      publication.locate("measures", `${path}/${at}/area`),
      `There is no area “${area}”.`,
      suggest(area, known.areas, "Add it under “areas” at the top of measures.yaml."),
    );
  }
}

function* benchmarks(publication: Publication, path: MeasurePath, entry: MeasureEntry): Iterable<Problem> {
  const names = publication.files.measures?.["benchmark-names"] ?? [];
  for (const [index, { of, name }] of (entry.benchmarks ?? []).entries()) {
    if (name !== undefined || knownBody(of) !== undefined) continue;
    const known = [...benchmarkBodies, ...names.flatMap((one) => [one.ref, one.name])];
    yield error(
      publication.locate("measures", `${path}/benchmarks/${index}/of`),
      `“${of}” is nobody that measures are set beside.`,
      `${suggest(of, known, "")} Name it once at the top of measures.yaml: benchmark-names: [ { ref: core-cities, name: Core cities } ].`.trim(),
    );
  }
}

function* rates(
  publication: Publication,
  path: MeasurePath,
  { unit, per, continues }: MeasureEntry,
): Iterable<Problem> {
  if (per !== undefined && per <= 0)
    yield error(
      publication.locate("measures", path, "per"),
      `A rate per ${per} is none.`,
      "Write per how many, such as 10000.",
    );
  if (unit === "rate" && per === undefined && continues === undefined)
    yield error(
      publication.locate("measures", path, "unit"),
      "A rate does not say per how many.",
      "Add a line such as “per: 10000”.",
    );
}

/** Every area is within one that there is, and not within itself. */
function* areasWithin(
  publication: Publication,
  areas: NonNullable<MeasuresFile["areas"]>,
): Iterable<Problem> {
  const refs = areas.map(({ ref }) => ref);
  for (const [at, { ref, within }] of areas.entries()) {
    if (within === undefined) continue;
    const above = new Set<string>();
    let over: string | undefined = within;
    while (over !== undefined && !above.has(over)) {
      above.add(over);
      const next: string = over;
      over = areas.find((area) => area.ref === next)?.within;
    }
    const place = publication.locate("measures", `/areas/${at}/within`);
    if (!refs.includes(within))
      yield error(
        place,
        `There is no area “${within}”.`,
        suggest(within, refs, "Add it under “areas” at the top of measures.yaml."),
      );
    else if (above.has(ref))
      yield error(place, `The area “${ref}” is within itself.`, "Name the area that it is a part of.");
  }
}
