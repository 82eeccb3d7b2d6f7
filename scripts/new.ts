// npm run new -- <kind> <id>: a valid starting folder that says what to write where.
import { mkdir, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { commandForms } from "./command/command-forms.ts";
import { readToday, UsageError, usageLine } from "./command/command-line.ts";
import { projectRoot } from "./command/project-root.ts";
import { runCommand } from "./command/run-command.ts";
import { ifMissing } from "./lib/error-code.ts";
import { suggest } from "./lib/nearest.ts";
import { loadRegister } from "./load/load-register.ts";
import { type KindName, kindNames, kinds } from "./model/kind.ts";
import { starterFiles } from "./model/starter-files.ts";

await runCommand(commandForms.new, async ({ line, terminal, environment }) => {
  const source = resolve(line.options.get("source")?.[0] ?? projectRoot);
  const { kind, id } = readParameters(line.parameters);
  const today = readToday(undefined, environment["SOURCE_DATE_EPOCH"], new Date());
  const folder = join(source, "content", ...id.split("/"));
  if ((await stat(folder).catch(ifMissing(undefined))) !== undefined) {
    throw new UsageError(`There is already a folder content/${id}. Choose another id.`);
  }
  const { register } = await loadRegister({ source, today });
  const organization = register.organizations.has(register.site.organization)
    ? register.site.organization
    : [...register.organizations.keys()][0];
  const scale = [...register.scales.keys()][0];
  const template = [...register.templates.values()].at(-1);
  if (organization === undefined)
    throw new UsageError("Add your organisation to data/organizations.yaml first.");
  if (scale === undefined && kinds[kind].requires.includes("actions"))
    throw new UsageError("Add a rating scale to data/rating-scales.yaml first.");
  if (template === undefined && kinds[kind].requires.includes("report"))
    throw new UsageError("Add a template to data/report-templates.yaml first.");

  const name = (id.split("/").at(-1) ?? id).replaceAll("-", " ");
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  await mkdir(folder, { recursive: true });
  for (const [file, text] of Object.entries(
    starterFiles(kind, { title, organization, scale: scale ?? "", template, today }),
  )) {
    await writeFile(join(folder, file), text, { flag: "wx" });
    terminal.say(`content/${id}/${file}`);
  }
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
    throw new UsageError(
      `“${kind}” is not a kind. ${suggest(kind, kindNames, `Use one of: ${kindNames.join(", ")}.`)}`,
    );
  const trimmed = id.replace(/^content\//, "").replace(/^\/+|\/+$/g, "");
  const full = trimmed.includes("/") || known === "page" ? trimmed : `${kinds[known].folder}/${trimmed}`;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/.test(full)) {
    throw new UsageError(
      `“${id}” cannot be part of a web address. Use lower-case letters, figures and hyphens, such as ${kinds[known].folder}/my-${known}-2026.`,
    );
  }
  return { kind: known, id: full };
}
