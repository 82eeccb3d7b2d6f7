// npm run generate: writes the JSON Schemas for editors and the reference page from the schemas and rules, and the
// messages of faults that are named.
import { mkdir, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { commandForms } from "./command/command-forms.ts";
import { UsageError } from "./command/command-line.ts";
import { generatedFiles } from "./command/generated-files.ts";
import { projectRoot } from "./command/project-root.ts";
import { runCommand } from "./command/run-command.ts";

await runCommand(commandForms.generate, async ({ line, terminal }) => {
  const faults = line.options.get("faults") ?? [];
  for (const name of faults) await requireFault(name);
  for (const [path, text] of generatedFiles()) {
    const file = join(projectRoot, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    terminal.say(path);
  }
  if (faults.length === 0) return 0;
  // Only a copy of the project with its tests has them.
  const { writeExpected } = await import("../tests/support/read-fault.ts");
  for (const name of faults) terminal.say(relative(projectRoot, await writeExpected(name)));
  return 0;
});

async function requireFault(name: string): Promise<void> {
  const facts = await stat(join(projectRoot, "tests", "fixtures", "faults", name)).catch(() => undefined);
  if (facts?.isDirectory() === true && name !== "_base") return;
  throw new UsageError(
    `There is no fault ${name}. Make the folder tests/fixtures/faults/${name} with the files that are wrong.`,
  );
}
