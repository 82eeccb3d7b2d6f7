// Loads one publication: its index.md, its parts, its fact files and the files that are published with it.
import type { IsoDay } from "../lib/calendar.ts";
import type { Place } from "../lib/finding.ts";
import { nearest } from "../lib/nearest.ts";
import { parseProse } from "../markdown/parse-prose.ts";
import { deriveFacts } from "../model/derive-facts.ts";
import { type FactFileName, type FactFiles, factFileName, factFiles } from "../model/fact-file.ts";
import { FrontMatter, PartFrontMatter } from "../model/front-matter.ts";
import { kinds } from "../model/kind.ts";
import { listItems } from "../model/list-items.ts";
import { parsePeriod } from "../model/period.ts";
import type { Prose } from "../model/prose.ts";
import type { Asset, Part, Publication } from "../model/publication.ts";
import { inspectAsset } from "./inspect-asset.ts";
import type { LoadContext } from "./load-context.ts";
import type { SharedData } from "./load-data.ts";
import { type ParsedYaml, parseYaml } from "./parse-yaml.ts";
import { readSeries } from "./read-series.ts";
import { readText } from "./read-text.ts";
import { readYamlFile, validateYaml } from "./read-yaml-file.ts";
import { splitFrontMatter } from "./split-front-matter.ts";

/** What a publication is loaded with beside the context. */
export interface PublicationSource {
  readonly id: string;
  /** Its files, relative to its folder, sorted. */
  readonly files: readonly string[];
  readonly shared: SharedData;
  readonly expansions: ReadonlyMap<string, string>;
  readonly today: IsoDay;
}

/** Loads a publication; undefined where its index.md or a fact file cannot be read, with the reasons in the context. */
export async function loadPublication(
  context: LoadContext,
  source: PublicationSource,
): Promise<Publication | undefined> {
  const { id, shared, expansions, today } = source;
  const folder = `content/${id}`;
  const numbered = { tables: 0, figures: 0 };

  const index = await readMarkdown(context, `${folder}/index.md`, FrontMatter);
  const facts = await readFactFiles(context, source);
  const partFiles = source.files.filter((file) => /\.md$/i.test(file) && file !== "index.md");
  const readParts = [];
  for (const file of partFiles)
    readParts.push({ file, read: await readMarkdown(context, `${folder}/${file}`, PartFrontMatter) });

  if (index === undefined || facts === undefined || readParts.some(({ read }) => read === undefined))
    return undefined;

  const assets = source.files.filter(isAsset).map((path): Asset => ({ path, file: `${folder}/${path}` }));
  for (const { file } of assets) context.findings.push(...(await inspectAsset(context.source, file)));

  const toProse = (
    read: { readonly body: string; readonly bodyLine: number; readonly place: Place },
    numbering: "author" | "auto" | "none",
    part?: string,
  ): Prose => {
    const prose = parseProse(context.dialect, {
      text: read.body,
      numbering,
      expansions,
      before: { ...numbered },
      place: ({ line, column }) => ({ file: read.place.file, line: line + read.bodyLine - 1, column }),
    });
    numbered.tables += prose.tables.length;
    numbered.figures += prose.figures.length;
    const location = { publication: id, ...(part === undefined ? {} : { part }) };
    context.texts.push({ prose, location, extent: "page", place: { ...read.place, line: read.bodyLine } });
    return prose;
  };

  const { front } = index;
  const body = toProse(index, front.numbering ?? "none");
  context.gather(index.marks, index.yaml, { publication: id });
  const parts: Part[] = readParts
    .flatMap(({ file, read }) => (read === undefined ? [] : [{ slug: file.replace(/\.md$/i, ""), read }]))
    .sort((a, b) => a.read.front.order - b.read.front.order)
    .map(({ slug, read }) => {
      context.gather(read.marks, read.yaml, { publication: id, part: slug });
      return {
        slug,
        front: read.front,
        body: toProse(read, read.front.numbering ?? "none", slug),
        place: read.place,
        locate: (key) => read.yaml.locate("", key),
      };
    });

  const derived = deriveFacts(facts.files, shared.scales, today);
  return {
    id,
    kind: kinds[front.type],
    front,
    lang: front.lang ?? shared.site.lang,
    ...(front.date === undefined ? {} : { date: parsePeriod(front.date) }),
    body,
    parts,
    files: facts.files,
    facts: derived,
    items: listItems({ body, parts, facts: derived }),
    assets,
    place: index.place,
    locate: (file, pointer, key) =>
      facts.added.get(`${file}${pointer}`) ??
      (file === "front-matter" ? index.yaml : facts.yaml.get(file))?.locate(pointer, key) ??
      index.place,
  };
}

