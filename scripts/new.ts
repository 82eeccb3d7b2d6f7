// npm run new -- <kind> <id>: a valid starting folder that says what to write where; with `data`, a council's own lists.
import { mkdir, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { commandForms } from "./command/command-forms.ts";
import { readToday, UsageError, usageLine } from "./command/command-line.ts";
import { projectRoot } from "./command/project-root.ts";
import { runCommand } from "./command/run-command.ts";
import type { IsoDay } from "./lib/calendar.ts";
import { ifMissing } from "./lib/error-code.ts";
import { suggestChoice } from "./lib/nearest.ts";
import { loadRegister } from "./load/load-register.ts";
import { type KindName, kindNames } from "./model/kinds/kind-name.ts";
import { kindMeanings, kinds } from "./model/kinds/kinds.ts";
import { planStarter } from "./model/starters/plan-starter.ts";
import { starterData } from "./model/starters/starter-data.ts";
import { starterFiles } from "./model/starters/starter-files.ts";

await runCommand(commandForms.new, async ({ line, terminal, environment }) => {
  const source = resolve(line.options.get("source")?.[0] ?? projectRoot);
  const today = readToday(undefined, environment["SOURCE_DATE_EPOCH"], new Date());
  if (line.parameters[0] === "data" && line.parameters.length === 1)
    return makeData(source, today, (words) => terminal.say(words));
  const { kind, id } = readParameters(line.parameters);
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

/** Writes those files of `data/` that are not there; what is there stays as it is. */
async function makeData(source: string, today: IsoDay, say: (words: string) => void): Promise<0> {
  const folder = join(source, "data");
  const entries = Object.entries(starterData(today));
  const kept = new Set<string>();
  for (const [name] of entries)
    if ((await stat(join(folder, name)).catch(ifMissing(undefined))) !== undefined) kept.add(name);
  if (kept.size === entries.length)
    throw new UsageError("data/ has all of its files already. Change those that are there.");
  await mkdir(folder, { recursive: true });
  for (const [name, text] of entries) {
    if (kept.has(name)) continue;
    await writeFile(join(folder, name), text, { flag: "wx" });
    say(`data/${name}`);
  }
  if (kept.size > 0) say(`These were there, and are as they were: ${[...kept].join(", ")}.`);
  say(
    "\nReplace each “[Replace: …]” in the files. “npm run check” says which are left; nothing is published as long as there is one.",
  );
  return 0;
}

/** A second parameter without a folder is put into the usual folder of its kind. */
function readParameters([kind, id]: readonly string[]): { readonly kind: KindName; readonly id: string } {
  if (kind === undefined || id === undefined)
    throw new UsageError(
      `${usageLine(commandForms.new)}. Kinds: ${kindNames.join(", ")}. “npm run new -- data” makes the files of data/.`,
    );
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
