// Copies a file to a place whose folder may not be there yet.
import { copyFile, mkdir } from "node:fs/promises";
import { dirname } from "node:path";

/** Copies a file. Throws what the disk throws. */
export async function copyInto(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}
