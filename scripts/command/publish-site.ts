// Puts a finished site in the place of the last one in one step, so that readers and a failed build never see half of it.
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A folder beside the output in which a build is made; on the same disk, so that it can be renamed into place. */
export interface Staging {
  readonly folder: string;
  /** Swaps the `site` folder of the staging into the output's place. */
  publish(): Promise<void>;
  /** Deletes what is left of the staging. Never throws. */
  discard(): Promise<void>;
}

/** Makes a staging folder for an output, and clears away what builds that were killed have left. */
export async function openStaging(output: string, processId: number): Promise<Staging> {
  const parent = dirname(output);
  const prefix = `.${basename(output)}-build-`;
  await mkdir(parent, { recursive: true });
  for (const name of await readdir(parent)) {
    if (name.startsWith(prefix) && !isRunning(Number(name.slice(prefix.length)))) {
      await rm(join(parent, name), { recursive: true, force: true });
    }
  }
  const folder = join(parent, `${prefix}${processId}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, "site"), { recursive: true });
  return {
    folder,
    publish: () => swap(join(folder, "site"), output, join(folder, "old")),
    // What cannot be deleted now is cleared away by the next build; the error that ended this one matters more.
    discard: () =>
      rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }).catch(() => {}),
  };
}

/** Two builds may swap at once: whoever finds the place taken tries again. */
async function swap(site: string, output: string, old: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    await rename(output, `${old}-${attempt}`).catch((error: unknown) => {
      if (codeOf(error) !== "ENOENT") throw error;
    });
    try {
      await rename(site, output);
      return;
    } catch (error) {
      if (attempt >= 5 || !["ENOTEMPTY", "EEXIST"].includes(codeOf(error))) throw error;
    }
  }
}

/** True while a process of this number runs. */
export function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
