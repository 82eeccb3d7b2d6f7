// Which test files start a browser or another process, by themselves or by what of the tests they import.
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importsOf } from "./source-rules.ts";

const starters =
  /^(node:child_process|puppeteer-core|scripts\/pdf\/browser\/(find|launch|keep)-browser\.ts)$/;

/** The test files under `root` that do, relative to it with `/`, sorted. */
export function testsWithPrograms(root: string): readonly string[] {
  const starts = new Map<string, boolean>();
  const doesStart = (file: string): boolean => {
    const known = starts.get(file);
    if (known !== undefined) return known;
    // A circle of imports starts nothing that is not found elsewhere in it.
    starts.set(file, false);
    const path = join(root, file);
    const targets = existsSync(path) ? importsOf(file, readFileSync(path, "utf8")) : [];
    const found = targets.some(
      ({ target, isTypeOnly }) =>
        !isTypeOnly && (starters.test(target) || (target.startsWith("tests/") && doesStart(target))),
    );
    starts.set(file, found);
    return found;
  };
  return globSync("tests/**/*.test.ts", { cwd: root })
    .map((file) => file.replaceAll("\\", "/"))
    .filter(doesStart)
    .sort();
}
