// npm run new -- <kind> <id>: a valid starting folder that says what to write where.
import { mkdir, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { commandForms } from "./command/command-forms.ts";
import { readToday, UsageError, usageLine } from "./command/command-line.ts";
import { projectRoot } from "./command/project-root.ts";
import { runCommand } from "./command/run-command.ts";
import { ifMissing } from "./lib/error-code.ts";
import { suggestChoice } from "./lib/nearest.ts";
import { loadRegister } from "./load/load-register.ts";
import { type KindName, kindNames } from "./model/kinds/kind-name.ts";
import { kindMeanings, kinds } from "./model/kinds/kinds.ts";
import { planStarter } from "./model/starters/plan-starter.ts";
import { starterFiles } from "./model/starters/starter-files.ts";

await runCommand(commandForms.new, async ({ line, terminal, environment }) => {
  const source = resolve(line.options.get("source")?.[0] ?? projectRoot);
  const { kind, id } = readParameters(line.parameters);
  const today = readToday(undefined, environment["SOURCE_DATE_EPOCH"], new Date());
  const folder = join(source, "content", ...id.split("/"));
  if ((await stat(folder).catch(ifMissing(undefined))) !== undefined) {
    throw new UsageError(`There is already a folder content/${id}. Choose another id.`);
  }
  const { register, unreadable } = await loadRegister({ source, today });
  const broken = [...unreadable].find((name) => name.startsWith("data/"));
  if (broken !== undefined)
    throw new UsageError(
      `${broken} cannot be read. “npm run check” says what is wrong with it; mend that first.`,
    );
  const plan = planStarter(register, kind, id);
  if ("problem" in plan) throw new UsageError(plan.problem);
  await mkdir(folder, { recursive: true });
  for (const [file, text] of Object.entries(starterFiles(kind, plan.facts))) {
    await writeFile(join(folder, file), text, { flag: "wx" });
    terminal.say(`content/${id}/${file}`);
  }
  for (const words of plan.chosen) terminal.say(words);
  terminal.say(
    `\nReplace each “[Replace: …]” in the files, look at them with “npm start”, and check them with “npm run check”.\nIt is a draft, which stays out of the site until you write another “status” into index.md.`,
  );
  return 0;
});

/** A second parameter without a folder is put into the usual folder of its kind. */
function readParameters([kind, id]: readonly string[]): { readonly kind: KindName; readonly id: string } {
  if (kind === undefined || id === undefined)
    throw new UsageError(`${usageLine(commandForms.new)}. Kinds: ${kindNames.join(", ")}.`);
  const known = kindNames.find((name) => name === kind);
  if (known === undefined)
    throw new UsageError(`“${kind}” is not a kind. ${suggestChoice(kind, kindMeanings)}`);
  const trimmed = id.replace(/^content\//, "").replace(/^\/+|\/+$/g, "");
  const full = trimmed.includes("/") || known === "page" ? trimmed : `${kinds[known].folder}/${trimmed}`;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/.test(full)) {
    throw new UsageError(
      `“${id}” cannot be part of a web address. Use lower-case letters, figures and hyphens, such as ${kinds[known].folder}/${kinds[known].requires.includes("meeting") ? "my-committee/2026-09-15" : `my-${known}-2026`}.`,
    );
  }
  return { kind: known, id: full };
}
