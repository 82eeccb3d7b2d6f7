// The JSON Schemas that editors use to complete and underline YAML, made from the schemas that load uses.

import Type, { type TSchema } from "typebox";
import { weighedRules } from "../check/rules.ts";
import { jsonText } from "../lib/json-text.ts";
import { propertyOf } from "../lib/property-of.ts";
import { dataFiles } from "../load/load-data.ts";
import { ChecksFile, levelField } from "../model/checks/checks-file.ts";
import { factSchemas } from "../model/facts/fact-modules.ts";
import { closed } from "../model/field.ts";
import { FrontMatter, PartFrontMatter } from "../model/front-matter.ts";

/** Keywords that only load understands. */
const own = new Set(["markdown", "names", "dated", "target", "shortForm", "figure"]);

/** Every schema file by its name, as the text that is written to `data/schemas/`. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const schemas: readonly TSchema[] = [
    ...Object.values({ ...dataFiles, "checks.yaml": checksWithRules() }),
    ...factSchemas.values(),
    FrontMatter,
    PartFrontMatter,
  ];
  return new Map(
    schemas.map((schema) => {
      const name = `${String(propertyOf(schema, "$id"))}.schema.json`;
      const { $id: _id, ...rest } = toEditorSchema(schema);
      return [name, jsonText({ $schema: "http://json-schema.org/draft-07/schema#", ...rest })];
    }),
  );
}

/** The schema of `data/checks.yaml` with the names of the rules, which load leaves to a check: an editor completes them. */
function checksWithRules(): TSchema {
  const { properties, ...rest } = ChecksFile;
  const named = weighedRules.map(({ name, about, level }) => [
    name,
    Type.Optional(levelField(`${about} Usually: ${level}.`)),
  ]);
  const description = String(propertyOf(properties.levels, "description"));
  return {
    ...rest,
    properties: { levels: Type.Object(Object.fromEntries(named), { ...closed, description }) },
  };
}

/** The settings that tie each schema to its files in VS Code, by schema. */
export function editorSettings(): Readonly<Record<string, readonly string[]>> {
  const data = Object.keys(dataFiles).map((file) => [
    `./data/schemas/${file.replace(".yaml", "")}.schema.json`,
    [`data/${file}`],
  ]);
  const facts = [...factSchemas.keys()].map((name) => [
    `./data/schemas/${name}.schema.json`,
    [`content/**/${name}.yaml`],
  ]);
  return Object.fromEntries([...data, ...facts]);
}

/** Load takes every scalar as the text that was typed; an editor reads `1.1` and `2023` as numbers, and must allow them. */
function toEditorSchema(schema: unknown): Record<string, unknown> {
  const entries = typeof schema === "object" && schema !== null ? Object.entries(schema) : [];
  const kept = entries
    .filter(([key]) => !own.has(key) && !key.startsWith("~"))
    .map(([key, value]): [string, unknown] => [key, toEditorValue(value)]);
  const result = Object.fromEntries(kept);
  if (propertyOf(schema, "figure") === true)
    return { ...result, type: ["number", "string"], pattern: "^-?£?[0-9][0-9,.:]*( ?[A-Za-z]+)?$" };
  if (result["type"] === "string" && result["enum"] === undefined)
    return { ...result, type: ["string", "number"] };
  return result;
}

function toEditorValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toEditorValue);
  return typeof value === "object" && value !== null ? toEditorSchema(value) : value;
}
