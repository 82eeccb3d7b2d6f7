// Unpacks the Chromium that npm brings inside @sparticuz/chromium into the project's cache, whole or not at all.
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { constants } from "node:fs";
import { access, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { dirname, join, relative } from "node:path";
import { Worker } from "node:worker_threads";
import Type, { type Static } from "typebox";
import { Parse } from "typebox/value";
import { describeError, PrinterError } from "../printer-error.ts";
import type { HostSystem } from "./host-system.ts";

/** A Chromium that is ready to start, with the environment variables without which it does not. */
export interface UnpackedChromium {
  readonly executablePath: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Version of the npm package, such as `153.0.0`. */
  readonly version: string;
}

// The archives hold a program for x64 Linux with glibc. Where this loader is missing it cannot start all the same.
const LOADER = "/lib64/ld-linux-x86-64.so.2";

// The configuration in the package names folders of a cloud provider. With this one the only font of the
// machine is the packaged Open Sans, so a page prints alike everywhere. Relative, so that a project can move.
const FONT_CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

const ABANDONED_AFTER_MS = 60 * 60 * 1000;

/** Names the files of an unpacked Chromium with their sizes, and is written last of all. */
const INVENTORY = "unpacked.json";

const Inventory = Type.Record(Type.String(), Type.Integer());

/** Where the packaged Chromium is unpacked to. */
export interface ChromiumCache {
  /** The cache that it is unpacked into. */
  readonly cacheDirectory: string;
  /** Another cache, only read, that may hold it unpacked. */
  readonly readyDirectory?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Unpacks the packaged Chromium into `<cacheDirectory>/chromium-<version>/` unless it is there whole, about 2 s and
 * 215 MB. Safe when two builds do so at once. Undefined where the package is absent or its program cannot run.
 * Throws PrinterError when the cache cannot be written, and the signal's reason when it is aborted.
 */
export async function unpackChromium(
  { cacheDirectory, readyDirectory, signal }: ChromiumCache,
  { platform, arch, libc }: HostSystem,
): Promise<UnpackedChromium | undefined> {
  if (platform !== "linux" || arch !== "x64" || libc !== "glibc" || !(await exists(LOADER))) return undefined;
  const manifest = findPackage("@sparticuz/chromium");
  if (manifest === undefined) return undefined;

  const { version } = Parse(
    Type.Object({ version: Type.String() }),
    JSON.parse(await readFile(manifest, "utf8")),
  );
  const name = `chromium-${version}`;
  for (const cache of [cacheDirectory, readyDirectory]) {
    if (cache !== undefined && (await isWhole(join(cache, name))))
      return describe(join(cache, name), version);
  }
  const directory = join(cacheDirectory, name);
  try {
    await unpackInto(directory, join(dirname(manifest), "bin"), signal);
  } catch (error) {
    signal?.throwIfAborted();
    throw new PrinterError(
      `The packaged Chromium cannot be unpacked into ${directory}: ${describeError(error)}. ` +
        "Make that folder writable with 250 MB free, or set PUPPETEER_EXECUTABLE_PATH to an installed Chrome.",
      { cause: error },
    );
  }
  return describe(directory, version);
}

function describe(directory: string, version: string): UnpackedChromium {
  return {
    executablePath: join(directory, "chromium"),
    environment: {
      LD_LIBRARY_PATH: join(directory, "al2023", "lib"),
      FONTCONFIG_FILE: join(directory, "fonts.conf"),
    },
    version,
  };
}

async function unpackInto(directory: string, archives: string, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  const parent = dirname(directory);
  await mkdir(parent, { recursive: true });
  await removeAbandoned(parent);
  const partial = join(parent, `.unpacking-${randomUUID()}`);
  await mkdir(partial);
  try {
    await inflateInto(partial, archives, signal);
    await writeFile(join(partial, "fonts.conf"), FONT_CONFIGURATION);
    await writeFile(join(partial, INVENTORY), JSON.stringify(await takeInventory(partial)));
    // Another build may have been quicker: its copy is as good as ours, and may run already.
    if (await isWhole(directory)) return;
    // Mostly there is none; where it cannot be moved, the next line fails and says why.
    await rename(directory, join(partial, "damaged")).catch(() => undefined);
    await rename(partial, directory).catch(async (error: unknown) => {
      if (!(await isWhole(directory))) throw error;
    });
    await rm(join(directory, "damaged"), { recursive: true, force: true });
  } finally {
    await rm(partial, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function takeInventory(directory: string): Promise<Static<typeof Inventory>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = files
    .sort()
    .map(async (file) => [relative(directory, file), (await stat(file)).size] as const);
  return Object.fromEntries(await Promise.all(sizes));
}

/** Whether a Chromium was unpacked to its end and nothing of it has been lost or cut off since. */
async function isWhole(directory: string): Promise<boolean> {
  try {
    const inventory = Parse(Inventory, JSON.parse(await readFile(join(directory, INVENTORY), "utf8")));
    for (const [file, size] of Object.entries(inventory))
      if ((await stat(join(directory, file))).size !== size) return false;
    await access(join(directory, "chromium"), constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function inflateInto(directory: string, archives: string, signal?: AbortSignal): Promise<void> {
  const worker = new Worker(new URL("./unpack-chromium-worker.ts", import.meta.url), {
    env: { TMPDIR: directory },
    workerData: { archives },
  });
  try {
    await once(worker, "exit", { signal });
  } finally {
    await worker.terminate();
  }
}

/** Removes what a build left half-unpacked when it was killed; an hour is far longer than unpacking takes. */
async function removeAbandoned(parent: string): Promise<void> {
  const names = (await readdir(parent)).filter((name) => name.startsWith(".unpacking-"));
  for (const path of names.map((name) => join(parent, name))) {
    const age = await stat(path).then(
      (facts) => Date.now() - facts.mtimeMs,
      () => 0,
    );
    if (age > ABANDONED_AFTER_MS) await rm(path, { recursive: true, force: true });
  }
}

function findPackage(name: string): string | undefined {
  try {
    return findPackageJSON(name, import.meta.url);
  } catch {
    return undefined;
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
