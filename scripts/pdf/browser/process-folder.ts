// Temporary folders that name the process that uses them, so that the next one clears away what a killed one has left.
import { mkdir, mkdtemp, readdir, readlink, rm, stat } from "node:fs/promises";
import { join } from "node:path";

const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1000;

/**
 * Makes a folder of this process under `parent`, whose name begins with `prefix`, and removes those of processes that
 * have ended. Throws what the disk throws when it cannot be made.
 */
export async function makeProcessFolder(parent: string, prefix: string): Promise<string> {
  await mkdir(parent, { recursive: true });
  const namespace = await ownNamespace();
  await clearAbandoned(parent, prefix, namespace);
  return mkdtemp(join(parent, `${prefix}${namespace}-${process.pid}-`));
}

async function clearAbandoned(parent: string, prefix: string, namespace: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix)) continue;
    const path = join(parent, name);
    const [, where, pid] = /^(\d+)-(\d+)-/.exec(name.slice(prefix.length)) ?? [];
    // Processes of another container cannot be asked for; none of them takes a day.
    const ended = where === namespace ? !isRunning(Number(pid)) : await isOld(path);
    // What cannot be removed, such as another user's, is left to whoever can.
    if (ended) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Within which numbers of processes mean the same: one container of a machine, or all of it. */
async function ownNamespace(): Promise<string> {
  // Where there is none, as on other systems than Linux, or it is kept from programs, numbers mean the same everywhere.
  const link = await readlink("/proc/self/ns/pid").catch(() => "");
  return /\d+/.exec(link)?.[0] ?? "0";
}

/** Whether there is a process of this number, whoever runs it. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

async function isOld(path: string): Promise<boolean> {
  // What cannot be looked at cannot be cleared away either.
  const facts = await stat(path).catch(() => undefined);
  return facts !== undefined && Date.now() - facts.mtimeMs > ABANDONED_AFTER_MS;
}
