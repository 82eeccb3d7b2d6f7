// Which test files open a browser: those that import one of the helpers by which a test gets one.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importsOf } from "./source-rules.ts";

const helpers = /\/(make-workshop|make-pack|open-browser|print-both|find-browser|launch-browser)\.ts$/;

/** The test files under `root` that open a browser, relative to it with `/`, sorted. */
export function testsWithBrowser(root: string): readonly string[] {
  return globSync("tests/**/*.test.ts", { cwd: root })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) =>
      importsOf(file, readFileSync(join(root, file), "utf8")).some(
        ({ target, isTypeOnly }) => !isTypeOnly && helpers.test(target),
      ),
    )
    .sort();
}
