// npm run bench:pack: how long a pack of 40 papers and 300 pages takes, against one bare print of the same pages.
import { join } from "node:path";
import { commandForms } from "./command/command-forms.ts";
import { projectRoot } from "./command/project-root.ts";
import { runCommand } from "./command/run-command.ts";
import { runProgram } from "./command/run-program.ts";

await runCommand(commandForms.benchPack, async (context) => {
  const code = await runProgram([join(projectRoot, "tests", "bench", "print-pack.ts")], context);
  return code === 0 || code === 1 ? code : 3;
});
