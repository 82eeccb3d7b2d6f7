// Loads a source folder: every file read and parsed once, every problem collected, one frozen register made.
import type { IsoDay } from "../lib/calendar.ts";
import type { Finding } from "../lib/finding.ts";
import { createParser } from "../markdown/create-parser.ts";
import type { Acknowledgement } from "../model/checks/acknowledgement.ts";
import { completePublications, type ReadPublication } from "../model/complete-publications.ts";
import { shortFormsOf } from "../model/prose/glossary-term.ts";
import type { Register } from "../model/register.ts";
import { nameFiles } from "../model/site/named-files.ts";
import type { SourcePath } from "../model/source-path.ts";
import { catalogues as builtInCatalogues } from "../words/catalogues.ts";
import type { Words } from "../words/words.ts";
import { findFiles } from "./find-files.ts";
import { groupFiles } from "./group-files.ts";
import { LoadContext, type LoadTools } from "./load-context.ts";
import { loadData, type SharedData } from "./load-data.ts";
import { loadFiles } from "./load-files.ts";
import { type FontFault, loadFonts } from "./load-fonts.ts";
import { loadPublication } from "./load-publication.ts";
import { loadSpellings } from "./load-spellings.ts";
import type { SheetReading } from "./sheet/sheet-reading.ts";
import { Validator } from "./validator.ts";

/** What to load, and the day that “overdue” is measured against. */
export interface LoadOptions extends LoadTools {
  readonly source: string;
  readonly today: IsoDay;
  /** The languages that there are words in; those of the program if not given. */
  readonly catalogues?: readonly [Words, ...Words[]];
}

/** A register of all that could be read, what is wrong with the rest, and which files that is. */
export interface LoadResult {
  readonly register: Register;
  readonly findings: readonly Finding[];
  /** What was said of findings; it is for officers alone, and no part of the register. */
  readonly acknowledgements: readonly Acknowledgement[];
  /** Ids of publications and paths of `data/` files that could not be read, and whatever a folder holds that could not. */
  readonly unreadable: ReadonlySet<string>;
  /** What was understood of sheets that say what is measured. */
  readonly sheets: readonly SheetReading[];
}

/** The schemas are the same for every run, and compiling them takes longer than reading a small folder. */
const validator = new Validator();

/** Reads a source folder. Problems of the content are findings; only a fault of the tool throws. */
export async function loadRegister({
  source,
  today,
  catalogues = builtInCatalogues,
  ...tools
}: LoadOptions): Promise<LoadResult> {
  const context = new LoadContext(source, validator, createParser(), tools);
  const dataFiles = listFiles(context, "data");
  const shared = await loadData(context, new Set(dataFiles), catalogues);
  const forms = [...shared.terms.values()].flatMap((entry) =>
    shortFormsOf(entry).map((form) => [form, entry.expansion ?? ""] as const),
  );
  // A plural may be a term of its own.
  const own = [...shared.terms.values()].map(({ term, expansion = "" }) => [term, expansion] as const);
  const expansions = new Map([...forms, ...own.filter(([, expansion]) => expansion !== "")]);

  const content = groupFiles(context, listFiles(context, "content"));
  const sheets = new Set([...content.others.keys()].filter((file) => /\.csv$/i.test(file)));
  const read: ReadPublication[] = [];
  for (const [id, texts] of content.publications) {
    const publication = await loadPublication(context, { id, files: texts, sheets, shared, expansions });
    if (publication === undefined) context.unreadable.add(id);
    else read.push(publication);
  }
  const completed = completePublications(read, { ...shared, today });
  const { texts, fileUses } = context;
  const others = dataFiles.filter((file) => !/\.ya?ml$/i.test(file) && !file.startsWith("data/schemas/"));
  const files = new Map([...content.others, ...others.map((file) => [file, undefined] as const)]);
  const named = nameFiles({ site: shared.site, publications: completed, texts, fileUses });
  const assets = await loadFiles(context, { files, texts: content.publications, named });
  const publications = new Map(
    [...completed].map(([id, publication]) => [
      id,
      { ...publication, assets: assets.get(`content/${id}`) ?? [] },
    ]),
  );
  const { fonts, faults } = await loadFonts(shared.site.brand);
  for (const fault of faults) context.findings.push(fontFinding(shared, fault));
  const register: Register = {
    ...shared,
    holdsDrafts: true,
    today,
    publications,
    prose: context.prose,
    texts,
    mentions: context.mentions,
    targets: context.targets,
    fileUses,
    files,
    dates: context.dates,
    unreplaced: context.unreplaced,
    characters: context.characters,
    plainMarkup: context.plainMarkup,
    spellings: loadSpellings,
    fonts,
    assets: assets.get("data") ?? [],
  };
  const { findings, acknowledgements, unreadable, sheets: readings } = context;
  return { register: Object.freeze(register), findings, acknowledgements, unreadable, sheets: readings };
}

function fontFinding({ locateInData }: SharedData, { name, pointer, file }: FontFault): Finding {
  const place = locateInData("site.yaml", `/brand${pointer}`);
  const problem = { severity: "error", rule: "installed-font", place } as const;
  if (file !== undefined)
    return {
      ...problem,
      message: `The font “${name}” cannot be used: its file ${file} cannot be read.`,
      hint: `Install it again with npm install @fontsource/${name}. If that does not help, name another font that has the script.`,
    };
  return {
    ...problem,
    message: `The font “${name}” is not installed.`,
    hint: /^[a-z0-9-]+$/.test(name)
      ? `Install it with npm install @fontsource/${name}, or take the name out.`
      : "Write the name of a font as fontsource.org has it, in small letters with hyphens, or take it out.",
  };
}

/** The files below a folder. What could not be read there is told, and counts as unreadable. */
function listFiles(context: LoadContext, folder: string): readonly SourcePath[] {
  const { files, findings, unread } = findFiles(context.source, folder);
  context.report(findings);
  for (const path of unread) context.unreadable.addFolder(path.replace(/^content\//, ""));
  return files;
}
