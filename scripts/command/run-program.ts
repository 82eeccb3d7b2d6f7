// Runs a program of the project under the project's own Node, with its output on the terminal of the command.
import { spawn } from "node:child_process";
import { projectRoot } from "./project-root.ts";
import type { CommandContext } from "./run-command.ts";

type ProgramSettings = Pick<CommandContext, "signal" | "environment"> & {
  /** Takes what the program prints, which goes to the terminal otherwise. */
  readonly print?: (text: string) => void;
};

/** Runs a script with its parameters to its end. Returns its exit code, or 3 where a signal has ended it. */
export function runProgram(
  parameters: readonly string[],
  { signal, environment, print }: ProgramSettings,
): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, parameters, {
      cwd: projectRoot,
      stdio: print === undefined ? "inherit" : ["inherit", "pipe", "pipe"],
      env: { ...environment },
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (text: string) => print?.(text));
    signal.addEventListener("abort", () => child.kill("SIGTERM"), { once: true });
    child.on("error", fail);
    child.on("close", (code) => done(code ?? 3));
  });
}
