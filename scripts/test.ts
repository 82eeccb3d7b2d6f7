// npm test: types, lint, code that nothing uses, and tests, each told apart in what is printed, with how long it all took. With --quick only the
// tests that start no browser and no other process, and with --all the whole sweep.
import { join } from "node:path";
import { commandForms } from "./command/command-forms.ts";
import { UsageError } from "./command/command-line.ts";
import { projectRoot } from "./command/project-root.ts";
import { type ExitCode, runCommand } from "./command/run-command.ts";
import { runProgram } from "./command/run-program.ts";

await runCommand(commandForms.test, async (context) => {
  const { line, terminal, signal } = context;
  const [isQuick, isAll] = [line.options.has("quick"), line.options.has("all")];
  if (isQuick && isAll) throw new UsageError("--quick and --all cannot be given together.");
  const environment = { ...context.environment, ...(isAll ? { SCRUTINEER_TESTS: "all" } : {}) };
  const steps = [
    { name: "Types", program: "typescript/bin/tsc", parameters: ["--project", "."] },
    {
      name: "Types of browser scripts",
      program: "typescript/bin/tsc",
      parameters: ["--project", "layouts/assets"],
    },
    { name: "Lint", program: "@biomejs/biome/bin/biome", parameters: ["check", "--error-on-warnings", "."] },
    { name: "Unused code", program: "knip/bin/knip.js", parameters: ["--no-progress", "--no-config-hints"] },
    {
      name: "Tests",
      program: "vitest/vitest.mjs",
      parameters: [
        "run",
        ...(isQuick ? ["--project", "unit"] : []),
        ...(line.options.has("coverage") ? ["--coverage"] : []),
      ],
    },
  ];
  const started = performance.now();
  let failed = false;
  for (const { name, program, parameters } of steps) {
    terminal.tell(`${name} …`);
    const code = await runProgram([join(projectRoot, "node_modules", program), ...parameters], {
      signal,
      environment,
    });
    if (signal.aborted) break;
    terminal.tell(code === 0 ? `${name}: passed` : `${name}: failed`);
    failed ||= code !== 0;
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  terminal.tell(`Took ${Math.floor(seconds / 60)} min ${seconds % 60} s.`);
  return (failed ? 1 : 0) satisfies ExitCode;
});
