// npm test: types, lint, and every test, each told apart in what is printed.
import { join } from "node:path";
import { commandForms } from "./command/command-forms.ts";
import { projectRoot } from "./command/project-root.ts";
import { type ExitCode, runCommand } from "./command/run-command.ts";
import { runProgram } from "./command/run-program.ts";

const steps = [
  { name: "Types", program: "typescript/bin/tsc", parameters: ["--project", "."] },
  { name: "Lint", program: "@biomejs/biome/bin/biome", parameters: ["check", "--error-on-warnings", "."] },
  { name: "Tests", program: "vitest/vitest.mjs", parameters: ["run"] },
] as const;

await runCommand(commandForms.test, async (context) => {
  const { terminal, signal } = context;
  let failed = false;
  for (const { name, program, parameters } of steps) {
    terminal.tell(`${name} …`);
    const code = await runProgram([join(projectRoot, "node_modules", program), ...parameters], context);
    if (signal.aborted) break;
    terminal.tell(code === 0 ? `${name}: passed` : `${name}: failed`);
    failed ||= code !== 0;
  }
  return (failed ? 1 : 0) satisfies ExitCode;
});
