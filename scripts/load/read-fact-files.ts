// Reads the YAML and CSV files that stand beside a publication's index.md.
import type { Place } from "../lib/finding.ts";
import { type FactFileName, type FactFiles, factFileName, factModule } from "../model/facts/fact-modules.ts";
import type { KindName } from "../model/kinds/kind-name.ts";
import type { PublicationId } from "../model/publication-id.ts";
import type { LoadContext } from "./load-context.ts";
import type { ParsedYaml } from "./parse-yaml.ts";
import type { Cell } from "./read-csv.ts";
import { readSeries } from "./read-series.ts";
import { readText } from "./read-text.ts";
import { readYamlFile } from "./read-yaml-file.ts";
import { unknownFacts } from "./unknown-file.ts";

/** Whose files to read. `files` are relative to the publication's folder; `lang` is the language of their texts. */
export interface FactSource {
  readonly id: PublicationId;
  readonly files: readonly string[];
  readonly lang: string;
  /** Undefined where index.md cannot be read. */
  readonly kind: KindName | undefined;
}

/** The facts as written. `locateSeries` finds what came from measures.csv, by the pointer that it has among the measures. */
export interface FactsRead {
  readonly files: FactFiles;
  readonly yaml: ReadonlyMap<FactFileName, ParsedYaml>;
  readonly locateSeries: (pointer: string) => Place | undefined;
}

/** Reads the fact files of a publication; undefined where one cannot be used, with the reasons in the context. */
export async function readFactFiles(
  context: LoadContext,
  { id, files, lang, kind }: FactSource,
): Promise<FactsRead | undefined> {
  const folder = `content/${id}`;
  const read: { -readonly [Name in FactFileName]?: FactFiles[Name] } = {};
  const yaml = new Map<FactFileName, ParsedYaml>();
  let locateSeries: FactsRead["locateSeries"] = () => undefined;
  let broken = false;
  const readInto = async <Name extends FactFileName>(name: Name, file: string) => {
    const result = await readYamlFile(
      context.source,
      `${folder}/${file}`,
      factModule(name).schema,
      context.validator,
    );
    context.report(result.findings);
    if (!result.valid) {
      broken = true;
      return;
    }
    context.gather(result.marks, result.yaml, { publication: id }, lang);
    yaml.set(name, result.yaml);
    read[name] = result.value as FactFiles[Name];
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
    const series = readSeries(`${folder}/${file}`, text.text, read.measures ?? { measures: [] });
    context.report(series.findings);
    const placeOf = ({ line, column }: Cell): Place => ({ file: `${folder}/${file}`, line, column });
    for (const note of series.notes) {
      context.addField(
        { text: note.text, lang, place: () => placeOf(note) },
        { publication: id },
        placeOf(note),
      );
    }
    for (const cell of series.labels) context.addCharacters(cell.text, () => placeOf(cell));
    locateSeries = (pointer) => {
      const cell = series.locate(pointer);
      return cell && placeOf(cell);
    };
    if (series.findings.length > 0) broken = true;
    else read.measures = { ...read.measures, measures: [...series.measures] };
  }
  const result: FactFiles = read;
  return broken ? undefined : { files: result, yaml, locateSeries };
}
