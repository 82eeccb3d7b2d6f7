// Runs a benchmark of tests/bench as a program of its own, so that nothing else is in the memory that it measures.
import { join } from "node:path";
import type { CommandForm, CommandLine } from "./command-line.ts";
import { projectRoot } from "./project-root.ts";
import { runCommand } from "./run-command.ts";
import { runProgram } from "./run-program.ts";

/**
 * Runs the benchmark in a file of tests/bench, with what it is to be told of the command line. It ends with 0 within its
 * target, 1 over it, and 3 where it failed.
 */
export async function runBenchmark(
  form: CommandForm,
  file: string,
  parametersOf: (line: CommandLine) => readonly string[] = () => [],
): Promise<void> {
  await runCommand(form, async (context) => {
    const program = join(projectRoot, "tests", "bench", file);
    const code = await runProgram([program, ...parametersOf(context.line)], context);
    return code === 0 || code === 1 ? code : 3;
  });
}
