// What vitest prints at its end: which files took longest, so that whoever adds a slow test sees it.
import { relative } from "node:path";
import type { Reporter, TestModule } from "vitest/node";

const SHOWN = 10;

/** Prints the files that took longest, each with the seconds that its tests and its imports took. */
export class SlowestFiles implements Reporter {
  readonly #root: string;
  readonly #print: (text: string) => void;

  /** Paths are shown relative to `root`. */
  constructor(root: string, print: (text: string) => void) {
    this.#root = root;
    this.#print = print;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const times = modules.map((module) => {
      const { collectDuration, duration } = module.diagnostic();
      return { file: relative(this.#root, module.moduleId), time: collectDuration + duration };
    });
    const slowest = times.toSorted((a, b) => b.time - a.time).slice(0, SHOWN);
    const lines = slowest.map(({ file, time }) => `  ${(time / 1000).toFixed(1).padStart(6)} s  ${file}`);
    if (lines.length > 1) this.#print(`\nThe slowest files:\n${lines.join("\n")}\n`);
  }
}
