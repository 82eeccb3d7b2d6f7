// Runs Eleventy once for a pass: print HTML for the printer, or the pages and files of the site.
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import Eleventy from "@11ty/eleventy";
import { configureEleventy } from "./configure-eleventy.ts";
import type { RenderOptions } from "./render-options.ts";
import { systemError } from "./system-error.ts";
import { writeAssets } from "./write-assets.ts";

/** The folder of layouts. */
const layoutsFolder = fileURLToPath(new URL("../../layouts/", import.meta.url));

/** Renders a pass and resolves with how many pages it made. Throws what a layout or the disk throws. */
export async function renderSite(options: RenderOptions): Promise<{ readonly pages: number }> {
  const eleventy = new Eleventy(`${layoutsFolder}${options.pass}`, options.output, {
    quietMode: true,
    // Eleventy takes its path from the folder that it runs in.
    configPath: options.configFile === undefined ? "" : relative("", options.configFile),
    pathPrefix: options.pathPrefix,
    source: "script",
    config: (config) => configureEleventy(config, () => options),
  });
  // The configuration file names the folders of who runs Eleventy by hand.
  eleventy.directories.freeze();
  await eleventy.init();
  eleventy.disableLogger();
  await writeAssets(options);
  try {
    return { pages: countPages(await eleventy.write()) };
  } catch (error) {
    throw systemError(error);
  }
}

/** Eleventy answers with what it copied and what it rendered; pages are what ends in .html. */
function countPages(written: unknown): number {
  const rendered: unknown = Array.isArray(written) ? written[1] : undefined;
  if (!Array.isArray(rendered)) return 0;
  return rendered.filter((page: unknown) => outputPath(page).endsWith(".html")).length;
}

function outputPath(page: unknown): string {
  if (typeof page !== "object" || page === null || !("outputPath" in page)) return "";
  return typeof page.outputPath === "string" ? page.outputPath : "";
}
