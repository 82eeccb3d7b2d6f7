// How the tests run: in Node, with what they use imported by name. Where a test stands says in which project it runs:
// those that start a browser or another process apart from the quick ones, and the end-to-end tests with one build of
// the sample that they share.
import { join } from "node:path";
import { stdout } from "node:process";
import { defineConfig } from "vitest/config";
import { memoryFolder } from "./tests/support/memory-folder.ts";
import { SlowestFiles } from "./tests/support/slowest-files.ts";
import { testsWithPrograms } from "./tests/support/starts-program.ts";

const root = import.meta.dirname;
const endToEnd = "tests/e2e/**/*.test.ts";
const withPrograms = testsWithPrograms(root).filter((file) => !file.startsWith("tests/e2e/"));

export default defineConfig({
  test: {
    environment: "node",
    globals: false,
    // A test that never ends is stopped in the end; a slow machine does not fail one.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 600_000 } },
    // What the commands compile is kept for the next process that a test starts, of which there are many.
    env: { NODE_COMPILE_CACHE: join(root, ".cache", "compiled") },
    reporters: ["default", new SlowestFiles(root, (text) => void stdout.write(text))],
    // One worker a core: much of the time is spent waiting for a browser.
    maxWorkers: 2,
    // Most of what a test makes is garbage at once: with more room for the young, a sixth of the time goes.
    execArgv: ["--max-semi-space-size=32"],
    // What would do harm without a word where it is wrong; branch by branch, with npm test -- --coverage.
    coverage: {
      include: [
        "scripts/model/exempt/*.ts",
        "scripts/model/committees/number-minutes.ts",
        "scripts/model/prose/*.ts",
        "scripts/pdf/page-numbers.ts",
        "scripts/pdf/pack/page-plan.ts",
        "scripts/proof/*.ts",
      ],
      reporter: ["text"],
    },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: [endToEnd, ...withPrograms],
          // They change nothing that another could see, so that what they import is loaded once a worker.
          pool: "forks",
          isolate: false,
          env: memoryFolder(),
        },
      },
      {
        extends: true,
        test: { name: "programs", include: withPrograms, pool: "forks", isolate: false },
      },
      {
        extends: true,
        test: { name: "e2e", include: [endToEnd], globalSetup: ["tests/e2e/build-sample.ts"] },
      },
    ],
  },
});