function isAsset(file: string): boolean {
  return !/\.(md|ya?ml|csv)$/i.test(file);
}

async function readMarkdown<Schema extends typeof FrontMatter | typeof PartFrontMatter>(
  context: LoadContext,
  file: string,
  schema: Schema,
) {
  const place: Place = { file, line: 1, column: 1 };
  const text = await readText(context.source, file);
  if ("finding" in text) {
    context.findings.push(text.finding);
    return undefined;
  }
  const split = splitFrontMatter(file, text.text);
  if ("finding" in split) {
    context.findings.push(split.finding);
    return undefined;
  }
  const result = validateYaml(
    parseYaml(file, split.frontMatter, split.frontLine),
    place,
    schema,
    context.validator,
  );
  context.findings.push(...result.findings);
  if (!result.valid) return undefined;
  return {
    front: result.value,
    marks: result.marks,
    yaml: result.yaml,
    body: split.body,
    bodyLine: split.bodyLine,
    place,
  };
}

async function readFactFiles(context: LoadContext, { id, files }: PublicationSource) {
  const folder = `content/${id}`;
  const read: { -readonly [Name in FactFileName]?: FactFiles[Name] } = {};
  const yaml = new Map<FactFileName, ParsedYaml>();
  /** What stands in measures.csv, by the name of the fact file and the pointer that it has there. */
  const added = new Map<string, Place>();
  let broken = false;
  const readInto = async <Name extends FactFileName>(name: Name, file: string) => {
    const result = await readYamlFile(
      context.source,
      `${folder}/${file}`,
      factFiles[name],
      context.validator,
    );
    context.findings.push(...result.findings);
    if (!result.valid) {
      broken = true;
      return;
    }
    context.gather(result.marks, result.yaml, { publication: id });
    yaml.set(name, result.yaml);
    read[name] = result.value as FactFiles[Name];
  };
  for (const file of files.filter((other) => /\.ya?ml$/i.test(other))) {
    const name = factFileName(file);
    if (name === undefined) reportUnknownFile(context, folder, file);
    else await readInto(name, file);
  }
  for (const file of files.filter((other) => /\.csv$/i.test(other))) {
    if (file !== "measures.csv") {
      reportUnknownFile(context, folder, file);
      continue;
    }
    const text = await readText(context.source, `${folder}/${file}`);
    if ("finding" in text) {
      context.findings.push(text.finding);
      broken = true;
      continue;
    }
    // Where measures.yaml cannot be read, nothing can be said of rows that name its measures.
    if (read.measures === undefined && files.includes("measures.yaml")) continue;
    const series = readSeries(`${folder}/${file}`, text.text, read.measures?.measures ?? []);
    context.findings.push(...series.findings);
    for (const { text: note, line, column } of series.notes) {
      const place: Place = { file: `${folder}/${file}`, line, column };
      context.addField(note, { publication: id }, place, () => place);
    }
    for (const [pointer, { line, column }] of series.periods) {
      added.set(`measures${pointer}`, { file: `${folder}/${file}`, line, column });
    }
    if (series.findings.length > 0) broken = true;
    else read.measures = { measures: [...series.measures] };
  }
  const result: FactFiles = read;
  return broken ? undefined : { files: result, yaml, added };
}

function reportUnknownFile(context: LoadContext, folder: string, file: string): void {
  const known = [...Object.keys(factFiles).map((name) => `${name}.yaml`), "measures.csv"];
  const meant = nearest(file, known);
  context.findings.push({
    severity: "error",
    rule: "unknown-file",
    place: { file: `${folder}/${file}`, line: 1, column: 1 },
    message: `“${file}” is not a file that is known beside a publication.`,
    hint:
      meant === undefined
        ? `Use one of: ${known.join(", ")}; or move it elsewhere.`
        : `Rename it to ${meant}.`,
  });
}
