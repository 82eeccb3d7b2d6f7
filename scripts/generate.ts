// npm run generate: writes the JSON Schemas for editors and the reference page from the schemas and rules.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { commandForms } from "./command/command-forms.ts";
import { generatedFiles } from "./command/generated-files.ts";
import { projectRoot } from "./command/project-root.ts";
import { runCommand } from "./command/run-command.ts";

await runCommand(commandForms.generate, async ({ terminal }) => {
  for (const [path, text] of generatedFiles()) {
    const file = join(projectRoot, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    terminal.say(path);
  }
  return 0;
});
