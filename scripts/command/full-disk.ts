// Says which of the folders that a command writes to has no room left: they may be on disks of their own.
import { statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, sep } from "node:path";
import { errorCode, isMissing } from "../lib/error-code.ts";
import { propertyOf } from "../lib/property-of.ts";

/** A folder that is written to. */
export interface WrittenFolder {
  readonly folder: string;
  /** What it is for, such as `temporary files`. */
  readonly what: string;
  /** How another is chosen, as `with --output`. */
  readonly choose: string;
}

/** The disk of a folder is full. `message` says which, and how to mend it. */
export class FullDiskError extends Error {
  override readonly name = "FullDiskError";
}

/** Whether the disk, or somebody's share of it, had no room. */
export function isNoSpace(error: unknown): boolean {
  return ["ENOSPC", "EDQUOT"].includes(errorCode(error));
}

/** The folders of a build: where it goes, the cache, and the system's for temporary files. */
export function writtenFolders(output: string, cache: string): readonly WrittenFolder[] {
  return [
    { folder: output, what: "what is written", choose: "with --output" },
    { folder: cache, what: "the cache", choose: "with the variable SCRUTINEER_CACHE" },
    { folder: tmpdir(), what: "temporary files", choose: "with the variable TMPDIR" },
  ];
}

/**
 * The error to throw in place of one: that the disk of a folder is full where it is, and else the same. To be asked
 * before anything is cleared away, since a disk with room tells nothing.
 */
export async function nameFullDisk(
  error: unknown,
  folders: readonly WrittenFolder[],
  isFull: (folder: string) => Promise<boolean> = hasNoRoom,
): Promise<unknown> {
  if (!isNoSpace(error)) return error;
  const path = propertyOf(error, "path");
  const around = folders.filter(
    ({ folder }) => typeof path === "string" && `${path}${sep}`.startsWith(`${folder}${sep}`),
  );
  const full = around[0] ?? (await firstFull(folders, isFull));
  if (full === undefined) return error;
  const { folder, what, choose } = full;
  return new FullDiskError(
    `The disk of ${folder} is full: there is no room for ${what}. Make room on it, or choose another folder ${choose}, and run the command again; the last site is still whole.`,
    { cause: error },
  );
}

async function firstFull(
  folders: readonly WrittenFolder[],
  isFull: (folder: string) => Promise<boolean>,
): Promise<WrittenFolder | undefined> {
  for (const one of folders) if (await isFull(one.folder)) return one;
  return undefined;
}

/** A few blocks are left where the last file found no room. A folder that is not there yet will be on the disk around it. */
async function hasNoRoom(folder: string): Promise<boolean> {
  try {
    const { bavail, bsize, ffree, files } = await statfs(folder);
    return bavail * bsize < 1024 * 1024 || (files > 0 && ffree === 0);
  } catch (error) {
    return isMissing(error) && dirname(folder) !== folder && hasNoRoom(dirname(folder));
  }
}
