// Where a path leads once symbolic links are followed, also where its last steps are not there yet.
import { realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { errorCode, isMissing } from "../lib/error-code.ts";
import { UsageError } from "./command-line.ts";

/**
 * The real path of a file or folder, or of the folder that it would be made in with the steps that are missing. Throws
 * `UsageError` where that cannot be seen.
 */
export async function realPlace(path: string): Promise<string> {
  const real = await realpath(path).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw new UsageError(
      `Where ${path} leads cannot be seen (${errorCode(error)}). Choose another folder, or ask whoever keeps it to let you.`,
    );
  });
  if (real !== undefined) return real;
  const parent = dirname(path);
  return parent === path ? path : join(await realPlace(parent), basename(path));
}
