// Follows folders by looking at them: what systems tell of changes loses folders that are replaced as a whole, and tells
// nothing of network drives and of folders that are mounted into a container.
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** A look at every file: what tells one state of it from another, by its path. */
type Look = ReadonlyMap<string, string>;

/** Files that programs keep for themselves while somebody works on a document. */
const leftOver = /^(\.|~\$)|~$/;

/** Rest after a look, as a multiple of the time that it took: on a slow disk there are fewer looks. */
const rest = 10;

/** How many looks in a row may find something still changing before it is told all the same. */
const patience = 20;

/** Folders that are followed from the moment at which they were looked at first. They need not be there, and may come and go. */
export class FolderWatch {
  readonly #folders: readonly string[];
  readonly #interval: number;
  #last: Look = new Map();

  /** `interval` is the time between two looks, in milliseconds. */
  constructor(folders: readonly string[], interval = 500) {
    this.#folders = folders;
    this.#interval = interval;
  }

  /** Takes the present state as known. */
  async begin(): Promise<void> {
    this.#last = await lookAt(this.#folders);
  }

  /**
   * The files that were added, changed or removed since they were last asked for, once they stay as they are; waits
   * until there are any. Rejects with the signal's reason when it is aborted.
   */
  async next(signal: AbortSignal): Promise<readonly string[]> {
    let pause = this.#interval;
    let before = this.#last;
    for (let unsettled = 0; ; unsettled += 1) {
      await wait(pause, undefined, { signal });
      const started = performance.now();
      const now = await lookAt(this.#folders);
      const changed = differences(this.#last, now);
      // A file that is being written, or a folder that is being put back, is left alone until it is whole.
      const isSettled = differences(before, now).length === 0 || unsettled >= patience;
      if (changed.length > 0 && isSettled) {
        this.#last = now;
        return changed;
      }
      before = now;
      if (changed.length === 0) unsettled = 0;
      pause = Math.max(
        changed.length > 0 ? this.#interval / 5 : this.#interval,
        (performance.now() - started) * rest,
      );
    }
  }
}

function differences(before: Look, after: Look): readonly string[] {
  const changed = [...after].filter(([path, state]) => before.get(path) !== state).map(([path]) => path);
  const removed = [...before.keys()].filter((path) => !after.has(path));
  return [...changed, ...removed];
}

async function lookAt(folders: readonly string[]): Promise<Look> {
  const look = new Map<string, string>();
  for (const folder of folders) await lookInto(folder, new Set(), look);
  return look;
}

/**
 * Links are followed, but never round in a circle. What vanishes while it is looked at, or cannot be read, counts as not
 * there: that is a change, and the build after it says what is wrong.
 */
async function lookInto(
  folder: string,
  above: ReadonlySet<string>,
  look: Map<string, string>,
): Promise<void> {
  const real = await realpath(folder).catch(() => undefined);
  if (real === undefined || above.has(real)) return;
  const inside = new Set([...above, real]);
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    if (leftOver.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      await lookInto(path, inside, look);
      continue;
    }
    const facts = await stat(path).catch(() => undefined);
    if (facts?.isDirectory() === true) await lookInto(path, inside, look);
    else
      look.set(path, facts === undefined ? "unreadable" : `${facts.size} ${facts.mtimeMs} ${facts.ctimeMs}`);
  }
}
