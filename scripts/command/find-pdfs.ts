// The PDFs that files and folders on a command line come to.
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { errorCode, isMissing } from "../lib/error-code.ts";
import { UsageError } from "./command-line.ts";

/** Every PDF of the paths: a file as it is, a folder with all below it, sorted. Throws UsageError where there is none. */
export async function findPdfs(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const facts = await stat(path).catch((error: unknown) => {
      if (isMissing(error)) return undefined;
      throw new UsageError(`${path} cannot be read (${errorCode(error)}). Ask whoever keeps it to let you.`);
    });
    if (facts === undefined) throw new UsageError(`There is no file or folder ${path}.`);
    if (!facts.isDirectory()) {
      found.push(path);
      continue;
    }
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const pdfs = entries.filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith(".pdf"));
    if (pdfs.length === 0) throw new UsageError(`There is no PDF in ${path}.`);
    found.push(...pdfs.map((entry) => join(entry.parentPath, entry.name)).sort());
  }
  return [...new Set(found)];
}
