// Reads one YAML file against its schema: text, YAML, schema, in that order, stopping at the first that fails.
import type { Static, TSchema } from "typebox";
import type { Finding, Place } from "../lib/finding.ts";
import { explainSchemaErrors } from "./explain-schema-error.ts";
import type { MisfitYaml } from "./keep-usable-entries.ts";
import { type ParsedYaml, parseYaml } from "./parse-yaml.ts";
import { readText } from "./read-text.ts";
import type { Marks, Validator } from "./validator.ts";

/** A file that fits its schema, or what is wrong with it. */
export type YamlRead<Value> =
  | {
      readonly valid: true;
      readonly value: Value;
      readonly marks: Marks;
      readonly yaml: ParsedYaml;
      readonly findings: readonly [];
    }
  | {
      readonly valid: false;
      readonly findings: readonly Finding[];
      /** What was marked in it, as far as it fits: one mistake hides no other. */
      readonly marked?: { readonly marks: Marks; readonly yaml: ParsedYaml };
      /** Where the file could be parsed and has an entry that does not fit. */
      readonly misfit?: MisfitYaml;
    };

/** Reads a file of the source folder. `prepare` has its value as it is written, when nothing in it is a number yet. */
export async function readYamlFile<Schema extends TSchema>(
  source: string,
  file: string,
  schema: Schema,
  validator: Validator,
  prepare: (value: unknown) => unknown = (value) => value,
): Promise<YamlRead<Static<Schema>>> {
  const read = await readText(source, file);
  if ("finding" in read) return { valid: false, findings: [read.finding] };
  const yaml = parseYaml(file, read.text);
  return validateYaml(
    { ...yaml, value: prepare(yaml.value) },
    { file, line: 1, column: 1 },
    schema,
    validator,
  );
}

/** Holds parsed YAML against a schema; `start` is where it begins, for a file that is empty. */
export function validateYaml<Schema extends TSchema>(
  yaml: ParsedYaml,
  start: Place,
  schema: Schema,
  validator: Validator,
): YamlRead<Static<Schema>> {
  if (yaml.findings.length > 0) return { valid: false, findings: yaml.findings };
  if (yaml.value === undefined) {
    return {
      valid: false,
      findings: [
        {
          severity: "error",
          rule: "empty-file",
          place: start,
          message: emptyMessage(start.file),
          hint: emptyHint(start.file),
        },
      ],
    };
  }
  const validation = validator.validate(schema, yaml.value);
  if (!validation.valid) {
    const pointers = validation.errors.map(({ instancePath }) => instancePath);
    return {
      valid: false,
      findings: explainSchemaErrors(validation.errors, yaml),
      marked: { marks: validation.marks, yaml },
      misfit: { yaml, pointers },
    };
  }
  return { valid: true, value: validation.value, marks: validation.marks, yaml, findings: [] };
}

function emptyMessage(file: string): string {
  return file.endsWith(".md")
    ? "There is nothing between the two lines of three hyphens."
    : "There is nothing in the file.";
}

function emptyHint(file: string): string {
  return file.endsWith(".md")
    ? "Write the facts of the publication between the two lines of three hyphens: title, type, status and summary."
    : "Write its entries, or delete the file.";
}
