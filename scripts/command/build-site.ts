// Builds a site: load, check, print HTML, PDFs, pages, search index, and only then the swap into place.

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Rule } from "../check/rules.ts";
import type { IsoDay } from "../lib/calendar.ts";
import type { Finding } from "../lib/finding.ts";
import { jsonText } from "../lib/json-text.ts";
import { formatCount } from "../lib/number-format.ts";
import type { BuildCache } from "../model/build-cache.ts";
import { listLeftOut } from "../model/drafts.ts";
import { holdsExempt } from "../model/exempt/exemptions.ts";
import { redactRegister } from "../model/exempt/redact-register.ts";
import type { FileStore } from "../model/file-store.ts";
import type { PackFacts } from "../model/packs/pdf-facts.ts";
import { type PackPlan, planAllPacks } from "../model/packs/plan-pack.ts";
import type { Register } from "../model/register.ts";
import { documentPath } from "../model/site/document-path.ts";
import { documentName } from "../model/site/published-names.ts";
import { withoutDrafts } from "../model/without-drafts.ts";
import { describeDifferences } from "../proof/describe-differences.ts";
import { proveFolder } from "../proof/prove-folder.ts";
import { provePages } from "../proof/prove-pages.ts";
import { buildCatalogue } from "../site/data/catalogue.ts";
import { writeData } from "../site/data/write-data.ts";
import { indexSearch } from "../site/index-search.ts";
import { paperPath } from "../site/print-pages.ts";
import { renderSite } from "../site/render-site.ts";
import { checkOutput } from "./check-output.ts";
import { copyInto } from "./copy-into.ts";
import { describeNotes } from "./describe-notes.ts";
import { nameFullDisk, writtenFolders } from "./full-disk.ts";
import { keptPdfs, type PrintedPdf } from "./kept-pdfs.ts";
import { type Checked, hasErrors, loadAndCheck, refuseDrafts, requireKnownIds } from "./load-and-check.ts";
import { openPictureCache, openStyleCache } from "./open-build-cache.ts";
import { openFileStore } from "./open-file-store.ts";
import { openPrintRun } from "./open-print-run.ts";
import { findOutputPlace } from "./output-place.ts";
import {
  listDocuments,
  type PrintedAll,
  type PrintedDocument,
  printDocuments,
  reuseDocuments,
} from "./print-documents.ts";
import { printPacks } from "./print-packs.ts";
import { projectRoot } from "./project-root.ts";
import { openStaging } from "./publish-site.ts";

/** How to build. Folders are absolute. */
export interface BuildSettings {
  readonly source: string;
  readonly output: string;
  readonly cacheDirectory: string;
  readonly today: IsoDay;
  /** Show drafts too, marked as such. */
  readonly drafts: boolean;
  /**
   * Print only these, and packs; of the others one whose text has changed is kept as the last build left it, and a note
   * says so. Empty: print all. Where anything is exempt or a draft all are printed, since a PDF of the last build may
   * hold what is not for everybody by now.
   */
  readonly only: readonly string[];
  readonly pdf: boolean;
  /** Starts and ends with a slash. */
  readonly pathPrefix: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly processId: number;
  readonly signal: AbortSignal;
  readonly progress: (text: string) => void;
}

/** What a build came to. Without `written` the content has errors and nothing was written. */
export interface BuildResult {
  readonly findings: readonly Finding<Rule>[];
  readonly checked: Checked;
  readonly written?: {
    readonly pages: number;
    readonly pdfs: number;
    readonly reused: number;
    /** What is to be said of PDFs of others that are bound into packs, and of the search for exempt texts. */
    readonly notes: readonly string[];
    /** The drafts that are in it because they were asked for, or else those that were left out, with why. */
    readonly drafts: ReadonlyMap<string, string>;
  };
}

/** Builds the site; throws for a fault of the tool, the browser or the disk, and leaves the last site whole then too. */
export async function buildSite(settings: BuildSettings): Promise<BuildResult> {
  const store = await openFileStore(settings.cacheDirectory, settings.processId);
  const pictures = openPictureCache(settings.cacheDirectory);
  const styles = openStyleCache(settings.cacheDirectory);
  try {
    const result = await buildFrom(settings, { store, pictures, styles });
    if (result.written !== undefined) await pictures.prune();
    // Only a build with PDFs uses those of print too.
    if (result.written !== undefined && settings.pdf) await styles.prune();
    return result;
  } catch (error) {
    throw await nameFullDisk(error, writtenFolders(settings.output, settings.cacheDirectory));
  } finally {
    await store.close();
  }
}

/** What a build keeps: the files that it publishes, and for the next build what takes long to make. */
interface Kept {
  readonly store: FileStore;
  readonly pictures: BuildCache;
  readonly styles: BuildCache;
}

