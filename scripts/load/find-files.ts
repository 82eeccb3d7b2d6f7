// Lists the files of a source folder in a fixed order, leaving out what editors and systems leave behind.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { compareText } from "../lib/finding.ts";

/** Hidden files, Office's lock files and editors' backups. */
const leftOver = /^(\.|~\$)|~$|^(Thumbs\.db|desktop\.ini)$/;

/** Every file and link below `folder`, relative to `source` with `/`, sorted by code unit; none where there is no folder. */
export async function findFiles(source: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(source, folder), { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries) {
    if (leftOver.test(entry.name)) continue;
    const path = `${folder}/${entry.name}`;
    // A folder that bears a file's name is listed as the file it stands for, so that reading it reports it.
    if (entry.isDirectory() && !/\.(md|ya?ml|csv)$/i.test(entry.name))
      found.push(...(await findFiles(source, path)));
    else found.push(path);
  }
  return found.sort(compareText);
}
