// Temporary source folders for tests: a copy of a fixture with other files laid over it.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Where the fixtures of the faults stand. */
export const faultsFolder = join(import.meta.dirname, "..", "fixtures", "faults");

/** The small valid source folder that every fault is laid over. */
export const baseFolder = join(faultsFolder, "_base");

/** A file's content by its path relative to the source folder, with `/`. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Runs something with a copy of the valid base with files laid over it, and deletes the copy afterwards. */
export async function withSource<Result>(
  files: Files,
  run: (source: string) => Promise<Result>,
): Promise<Result> {
  const source = await mkdtemp(join(tmpdir(), "scrutineer-source-"));
  try {
    layBase(source);
    for (const [path, content] of Object.entries(files)) await lay(source, path, content);
    return await run(source);
  } finally {
    rmSync(source, { recursive: true, force: true });
  }
}

/** The folders and files of the base, read once a worker: to copy them each time took half the time of such a test. */
const base = readdirSync(baseFolder, { recursive: true, withFileTypes: true }).map((entry) => {
  const disk = join(entry.parentPath, entry.name);
  return { path: disk.slice(baseFolder.length + 1), bytes: entry.isFile() ? readFileSync(disk) : undefined };
});

function layBase(source: string): void {
  for (const { path, bytes } of base) if (bytes === undefined) mkdirSync(join(source, path));
  for (const { path, bytes } of base) if (bytes !== undefined) writeFileSync(join(source, path), bytes);
}

/** Every file under a folder, relative to it with `/`, in a fixed order. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

/** A folder laid over a file of the same name takes its place. */
async function lay(source: string, path: string, content: string | Uint8Array): Promise<void> {
  const steps = path.split("/");
  for (let length = 1; length < steps.length; length += 1) {
    const folder = join(source, ...steps.slice(0, length));
    if ((await stat(folder).catch(() => undefined))?.isFile() === true) await rm(folder);
  }
  await mkdir(dirname(join(source, path)), { recursive: true });
  await writeFile(join(source, path), content);
}
