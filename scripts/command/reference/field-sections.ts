// The part of the reference on fields: a table for each file, from the schema that holds it.
import { propertyOf } from "../../lib/property-of.ts";
import { dataFiles } from "../../load/load-data.ts";
import { factSchemas } from "../../model/facts/fact-modules.ts";
import { FrontMatter, PartFrontMatter } from "../../model/front-matter.ts";
import { markdownTable } from "./markdown-pieces.ts";

/** A section for each file, under one heading. */
export function fieldSections(): string {
  const files: readonly (readonly [string, object])[] = [
    ["Front matter of index.md", FrontMatter],
    ["Front matter of a part", PartFrontMatter],
    ...[...factSchemas].map(([name, schema]) => [`${name}.yaml`, schema] as const),
    ...Object.entries(dataFiles).map(([name, schema]) => [`data/${name}`, schema] as const),
  ];
  const sections = files.map(([title, schema]) => {
    const id = title.toLowerCase().replace(/[^a-z0-9]+/g, "-");
    return `### ${title}\n\n${fieldTable(`Fields of ${title}`, id, schema)}`;
  });
  return `## Fields\n\nA field within a field is written behind a full stop; \`[]\` marks the entries of a list.\n\n${sections.join("\n\n")}`;
}

/** A table of the fields that a schema has. */
export function fieldTable(caption: string, id: string, schema: object): string {
  return markdownTable(caption, id, ["Field", "Required", "What it holds"], fieldRows(schema, ""));
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
