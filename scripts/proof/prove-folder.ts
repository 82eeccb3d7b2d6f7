// Searches every byte of what is about to be published for the exempt texts of its source.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { compareText, type Finding } from "../lib/finding.ts";
import { listWords } from "../lib/plain-words.ts";
import { type KnownText, type KnownTexts, sortTexts } from "../model/exempt/known-texts.ts";
import { SharedWordSearch } from "../model/exempt/shared-words.ts";
import type { FileStore } from "../model/file-store.ts";
import type { Asset } from "../model/publication.ts";
import type { Register } from "../model/register.ts";
import { describeLeaks, type Leak } from "./describe-leaks.ts";
import { describeCopies, describeSearch } from "./describe-search.ts";
import { type ExemptMatch, ExemptSearch, type FoundText } from "./exempt-search.ts";
import { readProgramWords } from "./program-words.ts";
import { readFileWords } from "./read-file.ts";
import { findSaidOpenly } from "./said-openly.ts";

/** What to prove. */
export interface ProofSettings {
  /** The folder that is about to be published, each file at its public path. */
  readonly folder: string;
  /** The files of the source as they were checked. */
  readonly store: FileStore;
  /** The register with all that is exempt. */
  readonly register: Register;
  /** The register of what is published. What it says openly everybody can read; what a draft says that stays out, nobody. */
  readonly published: Register;
}

/** What the proof came to. */
export interface Proof {
  /** An error for every exempt text that was found; nothing may be published then. */
  readonly findings: readonly Finding[];
  /** What was searched, and what could not be; nothing where nothing is exempt. */
  readonly notes: readonly string[];
}

/** Searches a folder, file by file. Throws what the disk throws. */
export async function proveFolder({ folder, store, register, published }: ProofSettings): Promise<Proof> {
  const { open, shared } = sortTexts(published);
  const texts = { exempt: sortTexts(register).exempt, open: [...open, ...shared] };
  const hidden = hiddenPaths(texts);
  const files = await readExemptFiles(hidden, register, store);
  const exempt = [...texts.exempt, ...files];
  const search = new ExemptSearch({ exempt, open: texts.open });
  if (search.isEmpty) return { findings: [], notes: [] };
  const copied = new SharedWordSearch(exempt);
  const copiedWords = new Set<string>();
  const paths = await listPaths(folder);
  for (const path of paths) if (hidden.at(path) === undefined) search.allow(`/${path}`);

  const copies = openCopies(register, hidden);
  const found: FoundLeak[] = [];
  const saidByFiles = new Map<string, ExemptMatch>();
  const fileTexts = new Set<string>();
  const leaked: Leak[] = [];
  const unread: string[] = [];
  for (const path of paths) {
    const known = hidden.at(path);
    if (known !== undefined) leaked.push({ known, words: [], path, where: undefined });
    const reading = await readFileWords(path, await readFile(join(folder, path)));
    unread.push(...reading.unread.map((what) => (what === "all" ? path : `${path} (${what})`)));
    const source = copies.get(path);
    for (const { text, where, isCode, isRunTogether = false } of reading.pieces) {
      for (const one of search.find(text, isCode))
        if (source === undefined) found.push({ ...one, isRunTogether, path, where });
        else if (one.parts.length === 1) {
          saidByFiles.set(one.match.words.join(" "), one.match);
          fileTexts.add(text);
        }
      if (source === undefined) continue;
      for (const { place } of copied.find(text.replaceAll("\n", " ")))
        copiedWords.add(`${source} (as ${place.file}:${place.line})`);
    }
  }
  const left = withoutSaid(
    found.filter(({ match }) => !saidByFiles.has(match.words.join(" "))),
    [...texts.open.map(({ text }) => text), ...fileTexts],
  );
  const kept = new Set(left);
  for (const one of found)
    if (!kept.has(one) && one.parts.length === 1 && !one.isRunTogether) search.forget(one.match);
  for (const match of saidByFiles.values()) search.forget(match);
  const leaks = [...leaked, ...left.map(({ match, path, where }) => ({ ...match, path, where }))];
  return {
    findings: describeLeaks(leaks),
    notes: [
      ...(leaks.length === 0 ? [describeSearch(paths.length, search.coverage)] : []),
      ...(copiedWords.size === 0 ? [] : [describeCopies([...copiedWords])]),
      ...(unread.length === 0 ? [] : [`Not searched, as the search cannot read them: ${unread.join(", ")}`]),
    ],
  };
}

