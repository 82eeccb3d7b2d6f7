// How the tests run: in Node, with what they use imported by name. The end-to-end tests share one build of the sample.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    globals: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default"],
    // One worker a core: much of the time is spent waiting for a browser.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: "unit", include: ["tests/**/*.test.ts"], exclude: ["tests/e2e/**"] } },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/e2e/build-sample.ts"],
        },
      },
    ],
  },
});
