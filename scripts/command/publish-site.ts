// Puts a finished site in the place of the last one in one step, so that readers and a failed build never see half of it.
import { cp, mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { errorCode } from "../lib/error-code.ts";
import { makeProcessFolder } from "../pdf/browser/process-folder.ts";
import type { OutputPlace } from "./output-place.ts";

/** A folder in which a build is made. */
export interface Staging {
  readonly folder: string;
  /** Puts the `site` folder of the staging into the output's place. */
  publish(): Promise<void>;
  /** Deletes what is left of the staging. Never throws. */
  discard(): Promise<void>;
}

/** What a fixed output folder holds only while it is filled; one that was killed over it leaves some of it. */
export const FILLING = ".scrutineer-filling-";

/** What disks hold of their own accord. */
const OF_THE_DISK = "lost+found";

/** The names in an output folder that are a site's or somebody's: what filling leaves and what disks hold is nobody's. */
export function namesOfSite(names: readonly string[]): readonly string[] {
  return names.filter((name) => name !== OF_THE_DISK && !name.startsWith(FILLING));
}

/**
 * Makes a staging folder for an output, and clears away what builds that were killed have left: beside the output, on
 * the same disk, so that it can be renamed into place; for an output that is fixed under `spare`.
 */
export async function openStaging(place: OutputPlace, spare: string): Promise<Staging> {
  const parent = place.isFixed ? spare : dirname(place.folder);
  const folder = await makeProcessFolder(parent, `.${basename(place.folder)}-build-`);
  const site = join(folder, "site");
  await mkdir(site);
  return {
    folder,
    publish: () => (place.isFixed ? fill(site, place.folder) : swap(site, place.folder, join(folder, "old"))),
    // What cannot be deleted now is cleared away by the next build; the error that ended this one matters more.
    discard: () =>
      rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }).catch(() => {}),
  };
}

/** Two builds may swap at once: whoever finds the place taken tries again. */
async function swap(site: string, output: string, old: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(output, `${old}-${attempt}`);
    } catch (error) {
      // A folder that something holds fast, as a mount or a program on Windows does, can still be filled.
      if (["EBUSY", "EXDEV", "EPERM", "EACCES"].includes(errorCode(error))) return fill(site, output);
      if (errorCode(error) !== "ENOENT") throw error;
    }
    try {
      await rename(site, output);
      return;
    } catch (error) {
      if (attempt >= 5 || !["ENOTEMPTY", "EEXIST"].includes(errorCode(error))) throw error;
    }
  }
}

/**
 * Fills a folder that cannot be moved. Nothing of the last site is touched before all of the new one is on the same
 * disk; then each name at the top is exchanged by renaming, and names that are no more go last.
 */
async function fill(site: string, output: string): Promise<void> {
  const filling = await makeProcessFolder(output, FILLING);
  const [incoming, outgoing] = [join(filling, "new"), join(filling, "old")];
  try {
    await cp(site, incoming, { recursive: true });
    await mkdir(outgoing);
    const names = await readdir(incoming);
    const before = namesOfSite(await readdir(output));
    for (const name of names) {
      if (before.includes(name)) await rename(join(output, name), join(outgoing, name));
      await rename(join(incoming, name), join(output, name));
    }
    for (const name of before)
      if (!names.includes(name)) await rename(join(output, name), join(outgoing, name));
  } finally {
    await rm(filling, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
}
