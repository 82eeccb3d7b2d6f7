// Builds a site: load, check, print HTML, PDFs, pages, search index, and only then the swap into place.
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { IsoDay } from "../lib/calendar.ts";
import type { Finding } from "../lib/finding.ts";
import { formatCount } from "../lib/number-format.ts";
import type { Register } from "../model/register.ts";
import { findBrowser } from "../pdf/find-browser.ts";
import { provideBrowser } from "../pdf/keep-browser.ts";
import { openPrinter } from "../pdf/open-printer.ts";
import { PrinterError } from "../pdf/printer-error.ts";
import { buildCatalogue } from "../site/catalogue.ts";
import { pdfPath } from "../site/data-files.ts";
import { indexSearch } from "../site/index-search.ts";
import { renderSite } from "../site/render-site.ts";
import { checkOutput } from "./check-output.ts";
import { keptPdfs, type PrintedPdf } from "./kept-pdfs.ts";
import { hasErrors, loadAndCheck, requireKnownIds } from "./load-and-check.ts";
import { openStaging } from "./publish-site.ts";

/** How to build. Folders are absolute. */
export interface BuildSettings {
  readonly source: string;
  readonly output: string;
  readonly cacheDirectory: string;
  readonly today: IsoDay;
  /** Print only these; the others' PDFs are kept from the last build. Empty: print all. */
  readonly only: readonly string[];
  readonly pdf: boolean;
  /** Starts and ends with a slash. */
  readonly pathPrefix: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly processId: number;
  readonly signal: AbortSignal;
  readonly progress: (text: string) => void;
}

/** What a build came to. Without `pages` the content has errors and nothing was written. */
export interface BuildResult {
  readonly findings: readonly Finding[];
  readonly written?: { readonly pages: number; readonly pdfs: number; readonly reused: number };
}

/** Builds the site; throws for a fault of the tool, the browser or the disk, and leaves the last site whole then too. */
export async function buildSite(settings: BuildSettings): Promise<BuildResult> {
  const { source, output, today, signal, progress } = settings;
  await checkOutput(output, source);
  progress("Reading and checking the content");
  const checked = await loadAndCheck(source, today);
  requireKnownIds(settings.only, checked);
  if (hasErrors(checked.findings)) return { findings: checked.findings };

  const staging = await openStaging(output, settings.processId);
  try {
    const site = join(staging.folder, "site");
    const pdfs = settings.pdf
      ? await printPdfs(checked.register, join(staging.folder, "print"), site, settings)
      : [];
    signal.throwIfAborted();
    progress("Writing the pages");
    const rendering = { register: checked.register, pathPrefix: settings.pathPrefix, sourceFolder: source };
    const byId = new Map(pdfs.map((pdf) => [pdf.id, pdf]));
    const { pages } = await renderSite({
      ...rendering,
      pass: "site",
      output: site,
      pdfs: byId,
      packs: new Map(),
    });
    signal.throwIfAborted();
    progress("Writing the search index");
    await indexSearch(site, checked.register.site.lang);
    const catalogue = buildCatalogue(checked.register, byId);
    await writeFile(join(site, "catalogue.json"), `${JSON.stringify(catalogue, null, 2)}\n`);
    signal.throwIfAborted();
    await staging.publish();
    const reused = pdfs.filter((pdf) => pdf.reused).length;
    return { findings: checked.findings, written: { pages, pdfs: pdfs.length, reused } };
  } finally {
    await staging.discard();
  }
}

async function printPdfs(
  register: Register,
  print: string,
  site: string,
  settings: BuildSettings,
): Promise<readonly PrintedPdf[]> {
  const { source, pathPrefix, only, signal, progress, cacheDirectory, environment } = settings;
  const kept = only.length === 0 ? [] : await keptPdfs(settings.output, only, register.publications);
  const without = only.length === 0 ? 0 : register.publications.size - new Set(only).size - kept.length;
  if (without > 0) progress(`The last build left no PDF of ${formatCount(without, "other publication")}`);
  for (const pdf of kept) await copyInto(join(settings.output, pdfPath(pdf)), join(site, pdfPath(pdf)));

  progress("Laying out the PDFs");
  await renderSite({
    register,
    pathPrefix,
    sourceFolder: source,
    pass: "print",
    output: print,
    pdfs: new Map(),
    packs: new Map(),
  });
  const ids = [...register.publications.keys()].filter((id) => only.length === 0 || only.includes(id));
  const found = await findBrowser({
    executablePath: environment["PUPPETEER_EXECUTABLE_PATH"],
    cacheDirectory,
    puppeteerCacheDirectory: environment["PUPPETEER_CACHE_DIR"],
    signal,
  });
  let done = 0;
  const printer = await openPrinter({
    root: print,
    cacheDirectory,
    browser: provideBrowser(found, environment, ({ sandboxed }) => {
      if (!sandboxed) progress("Printing without the browser's sandbox, which this system does not allow");
    }),
    signal,
  });
  const jobs = ids.map((id) => ({
    id,
    html: join(print, id, "index.html"),
    output: join(site, pdfPath({ id })),
  }));
  const results = await printer
    .printAll(jobs, (result) => {
      done += 1;
      progress(
        `Printing PDFs: ${done} of ${ids.length} (${result.id}, ${formatCount(result.pages, "page")}${result.reused ? ", unchanged" : ""})`,
      );
    })
    .finally(() => printer.close());
  const problems = results.flatMap((result) => result.problems.map((problem) => `${result.id}: ${problem}`));
  if (problems.length > 0) throw new PrinterError(problems.join("\n"));
  return [
    ...kept,
    ...results.map(({ id, pages, bytes, sha256, reused }) => ({ id, pages, bytes, sha256, reused })),
  ];
}

async function copyInto(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}