/** Words of an exempt text where they were found. */
type FoundLeak = FoundText & Pick<Leak, "path" | "where"> & { readonly isRunTogether: boolean };

/** Leaves out what is no leak, since the program or an open text says it. */
function withoutSaid(found: readonly FoundLeak[], open: readonly string[]): readonly FoundLeak[] {
  if (found.length === 0) return found;
  const said = findSaidOpenly(found, [...open.map(listWords), ...readProgramWords()]);
  return found.filter((one) => !said.has(one));
}

/** The exempt files and folders that no open text names, by where they would be published. */
interface HiddenPaths {
  readonly files: ReadonlyMap<string, KnownText>;
  at(path: string): KnownText | undefined;
}

function hiddenPaths({ exempt, open }: Pick<KnownTexts, "exempt" | "open">): HiddenPaths {
  const openFiles = new Set(open.flatMap(({ kind, text }) => (kind === "file" ? [text] : [])));
  const files = new Map(
    exempt.flatMap((known) =>
      known.kind === "file" && !openFiles.has(known.text) ? [[known.text, known] as const] : [],
    ),
  );
  const folders = new Map(
    exempt.flatMap((known) => (known.kind === "folder" ? [[known.text, known] as const] : [])),
  );
  return {
    files,
    at(path) {
      const steps = path.split("/");
      const around = steps.map((_, index) => steps.slice(0, index + 1).join("/"));
      return (
        files.get(`content/${path}`) ?? around.map((one) => folders.get(one)).find((one) => one !== undefined)
      );
    },
  };
}

/** Where in PDFs and Office files stands what somebody wrote; what programs write of themselves is the same in many. */
const isWritten =
  /^(page \d+|outline|tags)$|^(word\/(document|footnotes|endnotes|comments|header|footer)|xl\/(sharedStrings|worksheets|comments)|ppt\/(slides|notesSlides)|content\.xml)/;

/** What exempt files say, as they were checked. One that is not kept was found wanting by the checks, and goes nowhere. */
async function readExemptFiles(
  { files }: HiddenPaths,
  register: Register,
  store: FileStore,
): Promise<readonly KnownText[]> {
  const exempt = listAssets(register).filter(({ asset }) => files.has(asset.file));
  const read: KnownText[] = [];
  for (const { file, outputs } of exempt.map(({ asset }) => asset)) {
    const [itself] = outputs;
    if (itself === undefined) continue;
    const { pieces } = await readFileWords(file, await store.read(itself.sha256));
    const text = pieces
      .filter(({ where }) => where === undefined || isWritten.test(where))
      .map((piece) => piece.text.replaceAll("\n", " "))
      .join("\n");
    read.push({ kind: "text", text, locate: () => ({ file, line: 1, column: 1 }) });
  }
  return read;
}

/**
 * The files of the source that are published as they are, by where: everybody may read them, and nobody a copy of an
 * exempt one.
 */
function openCopies(register: Register, hidden: HiddenPaths): ReadonlyMap<string, string> {
  const files = listAssets(register).map(({ asset, folder }) => ({
    path: `${folder}/${asset.path}`,
    file: asset.file,
    hashes: asset.outputs.map(({ sha256 }) => sha256),
  }));
  const isHidden = (path: string) => hidden.at(path) !== undefined;
  const secret = new Set(files.filter(({ path }) => isHidden(path)).flatMap(({ hashes }) => hashes));
  return new Map(
    files
      .filter(({ path, hashes }) => !isHidden(path) && !hashes.some((hash) => secret.has(hash)))
      .map(({ path, file }) => [path, file]),
  );
}

/** Every file of the source that was kept, with the public folder that it would go to. */
function listAssets({
  publications,
  assets: shared,
}: Register): readonly { readonly asset: Asset; readonly folder: string }[] {
  return [
    ...[...publications.values()].flatMap(({ id, assets }) => assets.map((asset) => ({ asset, folder: id }))),
    ...shared.map((asset) => ({ asset, folder: "assets/site" })),
  ];
}

async function listPaths(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort(compareText);
}
