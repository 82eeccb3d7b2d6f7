// Turns ajv's errors into words that an officer can act on, with the nearest match for what was misspelt.
import type { ErrorObject } from "ajv";
import type { Finding } from "../lib/finding.ts";
import { suggest, suggestChoice } from "../lib/nearest.ts";
import { formatCount } from "../lib/number-format.ts";
import { propertyOf } from "../lib/property-of.ts";
import { isShortForm, shortForms } from "../model/prose/short-form.ts";
import { dropConsequences, keysOf } from "./drop-consequences.ts";
import type { ParsedYaml } from "./parse-yaml.ts";

/** What the root of a file is called. */
const wholeFile = "The file";

interface Problem {
  readonly pointer: string;
  readonly key?: string;
  readonly message: string;
  readonly hint: string;
}

/** One finding for each thing to mend; errors that follow from another are left out. */
export function explainSchemaErrors(errors: readonly ErrorObject[], yaml: ParsedYaml): readonly Finding[] {
  return dropConsequences(errors).map((error) => {
    const { pointer, key, message, hint } = explain(error);
    return { severity: "error", rule: "schema", place: yaml.locate(pointer, key), message, hint };
  });
}

function explain(error: ErrorObject): Problem {
  const pointer = error.instancePath;
  const name = pointer === "" ? wholeFile : `“${lastStep(pointer)}”`;
  const about = descriptionOf(error);
  const limit = Number(error.params["limit"]);
  switch (error.keyword) {
    case "required": {
      const missing = String(error.params["missingProperty"]);
      const property = propertyOf(propertyOf(error.parentSchema, "properties"), missing);
      const what = propertyOf(property, "description");
      return {
        pointer,
        message: `“${missing}” is missing.`,
        hint: `Add a line “${missing}: …”${typeof what === "string" ? `: ${what}` : "."}`,
      };
    }
    case "additionalProperties":
      return { pointer, ...explainUnknownKey(String(error.params["additionalProperty"]), keysOf(error)) };
    case "enum":
      return { pointer, ...explainUnknownWord(name, error) };
    case "type":
      return { pointer, ...explainType(name, error, about) };
    case "minLength":
      return {
        pointer,
        message: `${name} is empty.`,
        hint: about === "" ? "Write something, or take the line out." : `Write: ${about}`,
      };
    case "maxLength":
      return {
        pointer,
        message: `${name} has ${String(error.data).length} letters; at most ${limit} fit.`,
        hint: "Shorten it.",
      };
    case "minItems":
      return {
        pointer,
        message: `${name} needs at least ${formatCount(limit, "entry", "entries")}.`,
        hint: `Add what is missing. ${about}`.trim(),
      };
    case "minimum":
      return {
        pointer,
        message: `${name} must be at least ${limit}.`,
        hint: `Write a larger number. ${about}`.trim(),
      };
    case "maximum":
      return {
        pointer,
        message: `${name} must be at most ${limit}.`,
        hint: `Write a smaller number. ${about}`.trim(),
      };
    case "pattern":
      return {
        pointer,
        message: `“${String(error.data)}” is not written as ${name} must be.`,
        hint: about,
      };
    case "anyOf":
    case "oneOf":
      return { pointer, ...explainAlternatives(error, name, about) };
    default:
      return {
        pointer,
        message: `${name} is not written as it must be.`,
        hint: about === "" ? "Compare it with the sample content." : about,
      };
  }
}

type Words = Omit<Problem, "pointer">;

function explainUnknownKey(key: string, known: readonly string[]): Words {
  return {
    key,
    message: `“${key}” is not a key that is known here.`,
    // What is left of `45,028` between brackets.
    hint: /^\d+$/.test(key)
      ? "If it is the end of a number, write the number without commas."
      : suggest(key, known, `Take it out, or use one of: ${known.join(", ")}.`),
  };
}

function explainUnknownWord(name: string, error: ErrorObject): Words {
  const allowed: unknown = error.params["allowedValues"];
  const words = Array.isArray(allowed) ? allowed.map(String) : [];
  const said: unknown = propertyOf(error.parentSchema, "enumDescriptions");
  const meanings: readonly unknown[] = Array.isArray(said) ? said : [];
  const written = String(error.data);
  return {
    message: written === "" ? `${name} is empty.` : `“${written}” is not a word that ${name} can have.`,
    hint: suggestChoice(written, new Map(words.map((word, at) => [word, String(meanings[at] ?? "")]))),
  };
}

