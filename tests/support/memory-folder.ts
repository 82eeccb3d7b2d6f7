// Where the temporary folders of tests lie: in memory where the system has a place for that, as a test that lays out fifty
// files and deletes them again waits for the disk most of its time.
import { accessSync, constants, statfsSync } from "node:fs";

const enough = 200_000_000;

/** The environment that puts temporary folders into memory; empty where there is no room for them. */
export function memoryFolder(folder = "/dev/shm"): Readonly<Record<string, string>> {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < enough ? {} : { TMPDIR: folder };
  } catch {
    return {};
  }
}
