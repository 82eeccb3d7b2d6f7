// Makes one measure of one that continues another: what it leaves out is taken from the earlier one, and the figures of
// both are one line through time.
import { endOf, type Period } from "../period.ts";
import { readTarget } from "../prose/reference-target.ts";
import type { MeasureEntry, MeasuresFile, Point } from "./measure-file.ts";

/** A publication as far as its measures are concerned. */
export interface Measuring {
  readonly id: string;
  readonly date?: Period;
  readonly files: { readonly measures?: MeasuresFile };
}

/** The measures of a publication with what they continue. One that continues itself, or nothing, stays as it is. */
export function continueMeasures(
  publication: Measuring,
  others: ReadonlyMap<string, Measuring>,
): MeasuresFile | undefined {
  const { measures: file } = publication.files;
  if (file === undefined) return undefined;
  const measures = (file.measures ?? []).map((entry) => withEarlier(entry, publication, others, new Set()));
  return { ...file, measures };
}

function withEarlier(
  entry: MeasureEntry,
  publication: Measuring,
  others: ReadonlyMap<string, Measuring>,
  seen: ReadonlySet<string>,
): MeasureEntry {
  const { continues, ...own } = entry;
  const named = continues === undefined ? undefined : readTarget(continues);
  const key = `${named?.publication}#${named?.id}`;
  const source = others.get(named?.publication ?? "");
  const earlier = source?.files.measures?.measures?.find(({ ref }) => ref === named?.id);
  if (source === undefined || earlier === undefined || seen.has(key)) return entry;
  const {
    target,
    targets,
    achieved: _then,
    aimPlaces,
    ...whole
  } = withEarlier(earlier, source, others, new Set([...seen, key]));
  // One target of its own puts all the earlier ones out of force.
  const isAimed = own.target !== undefined || own.targets !== undefined;
  return {
    ...whole,
    ...(target === undefined || isAimed ? {} : { target }),
    ...(targets === undefined || isAimed ? {} : { targets }),
    ...(aimPlaces === undefined || isAimed ? {} : { aimPlaces }),
    ...own,
    ...(continues === undefined ? {} : { continues }),
    // What was printed and said then belongs to the publication that it was said in.
    printed: own.printed ?? [],
    analysis: [...(whole.analysis ?? []), ...(own.analysis ?? [])],
    writtenPlaces: Math.max(whole.writtenPlaces ?? 0, own.writtenPlaces ?? 0),
    series: [...dated(whole.series, source), ...dated(own.series, publication)],
  };
}

/** Figures without a day of publication came out with their publication. */
function dated(series: readonly Point[] = [], { date }: Measuring): readonly Point[] {
  const day = endOf(date);
  return series.map((point) =>
    point.published === undefined && day !== undefined ? { ...point, published: day } : point,
  );
}
