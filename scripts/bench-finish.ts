// npm run bench:finish: how long it takes to finish a long document, against the time to print it.
import { join } from "node:path";
import { commandForms } from "./command/command-forms.ts";
import { projectRoot } from "./command/project-root.ts";
import { runCommand } from "./command/run-command.ts";
import { runProgram } from "./command/run-program.ts";

await runCommand(commandForms.benchFinish, async (context) => {
  const code = await runProgram([join(projectRoot, "tests", "bench", "finish-document.ts")], context);
  return code === 0 || code === 1 ? code : 3;
});
