// Reads the YAML and CSV files that stand beside a publication's index.md.
import type { Place } from "../lib/finding.ts";
import { type FactFileName, type FactFiles, factFileName, factModule } from "../model/facts/fact-modules.ts";
import type { KindName } from "../model/kinds/kind-name.ts";
import { withAllDefaults } from "../model/measures/measure-defaults.ts";
import type { MeasuresFile } from "../model/measures/measure-file.ts";
import type { PublicationId } from "../model/publication-id.ts";
import type { FindOwner } from "./find-owner.ts";
import type { LoadContext } from "./load-context.ts";
import type { ParsedYaml } from "./parse-yaml.ts";
import type { Cell } from "./read-csv.ts";
import { readSeries } from "./read-series.ts";
import { readText } from "./read-text.ts";
import { readYamlFile } from "./read-yaml-file.ts";
import { unknownFacts } from "./unknown-file.ts";
import { withWritten, writtenInYaml } from "./written-figures.ts";
import { plainYamlFigures } from "./yaml-figures.ts";

/** Whose files to read. `files` are relative to the publication's folder; `lang` is the language of their texts. */
export interface FactSource {
  readonly id: PublicationId;
  readonly files: readonly string[];
  readonly lang: string;
  /** Undefined where index.md cannot be read. */
  readonly kind: KindName | undefined;
  /** The id of a person or an organization that a sheet names; the words themselves for others. */
  readonly findOwner: FindOwner;
}

/** The facts as written. `locateSeries` finds what came from measures.csv, by the pointer that it has among the measures. */
export interface FactsRead {
  readonly files: FactFiles;
  readonly yaml: ReadonlyMap<FactFileName, ParsedYaml>;
  readonly locateSeries: (pointer: string, key?: string) => Place | undefined;
}

/** Reads the fact files of a publication; undefined where one cannot be used, with the reasons in the context. */
export async function readFactFiles(
  context: LoadContext,
  { id, files, lang, kind, findOwner }: FactSource,
): Promise<FactsRead | undefined> {
  const folder = `content/${id}`;
  const read: { -readonly [Name in FactFileName]?: FactFiles[Name] } = {};
  const yaml = new Map<FactFileName, ParsedYaml>();
  let locateSeries: FactsRead["locateSeries"] = () => undefined;
  let facts: MeasuresFile | undefined;
  let written: ReturnType<typeof writtenInYaml> = [];
  let broken = false;
  const readInto = async <Name extends FactFileName>(name: Name, file: string) => {
    const result = await readYamlFile(
      context.source,
      `${folder}/${file}`,
      factModule(name).schema,
      context.validator,
      name === "measures"
        ? (value) => {
            const plain = plainYamlFigures(value);
            written = writtenInYaml(plain);
            return plain;
          }
        : undefined,
    );
    context.report(result.findings);
    if (!result.valid) {
      const { marked } = result;
      if (marked !== undefined) context.gather(marked.marks, marked.yaml, { publication: id }, lang);
      broken = true;
      return;
    }
    context.gather(result.marks, result.yaml, { publication: id }, lang);
    yaml.set(name, result.yaml);
    read[name] = result.value as FactFiles[Name];
    if (name === "measures" && read.measures !== undefined) read.measures = asWritten(read.measures, written);
  };
  for (const file of files.filter((other) => /\.ya?ml$/i.test(other))) {
    const name = factFileName(file);
    if (name === undefined)
      context.findings.push(unknownFacts(`${folder}/${file}`, file, { beside: files, kind }));
    else await readInto(name, file);
  }
  for (const file of files.filter((other) => /\.csv$/i.test(other))) {
    const text = await readText(context.source, `${folder}/${file}`);
    if ("finding" in text) {
      context.findings.push(text.finding);
      broken = true;
      continue;
    }
    // Where measures.yaml cannot be read, nothing can be said of rows that name its measures.
    if (read.measures === undefined && files.includes("measures.yaml")) continue;
    const series = readSeries(`${folder}/${file}`, text.text, read.measures ?? {}, findOwner);
    context.report(series.findings);
    if (series.reading !== undefined) context.sheets.push(series.reading);
    const placeOf = ({ line, column }: Cell): Place => ({ file: `${folder}/${file}`, line, column });
    for (const note of series.notes) {
      context.addField(
        { text: note.text, lang, place: () => placeOf(note) },
        { publication: id },
        placeOf(note),
      );
    }
    for (const cell of series.labels) context.addCharacters(cell.text, () => placeOf(cell));
    for (const cell of series.plain) context.addPlain(cell.text, () => placeOf(cell));
    for (const { id: owner, cell } of series.owners)
      context.mentions.push({ kind: "owner", id: owner, place: placeOf(cell), publication: id });
    const inYaml = yaml.get("measures");
    locateSeries = (pointer, key) => {
      const at = series.locate(pointer, key);
      if (at === undefined) return undefined;
      return "pointer" in at ? inYaml?.locate(at.pointer, key) : placeOf(at);
    };
    if (series.findings.length > 0) broken = true;
    else facts = series.facts;
  }
  if (facts !== undefined) read.measures = facts;
  else if (read.measures !== undefined) read.measures = withAllDefaults(read.measures);
  const result: FactFiles = read;
  return broken ? undefined : { files: result, yaml, locateSeries };
}

function asWritten(file: MeasuresFile, written: ReturnType<typeof writtenInYaml>): MeasuresFile {
  const { measures } = file;
  if (measures === undefined) return file;
  return { ...file, measures: measures.map((entry, at) => withWritten(entry, written[at] ?? {})) };
}
