// The folder for what the next build can use again: the project's own, or another where the project cannot be written.
import { constants } from "node:fs";
import { access, mkdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { makeProcessFolder } from "../pdf/browser/process-folder.ts";
import { UsageError } from "./command-line.ts";
import { projectRoot } from "./project-root.ts";

/** The cache that comes with the project; where it cannot be written, what it holds can still be used. */
export const projectCache = join(projectRoot, ".cache");

interface Cache {
  readonly folder: string;
  /** Whether it was made for one run. */
  readonly isTemporary: boolean;
}

/**
 * Does some work with a cache that can be written: the folder that SCRUTINEER_CACHE names, else the project's own, else
 * one for this run alone. Throws `UsageError`, before the work, where none of them or no temporary file can be written.
 */
export async function useCache<T>(
  environment: Readonly<Record<string, string | undefined>>,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const { folder, isTemporary } = await openCache(environment);
  try {
    return await work(folder);
  } finally {
    // What cannot be deleted now is cleared away by the next run.
    if (isTemporary) await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function openCache(environment: Readonly<Record<string, string | undefined>>): Promise<Cache> {
  const temporary = tmpdir();
  if (!(await isWritable(temporary)))
    throw new UsageError(
      `There is no place for temporary files: ${temporary} cannot be written. Set TMPDIR to a folder that can.`,
    );
  const wanted = environment["SCRUTINEER_CACHE"];
  if (wanted) {
    const folder = resolve(wanted);
    if (await canBeMade(folder)) return { folder, isTemporary: false };
    throw new UsageError(
      `The folder ${folder}, which SCRUTINEER_CACHE names, cannot be written. Name another.`,
    );
  }
  if (await canBeMade(projectCache)) return { folder: projectCache, isTemporary: false };
  return { folder: await makeProcessFolder(temporary, "scrutineer-cache-"), isTemporary: true };
}

async function canBeMade(folder: string): Promise<boolean> {
  return mkdir(folder, { recursive: true }).then(
    () => isWritable(folder),
    () => false,
  );
}

async function isWritable(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
}