async function buildFrom(settings: BuildSettings, { store, pictures, styles }: Kept): Promise<BuildResult> {
  const { source, today, signal, progress } = settings;
  const place = await findOutputPlace(settings.output);
  const output = place.folder;
  await checkOutput(output, source);
  progress("Reading and checking the content");
  const checked = await loadAndCheck(source, today, { drafts: settings.drafts, store, pictures });
  requireKnownIds(settings.only, checked);
  const drafts = listLeftOut(checked.register);
  if (!settings.drafts) refuseDrafts(settings.only, drafts);
  if (hasErrors(checked.findings)) return { checked, findings: checked.findings };

  const staging = await openStaging(place, settings.cacheDirectory);
  try {
    const site = join(staging.folder, "site");
    // All that is written from here on is for everybody.
    const published = settings.drafts ? checked.register : withoutDrafts(checked.register);
    const register = redactRegister(published);
    const mayKeep = !holdsExempt(checked.register) && drafts.size === 0;
    if (settings.only.length > 0 && !mayKeep)
      progress("Looking at every PDF, since one of the last build may hold what is not for everybody by now");
    const only = mayKeep ? settings.only : [];
    const print = join(staging.folder, "print");
    const described = { register: published, sourceFolder: source };
    const plans = planAllPacks(register);
    const { printed: pdfs, differences } = settings.pdf
      ? await printSite(register, plans, { print, site, store, styles }, { ...settings, only })
      : { printed: [], differences: [] };
    signal.throwIfAborted();
    const faults = await describeDifferences(differences, described);
    if (faults.length > 0) return { checked, findings: [...checked.findings, ...faults] };
    progress("Writing the pages");
    const byId = new Map(pdfs.filter(isOwn).map((pdf) => [pdf.id, pdf]));
    const shown = {
      register,
      pathPrefix: settings.pathPrefix,
      pdfs: byId,
      packs: new Map(pdfs.map((pdf) => [documentPath(pdf), packFacts(pdf)])),
    };
    const { pages } = await renderSite({
      ...shown,
      store,
      styles,
      pass: "site",
      output: site,
      configFile: join(projectRoot, ".eleventy.js"),
    });
    signal.throwIfAborted();
    const lost = settings.pdf ? await provePages({ register, plans, paperPath, site, print }) : [];
    if (lost.length > 0)
      return { checked, findings: [...checked.findings, ...(await describeDifferences(lost, described))] };
    progress("Writing the data and the search index");
    await indexSearch(site, { lang: register.site.lang, meanwhile: () => writeData(shown, site) });
    const documents = Map.groupBy(
      pdfs.filter((pdf) => !isOwn(pdf)),
      ({ id }) => id,
    );
    const catalogue = buildCatalogue(register, byId, documents);
    await writeFile(join(site, "catalogue.json"), jsonText(catalogue));
    signal.throwIfAborted();
    if (holdsExempt(checked.register)) progress("Searching what is to be published for exempt texts");
    const proof = await proveFolder({ folder: site, store, register: checked.register, published });
    if (proof.findings.length > 0) return { checked, findings: [...checked.findings, ...proof.findings] };
    await staging.publish();
    const reused = pdfs.filter((pdf) => pdf.reused).length;
    const notes = [...describeNotes(pdfs), ...proof.notes];
    return {
      checked,
      findings: checked.findings,
      written: { pages, pdfs: pdfs.length, reused, notes, drafts },
    };
  } catch (error) {
    throw await nameFullDisk(error, writtenFolders(output, settings.cacheDirectory));
  } finally {
    await staging.discard();
  }
}

/** Whether a PDF is that of its publication, and not a pack or minutes. */
function isOwn({ id, name }: PrintedPdf): boolean {
  return name === documentName({ id });
}

function packFacts({ pages, bytes, papers }: PrintedPdf): PackFacts {
  return { pages, bytes, papers: new Map(papers.map(({ key, ...paper }) => [key, paper])) };
}

async function printSite(
  register: Register,
  plans: readonly PackPlan[],
  { print, site, store, styles }: Omit<Kept, "pictures"> & { readonly print: string; readonly site: string },
  settings: BuildSettings,
): Promise<PrintedAll> {
  const { pathPrefix, only, progress } = settings;
  const isMeant = (id: string) => only.length === 0 || only.includes(id);
  const documents = listDocuments(register.publications.values());
  progress("Laying out the PDFs");
  await renderSite({
    register,
    pathPrefix,
    store,
    styles,
    pass: "print",
    output: print,
    pdfs: new Map(),
    packs: new Map(),
    plans,
  });
  const printer = await openPrintRun({ ...settings, print });
  try {
    const folders = { print, site };
    const others = documents.filter(({ id }) => !isMeant(id));
    const unchanged = await reuseDocuments(printer, others, folders);
    const isReused = ({ id, name }: PrintedDocument) =>
      unchanged.some((pdf) => pdf.id === id && pdf.name === name);
    const changed = others.filter((document) => !isReused(document));
    const kept = await keptPdfs(settings.output, changed);
    if (kept.length < changed.length)
      progress(
        `The last build left no PDF of ${formatCount(changed.length - kept.length, "other document")}`,
      );
    for (const pdf of kept)
      await copyInto(join(settings.output, documentPath(pdf)), join(site, documentPath(pdf)));
    const meant = documents.filter(({ id }) => isMeant(id));
    const printed = await printDocuments(printer, meant, { ...folders, progress });
    // A pack binds what others have sent, and must not go on showing what its agenda no longer names.
    const packs = await printPacks(plans, { printer, sayings: register, print, output: site, progress });
    return {
      printed: [...unchanged, ...kept, ...printed.printed, ...packs.printed],
      differences: [...printed.differences, ...packs.differences],
    };
  } finally {
    await printer.close();
  }
}
