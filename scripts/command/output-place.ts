// Where a site goes: behind links, and by a swap of the whole folder or, where the folder cannot be moved, by filling it.
import { constants } from "node:fs";
import { access, lstat, readFile, readlink, realpath, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { errorCode, ifMissing, isMissing } from "../lib/error-code.ts";
import { UsageError } from "./command-line.ts";

/** The folder that a site is written to. */
export interface OutputPlace {
  /** Its true path, behind symbolic links; it may not be there yet. */
  readonly folder: string;
  /** Whether it has to be filled, since it is a mount point or the folder around it cannot be written. */
  readonly isFixed: boolean;
}

/** Finds out how an output folder can be written, before any work. Throws `UsageError` where it cannot. */
export async function findOutputPlace(output: string): Promise<OutputPlace> {
  const folder = await behindLinks(output);
  const parent = dirname(folder);
  const own = await stat(folder).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw unreachable(output, error);
  });
  if (own === undefined) {
    await requireWritable(await nearestFolder(parent), output);
    return { folder, isFixed: false };
  }
  const around = await stat(parent);
  const isMount = own.dev !== around.dev || (await mountPoints()).has(folder);
  const isFixed = isMount || !(await isWritable(parent));
  if (isFixed) await requireWritable(folder, output);
  return { folder, isFixed };
}

/** The path that a path stands for; a link may lead to a folder that is not there yet. */
async function behindLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!isMissing(error)) throw unreachable(path, error);
    const isLink = (await lstat(path).catch(ifMissing(undefined)))?.isSymbolicLink() === true;
    return isLink ? behindLinks(resolve(dirname(path), await readlink(path))) : path;
  }
}

function unreachable(output: string, error: unknown): UsageError {
  const reason =
    errorCode(error) === "ELOOP"
      ? "it is a link that leads to itself"
      : `what is there cannot be seen (${errorCode(error)})`;
  return new UsageError(
    `The site cannot be written to ${output}: ${reason}. Choose another folder with --output.`,
  );
}

async function nearestFolder(path: string): Promise<string> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  return isThere || dirname(path) === path ? path : nearestFolder(dirname(path));
}

async function requireWritable(folder: string, output: string): Promise<void> {
  const denial = await denialOf(folder);
  if (denial === undefined) return;
  throw new UsageError(
    `The site cannot be written to ${output}: ${folder} is ${denial === "EROFS" ? "on a read-only disk" : "not yours to write"}. ` +
      "Choose another folder with --output, or make that one writable for the user who builds.",
  );
}

async function isWritable(folder: string): Promise<boolean> {
  return (await denialOf(folder)) === undefined;
}

async function denialOf(folder: string): Promise<string | undefined> {
  return access(folder, constants.W_OK).then(
    () => undefined,
    (error: unknown) => (error instanceof Error && "code" in error ? String(error.code) : "EACCES"),
  );
}

/** Linux lists them, also those of the same disk; elsewhere a mount point is known by its disk. */
async function mountPoints(): Promise<ReadonlySet<string>> {
  // Where there is no such list, or it is kept from programs, disks alone tell.
  const list = await readFile("/proc/self/mountinfo", "utf8").catch(() => "");
  const paths = list.split("\n").map((line) => line.split(" ")[4] ?? "");
  return new Set(
    paths.map((path) =>
      path.replaceAll(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8))),
    ),
  );
}
