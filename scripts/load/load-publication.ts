// Loads one publication: its index.md, its parts and its fact files. What is published with it is known when all texts are read.

import type { Place } from "../lib/finding.ts";
import { parseProse } from "../markdown/parse-prose.ts";
import type { ReadPublication } from "../model/complete-publications.ts";
import type { FactFileName } from "../model/facts/fact-modules.ts";
import { FrontMatter, PartFrontMatter } from "../model/front-matter.ts";
import { kinds } from "../model/kinds/kinds.ts";
import { parsePeriod } from "../model/period.ts";
import type { Prose } from "../model/prose/prose.ts";
import type { Part } from "../model/publication.ts";
import type { PublicationId } from "../model/publication-id.ts";
import { siteWords } from "../words/catalogues.ts";
import { createOwnerFinder } from "./find-owner.ts";
import type { LoadContext } from "./load-context.ts";
import type { SharedData } from "./load-data.ts";
import { readFactFiles } from "./read-fact-files.ts";
import { type MarkdownFile, readMarkdown } from "./read-markdown.ts";
import { faultsOfSheets, readSheets } from "./read-sheets.ts";

/** What a publication is loaded with beside the context. */
export interface PublicationSource {
  readonly id: PublicationId;
  /** Its texts and fact files, relative to its folder, sorted. */
  readonly files: readonly string[];
  /** The CSV files of `content/`, by their paths in the source folder. */
  readonly sheets: ReadonlySet<string>;
  readonly shared: SharedData;
  readonly expansions: ReadonlyMap<string, string>;
}

/** Loads a publication; undefined where its index.md or a fact file cannot be read, with the reasons in the context. */
export async function loadPublication(
  context: LoadContext,
  source: PublicationSource,
): Promise<ReadPublication | undefined> {
  const { id, shared, expansions } = source;
  const folder = `content/${id}`;
  const numbered = { tables: 0, figures: 0 };

  const index = await readMarkdown(context, `${folder}/index.md`, FrontMatter);
  const lang = index?.lang ?? shared.site.lang;
  const facts = await readFactFiles(context, {
    id,
    files: source.files,
    lang,
    kind: index?.front?.type,
    findOwner: createOwnerFinder(shared),
  });
  const partFiles = source.files.filter((file) => /\.md$/i.test(file) && file !== "index.md");
  const readParts = [];
  for (const file of partFiles)
    readParts.push({ file, read: await readMarkdown(context, `${folder}/${file}`, PartFrontMatter) });

  const sheetFolder = { folder, there: source.sheets };
  const toProse = async (
    read: MarkdownFile<FrontMatter | PartFrontMatter>,
    part?: string,
  ): Promise<Prose> => {
    const sheets = await readSheets(context, sheetFolder, read.body);
    const prose = parseProse(context.dialect, {
      text: read.body,
      lang: read.lang ?? lang,
      numbering: read.numbering,
      words: siteWords(read.lang ?? lang).prose,
      expansions,
      before: { ...numbered },
      sheets,
      place: ({ line, column }) => ({ file: read.place.file, line: read.lineOf(line), column }),
    });
    context.report(faultsOfSheets(sheetFolder, prose, sheets));
    numbered.tables += prose.tables.length;
    numbered.figures += prose.figures.length;
    const location = { publication: id, ...(part === undefined ? {} : { part }) };
    context.texts.push({ prose, location, extent: "page", place: { ...read.place, line: read.bodyLine } });
    return prose;
  };

  // Their texts are read even where a file is broken, so that no mistake hides another.
  const body = index && (await toProse(index));
  if (index !== undefined) context.gather(index.marks, index.yaml, { publication: id }, lang);
  const inOrder = readParts
    .flatMap(({ file, read }) => (read === undefined ? [] : [{ slug: file.replace(/\.md$/i, ""), read }]))
    .sort((a, b) => (a.read.front?.order ?? 0) - (b.read.front?.order ?? 0));
  const parts: Part[] = [];
  for (const { slug, read } of inOrder) {
    context.gather(read.marks, read.yaml, { publication: id, part: slug }, read.lang ?? lang);
    const text = await toProse(read, slug);
    if (read.front !== undefined)
      parts.push({
        slug,
        front: read.front,
        body: text,
        place: read.place,
        locate: (key) => read.yaml.locate("", key),
      });
  }
  const front = index?.front;
  if (index === undefined || body === undefined || front === undefined) return undefined;
  if (facts === undefined || parts.length < partFiles.length) return undefined;

  const locate = (file: FactFileName | "front-matter", pointer: string, key?: string): Place =>
    (file === "measures" ? facts.locateSeries(pointer, key) : undefined) ??
    (file === "front-matter" ? index.yaml : facts.yaml.get(file))?.locate(pointer, key) ??
    index.place;

  return {
    id,
    kind: kinds[front.type],
    front,
    lang,
    ...(front.date === undefined ? {} : { date: parsePeriod(front.date) }),
    body,
    parts,
    withheld: [],
    files: facts.files,
    assets: [],
    place: index.place,
    locate,
    locateRead: locate,
  };
}
