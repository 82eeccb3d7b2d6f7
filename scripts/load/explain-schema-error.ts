// Turns ajv's errors into words that an officer can act on, with the nearest match for what was misspelt.
import type { ErrorObject } from "ajv";
import type { Finding } from "../lib/finding.ts";
import { nearest, suggest } from "../lib/nearest.ts";
import { propertyOf } from "../lib/property-of.ts";
import type { ParsedYaml } from "./parse-yaml.ts";

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

/** A misspelt key is also a missing one, and a failed alternative fails each of its branches: one finding is enough. */
function dropConsequences(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const unknownKeys = errors.filter((error) => error.keyword === "additionalProperties");
  return errors.filter((error) => {
    if (/\/(anyOf|oneOf)\/\d+\//.test(error.schemaPath)) return false;
    if (error.keyword !== "required") return true;
    return !unknownKeys.some(
      (other) =>
        other.instancePath === error.instancePath &&
        nearest(String(other.params["additionalProperty"]), keysOf(other)) ===
          error.params["missingProperty"],
    );
  });
}

function explain(error: ErrorObject): Problem {
  const pointer = error.instancePath;
  const name = pointer === "" ? "The file" : `“${lastStep(pointer)}”`;
  const about = descriptionOf(error);
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
    case "additionalProperties": {
      const key = String(error.params["additionalProperty"]);
      return {
        pointer,
        key,
        message: `“${key}” is not a key that is known here.`,
        hint: suggest(key, keysOf(error), `Take it out, or use one of: ${keysOf(error).join(", ")}.`),
      };
    }
    case "enum": {
      const words = Array.isArray(error.params["allowedValues"])
        ? error.params["allowedValues"].map(String)
        : [];
      return {
        pointer,
        message: `“${String(error.data)}” is not a ${lastStep(pointer)} that is known.`,
        hint: suggest(String(error.data), words, `Use one of: ${words.join(", ")}.`),
      };
    }
    case "type":
      return { pointer, ...explainType(name, String(error.params["type"]), error.data, about) };
    case "minLength":
      return {
        pointer,
        message: `${name} is empty.`,
        hint: about === "" ? "Write something, or take the line out." : `Write: ${about}`,
      };
    case "maxLength":
      return {
        pointer,
        message: `${name} has ${String(error.data).length} letters; at most ${error.params["limit"]} fit.`,
        hint: "Shorten it.",
      };
    case "minItems":
      return {
        pointer,
        message: `${name} is a list that needs at least ${error.params["limit"]} entry.`,
        hint: about,
      };
    case "minimum":
      return { pointer, message: `${name} must be at least ${error.params["limit"]}.`, hint: about };
    case "pattern":
      return {
        pointer,
        message: `“${String(error.data)}” is not written as “${lastStep(pointer)}” must be.`,
        hint: about,
      };
    case "anyOf":
    case "oneOf":
      return { pointer, ...explainAlternatives(error) };
    default:
      return { pointer, message: `${name} ${error.message ?? "is not right"}.`, hint: about };
  }
}

function explainType(name: string, type: string, data: unknown, about: string): Omit<Problem, "pointer"> {
  const written = typeof data === "string" && data !== "" ? `“${data}”` : undefined;
  switch (type) {
    case "array":
      return {
        message: `${name} must be a list.`,
        hint: "Put each entry on a line of its own that starts with a hyphen and a space.",
      };
    case "object":
      return {
        message: `${name} must be a group of keys.`,
        hint: "Put each key on a line of its own, indented, with a colon and a space after it.",
      };
    case "number":
    case "integer":
      return {
        message: `${name} must be a ${type === "integer" ? "whole number" : "number"}${written === undefined ? "" : `, not ${written}`}.`,
        hint: "Write figures only, without commas, spaces or units.",
      };
    case "boolean":
      return {
        message: `${name} must be true or false${written === undefined ? "" : `, not ${written}`}.`,
        hint: "Write true or false.",
      };
    default:
      return {
        message: `${name} must be text.`,
        hint:
          about === ""
            ? 'If the text has a colon in it, put it in "quotation marks".'
            : `${about} If the text has a colon in it, put it in "quotation marks".`,
      };
  }
}

function explainAlternatives(error: ErrorObject): Omit<Problem, "pointer"> {
  const branches = Array.isArray(error.schema) ? error.schema : [];
  const keys = branches.flatMap((branch) => {
    const required = propertyOf(branch, "required");
    return Array.isArray(required) ? required.map(String) : [];
  });
  const exactly = error.keyword === "oneOf" && error.params["passingSchemas"] !== null;
  return exactly
    ? {
        message: `Only one of ${keys.map((key) => `“${key}”`).join(" and ")} can stand here.`,
        hint: "Take one of them out.",
      }
    : { message: `${keys.map((key) => `“${key}”`).join(" or ")} is missing.`, hint: "Add one of them." };
}

function keysOf(error: ErrorObject): readonly string[] {
  return Object.keys(Object(propertyOf(error.parentSchema, "properties")));
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