function explainType(name: string, { params, data, parentSchema }: ErrorObject, about: string): Words {
  const type = String(params["type"]);
  const written = describeValue(data);
  switch (type) {
    case "array":
      return {
        message: `${name} must be a list${written}.`,
        hint: "Put each entry on a line of its own that starts with a hyphen and a space.",
      };
    case "object":
      return name === wholeFile
        ? {
            message: "The file must be made of keys with values.",
            hint: `Start it with a key and a colon: “${firstKey(parentSchema)}: …”.`,
          }
        : {
            message: `${name} must be a group of keys${written}.`,
            hint:
              explainShortForm(data, propertyOf(parentSchema, "shortForm")) ??
              "Put each key on a line of its own under it, indented, with a colon and a space after it.",
          };
    case "number":
    case "integer":
      return {
        message: `${name} must be a ${type === "integer" ? "whole number" : "number"}${written}.`,
        hint: "Write figures only, without commas, spaces or units.",
      };
    case "boolean":
      return { message: `${name} must be true or false${written}.`, hint: "Write true or false." };
    default:
      return {
        message: `${name} must be text${written}.`,
        hint: `${about} If the text starts with a bracket or a hyphen or has a colon in it, put it in "quotation marks".`.trim(),
      };
  }
}

/** How to write as a group what was written in a few words; undefined where that cannot be told. */
function explainShortForm(written: unknown, form: unknown): string | undefined {
  if (typeof written !== "string" || written.trim() === "" || !isShortForm(form)) return undefined;
  const groups = shortForms[form](written.trim());
  return groups.length === 0
    ? undefined
    : `Write ${groups.map((group) => `“${group}”`).join(" or ")} in its place.`;
}

/** What stands there in place of what should, in words. */
function describeValue(data: unknown): string {
  if (Array.isArray(data)) return ", not a list";
  if (typeof data === "object" && data !== null) return ", not a group of keys";
  return data === "" ? ", and is empty" : `, not “${String(data)}”`;
}

/** What the sorts of value are called that may stand in one place. */
const sorts: Readonly<Record<string, string>> = {
  string: "text",
  integer: "a whole number",
  number: "a number",
  array: "a list",
  object: "a group of keys",
};

function explainAlternatives(error: ErrorObject, name: string, about: string): Words {
  const branches: readonly unknown[] = Array.isArray(error.schema) ? error.schema : [];
  const types = branches.map((branch) => sorts[String(propertyOf(branch, "type"))]);
  if (types.every((type) => type !== undefined))
    return {
      message: `${name} must be ${types.join(" or ")}${describeValue(error.data)}.`,
      hint: about === "" ? "Compare it with the sample content." : `Write: ${about}`,
    };
  const groups = branches.map((branch) => {
    const required = propertyOf(branch, "required");
    return Array.isArray(required) ? required.map(String) : [];
  });
  if (error.keyword === "oneOf" && error.params["passingSchemas"] !== null)
    return {
      message: `Only one of ${groups.map(listKeys).join(" and ")} can stand here.`,
      hint: "Take one of them out.",
    };
  const isWritten = (key: string) => propertyOf(error.data, key) !== undefined;
  const begun = groups.find((keys) => keys.some(isWritten));
  if (begun === undefined)
    return { message: `${groups.map(listKeys).join(" or ")} is missing.`, hint: "Add one of them." };
  const missing = listKeys(begun.filter((key) => !isWritten(key)));
  return {
    message: `${listKeys(begun.filter(isWritten))} stands alone: ${missing} is missing.`,
    hint: `Add ${missing}.`,
  };
}

function listKeys(keys: readonly string[]): string {
  return keys.map((key) => `“${key}”`).join(" and ");
}

function descriptionOf(error: ErrorObject): string {
  const description = propertyOf(error.parentSchema, "description");
  return typeof description === "string" ? description : "";
}

/** The key that a pointer ends in; for an entry of a list, the key of the list. */
function lastStep(pointer: string): string {
  const keys = pointer.split("/").filter((step) => !/^\d*$/.test(step));
  return (keys.at(-1) ?? pointer).replaceAll("~1", "/").replaceAll("~0", "~");
}

/** The key that a file cannot do without, or else the first that it may have. */
function firstKey(schema: unknown): string {
  const required = propertyOf(schema, "required");
  const keys = Array.isArray(required) ? required : Object.keys(Object(propertyOf(schema, "properties")));
  return String(keys.at(0) ?? "");
}
