// Of all that ajv finds wrong with a value, what an officer has to mend: one error for each slip.
import type { ErrorObject } from "ajv";
import { nearest } from "../lib/nearest.ts";
import { propertyOf } from "../lib/property-of.ts";

/**
 * Leaves out what follows from something else. A misspelt key is also a missing one, a value of the wrong type is no word
 * of a list either, and where one of several sorts may stand, only what is wrong with the sort that was written counts.
 */
export function dropConsequences(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const owners = Map.groupBy(errors.filter(isAlternatives), ({ instancePath }) => instancePath);
  const within = groupByWhole(errors);
  const own = errors.filter((error) => !isOfOtherBranch(error, owners) && !isSaidByBranch(error, within));
  const unknownKeys = Map.groupBy(
    own.filter((error) => error.keyword === "additionalProperties"),
    ({ instancePath }) => instancePath,
  );
  const wrongTypes = new Set(
    own.filter((error) => error.keyword === "type").map((error) => error.instancePath),
  );
  return own.filter((error) => {
    if (error.keyword !== "type" && wrongTypes.has(error.instancePath)) return false;
    if (error.keyword !== "required") return true;
    return !(unknownKeys.get(error.instancePath) ?? []).some(
      (other) =>
        nearest(String(other.params["additionalProperty"]), keysOf(other)) ===
        error.params["missingProperty"],
    );
  });
}

/** Errors by the pointers of all values that they lie in. */
function groupByWhole(errors: readonly ErrorObject[]): ReadonlyMap<string, readonly ErrorObject[]> {
  const groups = new Map<string, ErrorObject[]>();
  for (const error of errors) {
    for (const whole of wholesOf(error)) {
      const group = groups.get(whole);
      if (group === undefined) groups.set(whole, [error]);
      else group.push(error);
    }
  }
  return groups;
}

/** The pointers of a value and of every value that it lies in. */
function wholesOf({ instancePath }: ErrorObject): readonly string[] {
  const steps = instancePath.split("/");
  return steps.map((_step, at) => steps.slice(0, at + 1).join("/"));
}

/** The keys that the schema of an error knows. */
export function keysOf(error: ErrorObject): readonly string[] {
  return Object.keys(Object(propertyOf(error.parentSchema, "properties")));
}

function isAlternatives({ keyword }: ErrorObject): boolean {
  return keyword === "anyOf" || keyword === "oneOf";
}

/** Whether an error is one of a branch, and the value was not written as that branch has it. */
function isOfOtherBranch(error: ErrorObject, owners: ReadonlyMap<string, readonly ErrorObject[]>): boolean {
  return wholesOf(error)
    .flatMap((whole) => owners.get(whole) ?? [])
    .some((owner) => {
      if (!isBelow(error, owner)) return false;
      const branch = branchMeant(owner);
      return branch === undefined || !isBelow(error, owner, branch);
    });
}

/** Whether the branch that a value was meant to be says what is wrong with it. */
function isSaidByBranch(error: ErrorObject, within: ReadonlyMap<string, readonly ErrorObject[]>): boolean {
  const branch = isAlternatives(error) ? branchMeant(error) : undefined;
  if (branch === undefined) return false;
  return (within.get(error.instancePath) ?? []).some((other) => isBelow(other, error, branch));
}

/** Whether an error within the value of another comes from a branch of its alternatives: from any, or from one of them. */
function isBelow(error: ErrorObject, owner: ErrorObject, branch?: number): boolean {
  return error.schemaPath.startsWith(`${owner.schemaPath}/${branch === undefined ? "" : `${branch}/`}`);
}

/** The branch whose sort the value has; undefined where none has it, or where branches do not differ in it. */
function branchMeant({ schema, data }: ErrorObject): number | undefined {
  const branches: readonly unknown[] = Array.isArray(schema) ? schema : [];
  const at = branches.findIndex((branch) => propertyOf(branch, "type") === sortOf(data));
  return at < 0 ? undefined : at;
}

/** The sort of a value as schemas call it. Every figure is typed as text, and one that could be read is a whole number. */
function sortOf(data: unknown): string {
  if (Array.isArray(data)) return "array";
  if (typeof data === "number" || (typeof data === "string" && /^-?\d+$/.test(data))) return "integer";
  return typeof data;
}
