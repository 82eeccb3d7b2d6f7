// Runs a benchmark of tests/bench as a program of its own, so that nothing else is in the memory that it measures.
import { join } from "node:path";
import type { CommandForm } from "./command-line.ts";
import { projectRoot } from "./project-root.ts";
import { runCommand } from "./run-command.ts";
import { runProgram } from "./run-program.ts";

/** Runs the benchmark in a file of tests/bench. It ends with 0 within its target, 1 over it, and 3 where it failed. */
export async function runBenchmark(form: CommandForm, file: string): Promise<void> {
  await runCommand(form, async (context) => {
    const code = await runProgram([join(projectRoot, "tests", "bench", file)], context);
    return code === 0 || code === 1 ? code : 3;
  });
}
