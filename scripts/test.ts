// npm test: types, lint, and every test, each told apart in what is printed.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { commandForms } from "./command/command-forms.ts";
import { projectRoot } from "./command/project-root.ts";
import { type ExitCode, runCommand } from "./command/run-command.ts";

const steps = [
  { name: "Types", program: "typescript/bin/tsc", parameters: ["--project", "."] },
  { name: "Lint", program: "@biomejs/biome/bin/biome", parameters: ["check", "--error-on-warnings", "."] },
  { name: "Tests", program: "vitest/vitest.mjs", parameters: ["run"] },
] as const;

await runCommand(commandForms.test, async ({ terminal, signal, environment }) => {
  let failed = false;
  for (const { name, program, parameters } of steps) {
    terminal.tell(`${name} …`);
    const code = await run([join(projectRoot, "node_modules", program), ...parameters], signal, environment);
    if (signal.aborted) break;
    terminal.tell(code === 0 ? `${name}: passed` : `${name}: failed`);
    failed ||= code !== 0;
  }
  return (failed ? 1 : 0) satisfies ExitCode;
});

function run(
  parameters: readonly string[],
  signal: AbortSignal,
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, parameters, {
      cwd: projectRoot,
      stdio: "inherit",
      env: { ...environment },
    });
    signal.addEventListener("abort", () => child.kill("SIGTERM"), { once: true });
    child.on("error", fail);
    child.on("close", (code) => done(code ?? 3));
  });
}
