// The reference of kinds, fields, blocks, checks and commands, written from the schemas and rules themselves.
import { rules } from "../check/rules.ts";
import { propertyOf } from "../lib/property-of.ts";
import { dataFiles } from "../load/load-data.ts";
import { blockForms } from "../model/facts/blocks.ts";
import { factSchemas } from "../model/facts/fact-modules.ts";
import { FrontMatter, PartFrontMatter } from "../model/front-matter.ts";
import { kindNames } from "../model/kinds/kind-name.ts";
import { kinds } from "../model/kinds/kinds.ts";
import { pdfRules } from "../pdf/check/pdf-rules.ts";
import { en } from "../words/en.ts";
import { commandForms } from "./command-forms.ts";
import type { OptionForm } from "./command-line.ts";
import { FindingsJson } from "./formats/findings-json.ts";

/** The text of the reference page, as Markdown with its front matter. */
export function referencePage(): string {
  const sections = [
    kindSection(),
    fieldSections(),
    blockSection(),
    `## Checks\n\nThese rules are held on every build, and shown by \`npm run check\`; \`exempt-leak\`, \`page-and-pdf\` and \`printed-width\` are held at the end of a build alone. The name of the rule stands behind every message.\n\n${table(
      "What every rule holds the content to",
      "checks",
      ["Rule", "What it holds the content to"],
      rules.map((rule) => [`\`${rule.name}\``, rule.about]),
    )}`,
    `## Checks of PDFs\n\nThese rules are held by \`npm run pdf:check\`, for any PDF.\n\n${table(
      "What every PDF is held to",
      "pdf-checks",
      ["Check", "What it holds a PDF to"],
      pdfRules.map((rule) => [`\`${rule.name}\``, rule.about]),
    )}`,
    commandSection(),
  ];
  return `${head}\n${sections.join("\n\n")}\n`;
}

const head = `---
title: Reference
type: page
status: published
summary: Every kind of publication, every field, block, check and command, as the schemas and rules have them.
---

This page is written by \`npm run generate\` from the schemas and rules. Do not change it by hand.
`;

function kindSection(): string {
  const rows = kindNames.map((name) => {
    const kind = kinds[name];
    const files =
      kind.requires.length === 0 ? "none" : kind.requires.map((file) => `\`${file}.yaml\``).join(", ");
    return [`\`${name}\``, en.kinds[name].title, `\`content/${kind.folder}/\``, files];
  });
  return `## Kinds of publication\n\n${table("The kinds of publication", "kinds", ["Written as", "Name", "Usual folder", "Files it must have"], rows)}`;
}

function fieldSections(): string {
  const files: readonly (readonly [string, object])[] = [
    ["Front matter of index.md", FrontMatter],
    ["Front matter of a part", PartFrontMatter],
    ...[...factSchemas].map(([name, schema]) => [`${name}.yaml`, schema] as const),
    ...Object.entries(dataFiles).map(([name, schema]) => [`data/${name}`, schema] as const),
  ];
  const sections = files.map(([title, schema]) => {
    const id = title.toLowerCase().replace(/[^a-z0-9]+/g, "-");
    return `### ${title}\n\n${table(`Fields of ${title}`, id, ["Field", "Required", "What it holds"], fieldRows(schema, ""))}`;
  });
  return `## Fields\n\nA field within a field is written behind a full stop; \`[]\` marks the entries of a list.\n\n${sections.join("\n\n")}`;
}

function fieldRows(schema: unknown, path: string): readonly (readonly string[])[] {
  const required = propertyOf(schema, "required");
  return Object.entries(Object(propertyOf(schema, "properties"))).flatMap(([name, field]) => {
    const full = path === "" ? name : `${path}.${name}`;
    const isRequired = Array.isArray(required) && required.includes(name);
    const items = propertyOf(field, "items");
    const own = [`\`${full}\``, isRequired ? "yes" : "no", describe(field)];
    return [own, ...(items === undefined ? fieldRows(field, full) : fieldRows(items, `${full}[]`))];
  });
}

function describe(field: unknown): string {
  const words = propertyOf(field, "enum");
  const about =
    propertyOf(field, "description") ?? propertyOf(propertyOf(field, "items"), "description") ?? "";
  const choices = Array.isArray(words)
    ? ` One of: ${words.map((word) => `\`${String(word)}\``).join(", ")}.`
    : "";
  return `${String(about)}${choices}`.trim() || "A group of fields.";
}

function blockSection(): string {
  const rows = [...blockForms].map(([name, form]) => [
    `\`::: ${name}\``,
    Object.keys(form.attributes)
      .map((attribute) => `\`${attribute}=\``)
      .join(", ") || "none",
    `${form.about}${form.file === undefined ? "" : ` From \`${form.file}.yaml\`.`}`,
  ]);
  return `## Blocks\n\n${table("The blocks and what they take", "blocks", ["Block", "Attributes", "What it shows"], rows)}`;
}

function commandSection(): string {
  const commands = Object.values(commandForms).map((command) => {
    const options: Readonly<Record<string, OptionForm>> = command.options;
    const rows = Object.entries(options).map(([name, form]) => [
      `\`--${name}${form.value === undefined ? "" : ` ${form.value}`}\``,
      form.about,
    ]);
    const beneath = command.name === "check" ? `\n\n${findingsSection()}` : "";
    return `### npm run ${command.name}\n\n${command.about}\n\n${table(`Options of npm run ${command.name}`, `command-${command.name.replaceAll(":", "-")}`, ["Option", "What it does"], rows)}${beneath}`;
  });
  return `## Commands\n\n${commands.join("\n\n")}`;
}

function findingsSection(): string {
  const fields = fieldRows(FindingsJson, "");
  return `With \`--format json\` it prints one object. A field that goes away or changes its meaning makes a new version.\n\n${table("Fields of npm run check -- --format json", "findings-json", ["Field", "Required", "What it holds"], fields)}`;
}

function table(
  caption: string,
  id: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(" | ")} |`;
  return [
    `Table: ${caption} {#${id}}`,
    "",
    line(columns),
    line(columns.map(() => "---")),
    ...rows.map(line),
  ].join("\n");
}

/** Signs that would mean something in a table cell are escaped, but not those within code. */
function escapeCell(cell: string): string {
  return cell
    .split(/(`[^`]*`)/)
    .map((piece) => (piece.startsWith("`") ? piece : piece.replace(/[[<]/g, "\\$&")))
    .join("")
    .replaceAll("|", "\\|");
}
