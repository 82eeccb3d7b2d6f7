// How a paper of a pack leads to another, or to a file beside the pack: addresses that no machine has, which become places
import type { WebUrl } from "./href.ts";

// and relative addresses when papers are joined.

/** What the address of every paper of a pack begins with. */
export const packOrigin = "https://pack.invalid";

/** What the address of every file beside a pack begins with. */
export const besideOrigin = "https://beside.invalid";

/** The address of a paper, by its key. */
export function packAddress(key: string): WebUrl {
  return `${packOrigin}/${key}`;
}

/** The address of a file, by its path from the folder of the pack, with `/`. */
export function besideAddress(path: string): WebUrl {
  return `${besideOrigin}/${path.split("/").map(encodeURIComponent).join("/")}`;
}
