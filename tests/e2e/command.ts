// Runs the project's commands as an officer does, and makes source folders for them to run on.
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { projectRoot } from "../../scripts/command/project-root.ts";
import { helperProgram } from "../support/helper-program.ts";
import type { CommandAnswer, CommandRequest } from "./run-commands.ts";

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const { ask } = helperProgram<CommandRequest, CommandAnswer>(join(import.meta.dirname, "run-commands.ts"));

/** Runs `npm run <command> -- <parameters>` without npm around it, in a process that has run other commands before. */
export function run(
  command: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const script = join(projectRoot, "scripts", `${command}.ts`);
  return ask({ script, parameters, environment: { NO_COLOR: "1", ...environment } });
}

/** Runs it in a process of its own, for what depends on that. */
export function runAlone(
  command: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(projectRoot, "scripts", `${command}.ts`), ...parameters], {
      env: { ...process.env, NO_COLOR: "1", ...environment },
    });
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.on("error", fail);
    child.on("close", (code) => done({ code, out, err }));
  });
}

/** A temporary folder with spaces and other letters in its name, as officers have them. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "scrutineer tëst "));
}

/** A small source folder: the project's own data and one page, with more files as given. */
export function smallSource(files: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder();
  cpSync(join(projectRoot, "data"), join(folder, "data"), { recursive: true });
  const all = {
    "content/accessibility/index.md": page("Accessibility", "Every page is checked."),
    "content/welcome/index.md": page("Welcome", "A page."),
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The text of a page's index.md. */
export function page(title: string, body: string): string {
  return `---\ntitle: ${title}\ntype: page\nstatus: published\nsummary: A page for a test.\n---\n\n## Text\n\n${body}\n`;
}
