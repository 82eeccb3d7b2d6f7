// How much memory a browser takes with all its helpers, where the system tells (Linux).
import { readdirSync, readFileSync } from "node:fs";

const EVERY_MS = 100;

/** Watches the memory of this process and of a browser. */
export interface MemoryWatch {
  /** Watches a browser as well. */
  add(pid: number): void;
  /** Ends the watch and returns the most that was used at one time, in bytes; undefined where nothing is known. */
  end(): number | undefined;
}

/** Begins to watch. Memory that processes share is counted once. */
export function watchMemory(): MemoryWatch {
  const browsers = new Set<number>();
  let most: number | undefined;
  const look = (): void => {
    const used = [...browsers].flatMap(withHelpers).reduce((sum, pid) => sum + proportional(pid), 0);
    const own = proportional(process.pid);
    if (own > 0) most = Math.max(most ?? 0, used + own);
  };
  const timer = setInterval(look, EVERY_MS);
  return {
    add: (pid) => void browsers.add(pid),
    end() {
      clearInterval(timer);
      return most;
    },
  };
}

function withHelpers(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc").filter((each) => /^\d+$/.test(each))) {
    parents.set(Number(name), Number(/\) \S (\d+)/.exec(read(`/proc/${name}/stat`))?.[1] ?? 0));
  }
  const family = [pid];
  // The list grows while it is gone through.
  for (const member of family) {
    for (const [child, parent] of parents) if (parent === member) family.push(child);
  }
  return family;
}

/** The memory of a process in bytes, of what it shares only its part; 0 if it is gone. */
function proportional(pid: number): number {
  const [, kilobytes] = /^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`)) ?? [];
  return Number(kilobytes ?? 0) * 1024;
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
