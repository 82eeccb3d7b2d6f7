// Holds the output folder back from anything but a site: a build replaces the folder whole.
import { readdir, realpath } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { errorCode } from "../lib/error-code.ts";
import { UsageError } from "./command-line.ts";
import { FILLING, namesOfSite } from "./publish-site.ts";

/** Throws `UsageError` for an output folder, its path behind links, that holds something else than a site, or lies where officers write. */
export async function checkOutput(output: string, sourceFolder: string): Promise<void> {
  // What is wrong with the source folder is told when it is read, and nothing is written then.
  const source = await realpath(sourceFolder).catch(() => sourceFolder);
  if (isWithin(source, output)) {
    throw new UsageError(`The output folder ${output} holds the source folder, which a build would replace.`);
  }
  if (isWithin(output, join(source, "content")) || isWithin(output, join(source, "data"))) {
    throw new UsageError(
      `The output folder ${output} lies among the content. Choose one outside content/ and data/.`,
    );
  }
  const all: readonly string[] = await readdir(output).catch((error: unknown): string[] => {
    if (errorCode(error) === "ENOENT") return [];
    throw new UsageError(`The output ${output} is not a folder.`);
  });
  const names = namesOfSite(all);
  // A folder named _site is ours by its name, also after Eleventy was run by hand, which writes no catalogue.
  const isOurs = basename(output) === "_site" || all.some((name) => name.startsWith(FILLING));
  if (names.length > 0 && !names.includes("catalogue.json") && !isOurs) {
    throw new UsageError(
      `The output folder ${output} holds something else than a site, which a build would replace. Choose an empty folder, or one that does not exist.`,
    );
  }
}

/** True where a path is a folder or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !/^([A-Za-z]:)?[\\/]/.test(way));
}
