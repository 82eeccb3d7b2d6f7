// Puts another content in the place of a file, whole or not at all, and lets whoever may read and write it do so still.
import { randomUUID } from "node:crypto";
import { chmod, chown, rename, rm, stat, writeFile } from "node:fs/promises";

/** Writes beside the file first, then into its place in one move. */
export async function replaceFile(path: string, content: Uint8Array): Promise<void> {
  const { mode, uid, gid } = await stat(path);
  // A name that is taken for what an editor leaves behind, if anything keeps it from being moved.
  const beside = `${path}.${randomUUID()}~`;
  try {
    await writeFile(beside, content);
    // Whoever may not give a file away has made one of their own.
    await chown(beside, uid, gid).catch(() => undefined);
    await chmod(beside, mode);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
