// Reads the files that something names, each once, and tells of those that may not go out where they are named.
import type { Finding } from "../lib/finding.ts";
import { workThrough } from "../lib/work-through.ts";
import type { Asset } from "../model/publication.ts";
import type { PublicationId } from "../model/publication-id.ts";
import type { Register } from "../model/register.ts";
import type { NamedFiles } from "../model/site/named-files.ts";
import { isPublishedSort, publishedSorts } from "../model/site/published-sort.ts";
import type { SourcePath } from "../model/source-path.ts";
import { prepareFile } from "./files/prepare-file.ts";
import type { LoadContext } from "./load-context.ts";
import { readBytes, type SizeLimit } from "./read-bytes.ts";
import { unknownTable } from "./unknown-file.ts";

/** How many files are held in memory at once. */
const heldAtOnce = 4;

/** A larger one would take the memory of a small machine, and more time than a reader has. */
const largestFile: SizeLimit = {
  megabytes: 500,
  hint: "Save it anew with smaller pictures or fewer rows, or split it.",
};

/** Every file that could go out, by its path in the source folder, with the publication in whose folder it lies. */
type OtherFiles = Register["files"];

/** What to read: the files, the texts and facts beside each publication, and who names what. */
export interface FilesSource {
  readonly files: OtherFiles;
  readonly texts: ReadonlyMap<PublicationId, readonly string[]>;
  readonly named: NamedFiles;
}

/** The named files that can go out, by the folder that their paths are relative to: `data` or that of a publication. */
export async function loadFiles(
  context: LoadContext,
  { files, texts, named }: FilesSource,
): Promise<ReadonlyMap<string, readonly Asset[]>> {
  // What could not be followed is told already.
  const told = new Set(
    context.findings.filter(({ rule }) => rule === "readable-file").map(({ place }) => place.file),
  );
  const wanted = [...files].flatMap(([file, home]) => {
    const folder = file.startsWith("data/") ? "data" : home && `content/${home}`;
    const places = named.places.get(file);
    if (folder === undefined || told.has(file)) return [];
    if (places !== undefined && isPublishedSort(file)) return [{ file, folder }];
    if (places !== undefined) context.findings.push(...places.map((place) => unpublished(file, place)));
    // A text that could not be read may name it.
    else if (
      /\.csv$/i.test(file) &&
      home !== undefined &&
      !context.unreadable.has(home) &&
      !context.shownSheets.has(file)
    )
      context.findings.push(unknownTable(file, file.slice(folder.length + 1), texts.get(home) ?? []));
    return [];
  });
  const assets = new Map<string, Asset>();
  await workThrough(wanted, heldAtOnce, async ({ file, folder }) => {
    const asset = await readAsset(context, { file, folder, isPublic: named.isPublic(file) });
    if (asset !== undefined) assets.set(file, asset);
  });
  const inOrder = wanted.flatMap(({ file, folder }) => {
    const asset = assets.get(file);
    return asset === undefined ? [] : [{ folder, asset }];
  });
  return new Map(
    [...Map.groupBy(inOrder, ({ folder }) => folder)].map(([folder, list]) => [
      folder,
      list.map(({ asset }) => asset),
    ]),
  );
}

/** What is wrong with a file, and the characters of a drawing, go to the context. */
async function readAsset(
  context: LoadContext,
  {
    file,
    folder,
    isPublic,
  }: { readonly file: SourcePath; readonly folder: string; readonly isPublic: boolean },
): Promise<Asset | undefined> {
  // Members may know who wrote what they alone are given.
  const report = (found: readonly Finding[]) =>
    context.report(isPublic ? found : found.filter(({ rule }) => rule !== "file-authors"));
  const read = await readBytes(context.source, file, largestFile);
  if ("finding" in read) {
    context.findings.push(read.finding);
    return undefined;
  }
  const { findings, words, picture, outputs } = await prepareFile(file, read.bytes, context.preparePicture);
  report(findings);
  if (words !== undefined)
    context.addCharacters(words.text, (written) => ({ file, ...words.locate(written) }));
  if (outputs.length === 0) return undefined;
  const path = file.slice(folder.length + 1);
  if (/\.pdf$/i.test(file)) {
    const boundAt = context.fileUses.filter((use) => use.file === file).map(({ place }) => place);
    report(await context.inspectPdf({ file, path, bytes: read.bytes, boundAt }));
  }
  const kept = [];
  for (const { path: written, bytes } of outputs) {
    const sha256 = await context.store.put(bytes);
    kept.push({ path: written.slice(folder.length + 1), sha256, bytes: bytes.length });
  }
  const size = picture === undefined ? {} : { picture };
  return { path, file, outputs: kept, ...size };
}

function unpublished(file: string, place: Finding["place"]): Finding {
  return {
    severity: "error",
    rule: "published-file",
    place,
    message: `“${file.slice(file.lastIndexOf("/") + 1)}” is of a sort that is not published.`,
    hint: `Save it as one of these, and name that: ${publishedSorts.join(", ")}; or take it out here.`,
  };
}
