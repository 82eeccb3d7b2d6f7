// Writes what readers and programs take away from a site: the data of publications, of meetings and decisions, and calendars.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { View } from "../model/view.ts";
import { writeDataFiles } from "./data-files.ts";
import { writeSiteData } from "./site-data.ts";
import { writeCalendars } from "./write-calendar.ts";

/** Writes every data file of a site below a folder. */
export async function writeData(view: View, output: string): Promise<void> {
  for (const write of [writeDataFiles, writeSiteData, writeCalendars]) {
    for (const { path, text } of write(view)) {
      const file = join(output, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
}
