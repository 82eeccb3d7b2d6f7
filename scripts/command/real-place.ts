// Where a path leads once symbolic links are followed, also where its last steps are not there yet.
import { realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** The real path of a file or folder, or of the folder that it would be made in with the steps that are missing. */
export async function realPlace(path: string): Promise<string> {
  const real = await realpath(path).catch(() => undefined);
  if (real !== undefined) return real;
  const parent = dirname(path);
  return parent === path ? path : join(await realPlace(parent), basename(path));
}
