// Loads a source folder: every file read and parsed once, every problem collected, one frozen register made.
import type { IsoDay } from "../lib/calendar.ts";
import { compareText, type Finding } from "../lib/finding.ts";
import { createParser } from "../markdown/create-parser.ts";
import { completePublications, type ReadPublication } from "../model/complete-publications.ts";
import type { Asset } from "../model/publication.ts";
import type { Register } from "../model/register.ts";
import { findFiles } from "./find-files.ts";
import { inspectAsset } from "./inspect-asset.ts";
import { LoadContext } from "./load-context.ts";
import { loadData } from "./load-data.ts";
import { loadFonts } from "./load-fonts.ts";
import { loadPublication } from "./load-publication.ts";
import { Validator } from "./validator.ts";

/** What to load, and the day that “overdue” is measured against. */
export interface LoadOptions {
  readonly source: string;
  readonly today: IsoDay;
}

/** A register of all that could be read, what is wrong with the rest, and which files that is. */
export interface LoadResult {
  readonly register: Register;
  readonly findings: readonly Finding[];
  /** Ids of publications and paths of `data/` files that could not be read. */
  readonly unreadable: ReadonlySet<string>;
}

/** The schemas are the same for every run, and compiling them takes longer than reading a small folder. */
const validator = new Validator();

/** Reads a source folder. Problems of the content are findings; only a fault of the tool throws. */
export async function loadRegister({ source, today }: LoadOptions): Promise<LoadResult> {
  const context = new LoadContext(source, validator, createParser());
  const dataFiles = await findFiles(source, "data");
  const shared = await loadData(context, new Set(dataFiles));
  const expansions = new Map(
    [...shared.terms.values()].flatMap(({ term, expansion }) =>
      expansion === undefined ? [] : [[term, expansion] as const],
    ),
  );

  const read: ReadPublication[] = [];
  for (const [id, files] of groupByPublication(context, await findFiles(source, "content"))) {
    const publication = await loadPublication(context, { id, files, shared, expansions });
    if (publication === undefined) context.unreadable.add(id);
    else read.push(publication);
  }
  const publications = completePublications(read, { ...shared, today });
  const assets = dataFiles
    .filter((file) => !/\.ya?ml$/i.test(file) && !file.startsWith("data/schemas/"))
    .map((file): Asset => ({ path: file.slice("data/".length), file }));
  for (const { file } of assets) await inspectAsset(context, file);
  const { fonts, missing } = await loadFonts(shared.site.brand);
  for (const { name, pointer } of missing) {
    context.findings.push({
      severity: "error",
      rule: "installed-font",
      place: shared.locateInData("site.yaml", `/brand${pointer}`),
      message: `The font “${name}” is not installed.`,
      hint: /^[a-z0-9-]+$/.test(name)
        ? `Install it with npm install @fontsource/${name}, or take the name out.`
        : "Write the name of a font as fontsource.org has it, in small letters with hyphens, or take it out.",
    });
  }
  const register: Register = {
    ...shared,
    holdsDrafts: true,
    today,
    publications,
    prose: context.prose,
    texts: context.texts,
    mentions: context.mentions,
    targets: context.targets,
    dates: context.dates,
    characters: context.characters,
    fonts,
    assets,
  };
  return { register: Object.freeze(register), findings: context.findings, unreadable: context.unreadable };
}

/** A folder with an index.md is a publication; its subfolders belong to it unless they have one of their own. */
function groupByPublication(
  context: LoadContext,
  files: readonly string[],
): readonly (readonly [string, readonly string[]])[] {
  const report = (file: string, message: string, hint: string) =>
    context.findings.push({
      severity: "error",
      rule: "publication-folder",
      place: { file, line: 1, column: 1 },
      message,
      hint,
    });
  if (files.length === 0)
    report(
      "content",
      "There is nothing in the folder content.",
      "Add a folder with an index.md, for example with: npm run new -- page welcome",
    );
  const ids = new Set(
    files
      .filter((file) => file.endsWith("/index.md"))
      .map((file) => file.slice("content/".length, -"index.md".length).replace(/\/$/, "")),
  );
  if (ids.delete("")) {
    report(
      "content/index.md",
      "The file belongs to no publication: it stands directly in the folder content.",
      "Make a folder in content, named as its address should be, and move the file into it.",
    );
  }
  const groups = new Map<string, string[]>([...ids].map((id) => [id, []]));
  const homeless = new Set<string>();
  for (const file of files) {
    const path = file.slice("content/".length);
    const id = homeOf(path, ids);
    if (id !== undefined) groups.get(id)?.push(path.slice(id.length + 1));
    else if (/\.(md|ya?ml|csv)$/i.test(path) && path !== "index.md" && !homeless.has(folderOf(path))) {
      homeless.add(folderOf(path));
      report(
        file,
        "The file belongs to no publication: there is no index.md in its folder.",
        "Put an index.md beside it, or move it into the folder of its publication.",
      );
    }
  }
  for (const id of ids) {
    if (!/^[\p{L}\p{N}._-]+(\/[\p{L}\p{N}._-]+)*$/u.test(id)) {
      report(
        `content/${id}/index.md`,
        "The name of the folder cannot be part of a web address.",
        `Rename it, for example to ${readableId(id)}.`,
      );
    }
  }
  return [...groups].sort(([a], [b]) => compareText(a, b));
}

/** The innermost publication that a file lies in. A Markdown or data file must lie directly in its folder. */
function homeOf(path: string, ids: ReadonlySet<string>): string | undefined {
  let folder = folderOf(path);
  if (/\.(md|ya?ml|csv)$/i.test(path)) return ids.has(folder) ? folder : undefined;
  while (folder !== "" && !ids.has(folder)) folder = folderOf(folder);
  return folder === "" ? undefined : folder;
}

function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

function readableId(id: string): string {
  return id
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9/]+/g, "-")
    .replace(/-+(\/|$)/g, "$1");
}
