// No figure is left in a sheet that nothing reads: one of Excel, LibreOffice or Numbers, or a CSV file by another name.
import { isSlipOf } from "../../lib/name-slip.ts";
import type { Publication } from "../../model/publication.ts";
import type { Register } from "../../model/register.ts";
import { type NamedFiles, nameFiles } from "../../model/site/named-files.ts";
import { type Check, error, warning } from "../for-rules/check.ts";

/** The file that figures are read from. */
const series = "measures.csv";

/** How each sort of sheet becomes that file. */
const savings: readonly (readonly [ending: RegExp, advice: string])[] = [
  [/\.xl[a-z]+$/i, "In Excel choose File, Save As, “CSV UTF-8 (Comma delimited)”"],
  [/\.(ods|fods)$/i, "In LibreOffice choose File, Save As, “Text CSV”"],
  [/\.numbers$/i, "In Numbers choose File, Export To, CSV"],
  [/\.(tsv|tab|txt)$/i, "Save it as CSV"],
];

export const unreadSheets = {
  name: "unread-sheets",
  about:
    "Figures of measures are in measures.csv or in measures.yaml, not in a sheet that nothing reads, and a scorecard has some.",
  why: "The scorecard would come out without figures that somebody has typed into a sheet.",
  mend: "Save the sheet as CSV, under the name measures.csv beside measures.yaml. Where there is no figure yet, say why with “missing”.",
  level: "warning",
  *run(register, unreadable) {
    let places: NamedFiles["places"] | undefined;
    for (const publication of register.publications.values()) {
      if (unreadable.has(publication.id) || !lacksFigures(publication)) continue;
      places ??= nameFiles(register).places;
      const sheets = sheetsFor(register, publication, places);
      for (const { file, saving } of sheets)
        yield error(
          { file, line: 1, column: 1 },
          `Figures are not read from this file, and ${lackOf(publication)}.`,
          `${saving}, as ${series} beside measures.yaml: one row a measure and one column a period, or as the guide to measures shows.`,
        );
      if (sheets.length === 0 && publication.kind.requires.includes("measures") && hasNone(publication))
        yield warning(
          publication.locate("measures", "/measures"),
          "No measure of this scorecard has a figure.",
          `Put the figures into ${series} beside this file, or under “series”; where there is none yet, say why with “missing”.`,
        );
    }
  },
} as const satisfies Check;

/** The sheets beside measures without figures that nothing reads, in which they may be. Empty where none lacks any. */
export function sheetsFor(
  register: Register,
  publication: Publication,
  places: NamedFiles["places"],
): readonly { readonly file: string; readonly saving: string }[] {
  if (!lacksFigures(publication) || isRead(publication)) return [];
  const own = [...register.files].flatMap(([file, home]) => (home === publication.id ? [file] : []));
  return own.flatMap((file) => {
    const name = file.slice(file.lastIndexOf("/") + 1);
    const isNamed = isSlipOf(name, series);
    // A CSV file that nothing names has been reported as it was read.
    if (/\.csv$/i.test(name))
      return places.has(file) && (isNamed || hasNone(publication)) ? [{ file, saving: "Copy it" }] : [];
    const saving = savings.find(([ending]) => ending.test(name))?.[1];
    return saving !== undefined && (isNamed || (hasNone(publication) && !/txt$/i.test(name)))
      ? [{ file, saving }]
      : [];
  });
}

/** Whether figures came from the file that they are read from. */
function isRead({ files, locate }: Publication): boolean {
  return (files.measures?.measures ?? []).some((measure, at) =>
    (measure.series ?? []).some((_point, index) =>
      locate("measures", `/measures/${at}/series/${index}/value`).file.endsWith(`/${series}`),
    ),
  );
}

function lacksFigures({ facts: { measures } }: Publication): boolean {
  return measures.some(({ line, areas }) => [line, ...areas].every(({ series: all }) => all.length === 0));
}

function hasNone({ facts: { measures } }: Publication): boolean {
  return measures.every(({ line, areas }) => [line, ...areas].every(({ series: all }) => all.length === 0));
}

function lackOf(publication: Publication): string {
  if (hasNone(publication)) return "no measure here has a figure";
  const without = publication.facts.measures.filter(({ line }) => line.series.length === 0);
  return `“${without[0]?.ref}” has no figure`;
}
