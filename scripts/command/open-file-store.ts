// Keeps what was checked of files on disk until it is published, so that a change in the meantime gets nowhere.
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FileStore } from "../model/file-store.ts";
import { isRunning } from "../pdf/browser/process-folder.ts";

/** A store of one build, which no other build sees. */
export interface OpenFileStore extends FileStore {
  /** Deletes it. */
  close(): Promise<void>;
}

/** Opens a store in a cache folder, or among the temporary files where that cannot be written to. */
export async function openFileStore(cacheDirectory: string, processId: number): Promise<OpenFileStore> {
  const folder = await makeFolder(join(cacheDirectory, "files"), processId);
  const pathOf = (sha256: string) => join(folder, sha256);
  return {
    put: async (bytes) => {
      const sha256 = hash(bytes);
      await writeFile(pathOf(sha256), bytes);
      return sha256;
    },
    read: async (sha256) => {
      const bytes = await readFile(pathOf(sha256));
      if (hash(bytes) === sha256) return bytes;
      throw new Error(`The file ${pathOf(sha256)} was changed while the site was built. Build it again.`);
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A folder of this build alone; what builds that were killed have left is cleared away. */
async function makeFolder(parent: string, processId: number): Promise<string> {
  try {
    await mkdir(parent, { recursive: true });
    for (const name of await readdir(parent)) {
      if (!isRunning(Number(name.split("-", 1)[0])))
        await rm(join(parent, name), { recursive: true, force: true });
    }
    return await mkdtemp(join(parent, `${processId}-`));
  } catch {
    // Whatever the reason, nothing is lost: a cache that cannot be written to is no reason not to publish.
    return mkdtemp(join(tmpdir(), "scrutineer-files-"));
  }
}

function hash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
