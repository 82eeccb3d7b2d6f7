// npm test: types, lint and code that nothing uses, at once, and then the tests, each told apart in what is printed, with
// how long it all took. With --quick only the tests that start no browser and no other process, and with --all the whole
// sweep.
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
  const started = performance.now();
  let failed = false;
  const tell = (name: string, code: number) => {
    if (signal.aborted) return;
    terminal.tell(code === 0 ? `${name}: passed` : `${name}: failed`);
    failed ||= code !== 0;
  };
  const checks = [
    { name: "Types", program: "typescript/bin/tsc", parameters: ["--project", "."] },
    {
      name: "Types of browser scripts",
      program: "typescript/bin/tsc",
      parameters: ["--project", "layouts/assets"],
    },
    { name: "Lint", program: "@biomejs/biome/bin/biome", parameters: ["check", "--error-on-warnings", "."] },
    { name: "Unused code", program: "knip/bin/knip.js", parameters: ["--no-progress", "--no-config-hints"] },
  ].map(async ({ name, program, parameters }) => {
    let printed = "";
    const print = (text: string) => {
      printed += text;
    };
    const code = await runProgram([pathOf(program), ...parameters], { signal, environment, print });
    return { name, code, printed: printed.trimEnd() };
  });
  terminal.tell("Types, lint and unused code …");
  for (const { name, code, printed } of await Promise.all(checks)) {
    if (printed !== "" && !signal.aborted) terminal.tell(printed);
    tell(name, code);
  }
  if (!signal.aborted) {
    terminal.tell("Tests …");
    const parameters = [
      "run",
      ...(isQuick ? ["--project", "unit"] : []),
      ...(line.options.has("coverage") ? ["--coverage"] : []),
    ];
    tell("Tests", await runProgram([pathOf("vitest/vitest.mjs"), ...parameters], { signal, environment }));
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  terminal.tell(`Took ${Math.floor(seconds / 60)} min ${seconds % 60} s.`);
  return (failed ? 1 : 0) satisfies ExitCode;
});

function pathOf(program: string): string {
  return join(projectRoot, "node_modules", program);
}
