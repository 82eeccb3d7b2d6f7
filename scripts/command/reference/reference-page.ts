// The reference of kinds, fields, blocks, checks of PDFs and commands, written from the schemas and rules themselves.
import { blockForms } from "../../model/facts/blocks.ts";
import { kindNames } from "../../model/kinds/kind-name.ts";
import { kinds } from "../../model/kinds/kinds.ts";
import { pdfRules } from "../../pdf/check/pdf-rules.ts";
import { en } from "../../words/en.ts";
import { commandForms } from "../command-forms.ts";
import type { OptionForm } from "../command-line.ts";
import { FindingsJson } from "../formats/findings-json.ts";
import { fieldSections, fieldTable } from "./field-sections.ts";
import { markdownTable } from "./markdown-pieces.ts";

/** The text of the reference page, as Markdown with its front matter. */
export function referencePage(): string {
  const sections = [
    kindSection(),
    fieldSections(),
    blockSection(),
    `## Checks\n\n[[guide/rules]] has every rule that the content is held to: what it finds, why that matters, how it is mended, and how much it weighs.`,
    `## Checks of PDFs\n\nThese rules are held by \`npm run pdf:check\`, for any PDF.\n\n${markdownTable(
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
  return `## Kinds of publication\n\n${markdownTable("The kinds of publication", "kinds", ["Written as", "Name", "Usual folder", "Files it must have"], rows)}`;
}

function blockSection(): string {
  const rows = [...blockForms].map(([name, form]) => [
    `\`::: ${name}\``,
    Object.keys(form.attributes)
      .map((attribute) => `\`${attribute}=\``)
      .join(", ") || "none",
    `${form.about}${form.file === undefined ? "" : ` From \`${form.file}.yaml\`.`}`,
  ]);
  return `## Blocks\n\n${markdownTable("The blocks and what they take", "blocks", ["Block", "Attributes", "What it shows"], rows)}`;
}

function commandSection(): string {
  const commands = Object.values(commandForms).map((command) => {
    const options: Readonly<Record<string, OptionForm>> = command.options;
    const rows = Object.entries(options).map(([name, form]) => [
      `\`--${name}${form.value === undefined ? "" : ` ${form.value}`}\``,
      form.about,
    ]);
    const beneath = command.name === "check" ? `\n\n${findingsSection()}` : "";
    return `### npm run ${command.name}\n\n${command.about}\n\n${markdownTable(`Options of npm run ${command.name}`, `command-${command.name.replaceAll(":", "-")}`, ["Option", "What it does"], rows)}${beneath}`;
  });
  return `## Commands\n\n${commands.join("\n\n")}`;
}

function findingsSection(): string {
  return `With \`--format json\` it prints one object. A field that goes away or changes its meaning makes a new version.\n\n${fieldTable("Fields of npm run check -- --format json", "findings-json", FindingsJson)}`;
}
