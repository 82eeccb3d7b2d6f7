// A fault that loses words between page and PDF ends a build before anything is published.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { page, runAlone, smallSource } from "../e2e/command.ts";

const hook = pathToFileURL(join(import.meta.dirname, "words-lost-in-print.ts")).href;
const file = "content/welcome/index.md";

let source: string;
beforeAll(() => {
  source = smallSource({ [file]: page("Welcome", "Families wait for **five whole weeks**, and longer.") });
  mkdirSync(join(source, "_site"));
  writeFileSync(join(source, "_site", "index.html"), "The last site");
});
afterAll(() => rmSync(source, { recursive: true, force: true }));

it.each([
  [
    "lost",
    "“Families wait for five whole weeks, and longer.” is on the page and not in welcome/welcome.pdf.",
  ],
  ["cut", "“five whole weeks” is "],
])("words that are %s are told at their line, and the last site stays", async (fault, message) => {
  const { code, out, err } = await runAlone("build", ["--source", source, "--today", "2026-03-31"], {
    NODE_OPTIONS: `--import ${hook}`,
    SCRUTINEER_FAULT: fault,
  });
  expect([code, out]).toEqual([1, ""]);
  expect(err).toMatch(new RegExp(`${file}:10:\\d+  error  `));
  expect(err).toContain(message);
  expect(err).toContain("(page-and-pdf)");
  expect(readFileSync(join(source, "_site", "index.html"), "utf8")).toBe("The last site");
});
