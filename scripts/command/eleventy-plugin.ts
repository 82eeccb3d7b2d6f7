// The site as a plugin of Eleventy: a web team adds its own plugins, filters, transforms, files and pages beside it, in
// `.eleventy.js`. `npm run build` renders through that file too, and adds the PDFs and the proofs.
import { join, resolve } from "node:path";
import { env, pid, stderr } from "node:process";
import { redactRegister } from "../model/exempt/redact-register.ts";
import { withoutDrafts } from "../model/without-drafts.ts";
import { configureEleventy, type EleventyConfig, isConfigured } from "../site/configure-eleventy.ts";
import { writeData } from "../site/data/write-data.ts";
import { indexSearch } from "../site/index-search.ts";
import type { RenderOptions } from "../site/render-options.ts";
import { writeAssets } from "../site/write-assets.ts";
import { readToday } from "./command-line.ts";
import { describeFindings, hasErrors, loadAndCheck } from "./load-and-check.ts";
import { projectCache } from "./open-cache.ts";
import { type OpenFileStore, openFileStore } from "./open-file-store.ts";

/** What the site is made of. */
export interface ScrutineerOptions {
  /** The folder with `content/` and `data/`; that in which Eleventy runs, if not given. */
  readonly source?: string;
  /** Show drafts too, marked as such. */
  readonly drafts?: boolean;
  /** Where the site lies on its host; starts and ends with a slash. */
  readonly pathPrefix?: string;
  /** The day that “overdue” is measured against, as `2026-03-31`; else that of SOURCE_DATE_EPOCH, else today. */
  readonly today?: string;
}

/** Adds the site to Eleventy; throws, when it builds, for content with errors, each with its place. */
export function scrutineer(config: EleventyConfig, options: ScrutineerOptions = {}): void {
  // `npm run build` has checked the content already, and given what it is to render.
  if (isConfigured(config)) return;
  const source = resolve(options.source ?? ".");
  let build: Build | undefined;
  for (const folder of ["content", "data"]) config.addWatchTarget(join(source, folder));
  configureEleventy(config, () => {
    if (build === undefined) throw new Error("The content has not been read.");
    return build.render;
  });
  config.on("eleventy.before", async ({ directories }) => {
    await build?.store.close();
    // Files are read from it until Eleventy has written the last page, so that it has to outlive this step.
    const cache = env["SCRUTINEER_CACHE"] || projectCache;
    build = await openBuild(source, { ...options, cache, output: directories.output });
  });
  config.on("eleventy.after", async () => {
    if (build === undefined) return;
    const { render, store } = build;
    const { output, register } = render;
    await writeAssets(render);
    await indexSearch(output, { lang: register.site.lang, meanwhile: () => writeData(render, output) });
    await store.close();
  });
}

/** What is rendered, and the files that go out with it. */
interface Build {
  readonly render: RenderOptions;
  readonly store: OpenFileStore;
}

async function openBuild(
  source: string,
  {
    drafts = false,
    pathPrefix = "/",
    today,
    cache,
    output,
  }: ScrutineerOptions & { cache: string; output: string },
): Promise<Build> {
  const store = await openFileStore(cache, pid);
  const day = readToday(today, env["SOURCE_DATE_EPOCH"], new Date());
  const { register, findings, lines } = await loadAndCheck(source, day, { drafts, store });
  const told = await describeFindings(findings, lines, (_style, text) => text);
  if (hasErrors(findings)) {
    await store.close();
    throw new Error(told);
  }
  if (findings.length > 0) stderr.write(`${told}\n`);
  const shown = redactRegister(drafts ? register : withoutDrafts(register));
  const none = { pdfs: new Map(), packs: new Map() };
  return { store, render: { ...none, register: shown, pass: "site", pathPrefix, output, store } };
}
