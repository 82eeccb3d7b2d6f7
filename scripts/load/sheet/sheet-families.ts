// Which rows of a sheet are of one measure, and which measure of measures.yaml that is.
import type { MeasureEntry, MeasuresFile } from "../../model/measures/measure-file.ts";
import { type MeasureRef, measureRef } from "../../model/ref.ts";
import type { ReportCell } from "../written-point.ts";
import { type Named, refsOf } from "./sheet-refs.ts";
import type { MeasureRow } from "./sheet-rows.ts";

/** The rows of one measure, which are several where areas have their own. */
export interface Family {
  readonly ref: MeasureRef;
  readonly yamlAt: number | undefined;
  readonly named: Named;
  readonly rows: readonly MeasureRow[];
}

/** The measures of all rows, in their order. */
export function familiesOf(
  rows: readonly MeasureRow[],
  yaml: MeasuresFile,
  report: ReportCell,
): readonly Family[] {
  const keyed = rows.map((one) => {
    const { row, name, group } = one;
    const above = rows.find((other) => !other.isMerged && other.name === name)?.row;
    const number = (row.of("number") ?? above?.of("number"))?.text;
    const area = row.of("area");
    const part = (row.of("part") ?? (one.isMerged && area === undefined ? row.of("unit") : undefined))?.text;
    const ref = row.of("ref")?.text;
    const key = ref ?? JSON.stringify([group?.title, number, name.text, part]);
    return { one, number, part, ref, key, hasArea: area !== undefined };
  });
  const families = [...Map.groupBy(keyed, ({ key }) => key).values()].flatMap((own) =>
    own.some(({ hasArea }) => hasArea) ? [own] : own.map((each) => [each]),
  );
  const measures = yaml.measures ?? [];
  const found = families.map(([first]) => (first === undefined ? -1 : yamlAtOf(first, measures)));
  const named = families.map(
    ([first]): Named => ({ name: first?.one.name.text ?? "", part: first?.part, number: first?.number }),
  );
  const fresh = families.flatMap(([first], at) => (found[at] === -1 && first?.ref === undefined ? [at] : []));
  const taken = new Set([
    ...measures.map(({ ref }) => ref),
    ...families.flatMap(([first]) => first?.ref ?? []),
  ]);
  const refs = new Map(
    refsOf(
      fresh.flatMap((at) => named[at] ?? []),
      taken,
    ).map((ref, index) => [fresh[index] ?? -1, ref]),
  );
  return families.flatMap((own, at): readonly Family[] => {
    const [first] = own;
    const yamlAt = found[at] === -1 ? undefined : found[at];
    const ref = yamlAt === undefined ? measureOf(first?.ref ?? refs.get(at)) : measures[yamlAt]?.ref;
    if (first === undefined) return [];
    if (ref !== undefined)
      return [{ ref, yamlAt, named: named[at] ?? { name: "" }, rows: own.map(({ one }) => one) }];
    report(
      first.one.name,
      `“${first.one.name.text}” stands in another row, and nothing tells the two apart.`,
      "Give each its number, or add a column “part” that says which row of the measure it is, or a column “short id”.",
    );
    return [];
  });
}

function measureOf(ref: string | undefined): MeasureRef | undefined {
  return ref === undefined ? undefined : measureRef(ref);
}

/** Where a measure of measures.yaml stands that a row names by its ref, its number or its name; -1 for none. */
function yamlAtOf(
  {
    one,
    number,
    part,
    ref,
  }: {
    readonly one: MeasureRow;
    readonly number: string | undefined;
    readonly part: string | undefined;
    readonly ref: string | undefined;
  },
  measures: readonly MeasureEntry[],
): number {
  const only = (fits: (measure: MeasureEntry) => boolean) => {
    const all = measures.filter(fits);
    return all[0] !== undefined && all.length === 1 ? measures.indexOf(all[0]) : -1;
  };
  const words = one.name.text;
  const tries: readonly ((measure: MeasureEntry) => boolean)[] = [
    (measure) => measure.ref === (ref ?? words),
    (measure) =>
      number !== undefined &&
      measure.number === number &&
      (part === undefined || measure.part === undefined || measure.part === part),
    (measure) => measure.name === words && (part === undefined || measure.part === part),
  ];
  return tries.map(only).find((at) => at >= 0) ?? -1;
}
