// Writes what readers and programs take away from a site: the data of publications, of meetings and decisions, and calendars.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Pass } from "../configure-eleventy.ts";
import { SiteView } from "../create-view.ts";
import { writeDataFiles } from "./data-files.ts";
import { writeSiteData } from "./site-data.ts";
import { writeCalendars } from "./write-calendar.ts";

/** Writes every data file of a site below a folder. They link to the pages and PDFs of the same settings. */
export async function writeData(
  settings: Pick<Pass, "register" | "pathPrefix" | "pdfs" | "packs">,
  output: string,
): Promise<void> {
  // Data has no contents list.
  const view = new SiteView({ ...settings, medium: "screen", contentsFilter: (headings) => headings });
  for (const write of [writeDataFiles, writeSiteData, writeCalendars]) {
    for (const { path, text } of write(view)) {
      const file = join(output, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
}
