// Builds the sample site once for all end-to-end tests, with the command that an officer uses.
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { projectRoot } from "../../scripts/command/project-root.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the built sample. */
    sampleSite: string;
    /** The folder of the print HTML that the sample's PDFs are made from. */
    samplePrint: string;
  }
}

const sampleDay = "2026-03-31";

export async function setup(project: TestProject): Promise<void> {
  const folder = join(projectRoot, ".cache", "e2e");
  rmSync(folder, { recursive: true, force: true });
  await Promise.all([
    runScript("scripts/build.ts", "--output", join(folder, "site"), "--today", sampleDay),
    runScript("tests/e2e/write-print-html.ts", join(folder, "print"), sampleDay),
  ]);
  project.provide("sampleSite", join(folder, "site"));
  project.provide("samplePrint", join(folder, "print"));
}

function runScript(script: string, ...parameters: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(projectRoot, script), ...parameters], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.on("error", fail);
    child.on("close", (code) =>
      code === 0 ? done() : fail(new Error(`${script} ended with exit code ${code}.\n${err}`)),
    );
  });
}
