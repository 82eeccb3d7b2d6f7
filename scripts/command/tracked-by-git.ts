// Whether git keeps anything of a folder: asked of git, or read from its index where git is not on the path.
import { readFile, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { ifMissing } from "../lib/error-code.ts";
import { realPlace } from "./real-place.ts";
import { runGit } from "./run-git.ts";

/** `unknown`: there is a repository, and neither git nor its index says what is in it. */
export type Tracking = "none" | "tracked" | "unknown";

/** Tells whether git tracks any file of a folder, which need not be there. The environment is that of the process. */
export async function findTracking(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Tracking> {
  const place = await realPlace(folder);
  const root = await repositoryAround(place);
  if (root === undefined) return "none";
  const path = relative(root, place).split(sep).join("/");
  return (await askGit(root, path, environment)) ?? (await readIndex(root, path));
}

/** The folder of a source within the repository around it, as paths begin with it: empty where it is all of it, or in none. */
export async function folderInRepository(source: string): Promise<string> {
  const place = await realPlace(source);
  const root = await repositoryAround(place);
  const path = relative(root ?? place, place)
    .split(sep)
    .join("/");
  return path === "" ? "" : `${path}/`;
}

async function repositoryAround(folder: string): Promise<string | undefined> {
  if ((await stat(join(folder, ".git")).catch(ifMissing(undefined))) !== undefined) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : repositoryAround(parent);
}

/** Undefined where git cannot be asked: it is not there, or does not trust whose folder it is. */
async function askGit(
  root: string,
  path: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Tracking | undefined> {
  try {
    const files = ["ls-files", "-z", ...(path === "" ? [] : ["--", `:(top,literal)${path}`])];
    const stdout = await runGit(files, { folder: root, environment });
    return stdout === "" ? "none" : "tracked";
  } catch {
    return undefined;
  }
}

/**
 * Looks for a path at the start of any entry. The index (gitformat-index, versions 2 and 3) has paths as they are, each
 * with its length in the two bytes before it; version 4 shortens them.
 */
async function readIndex(root: string, path: string): Promise<Tracking> {
  // Whatever keeps the index from being read, what it holds is not known.
  const index = await readFile(join(root, ".git", "index")).catch(() => undefined);
  if (index === undefined || index.length < 12) return "unknown";
  const version = index.readUInt32BE(4);
  if (index.toString("latin1", 0, 4) !== "DIRC" || (version !== 2 && version !== 3)) return "unknown";
  if (path === "") return index.readUInt32BE(8) > 0 ? "tracked" : "none";
  const start = Buffer.from(`${path}/`);
  for (let at = index.indexOf(start); at >= 0; at = index.indexOf(start, at + 1)) {
    const length = index.readUInt16BE(at - 2) & 0xfff;
    if (index.indexOf(0, at) - at === length) return "tracked";
  }
  return "none";
}
