// Who is named in an attribute of a block: by ids of people and bodies, or in words, with semicolons between several.
import { type OwnerId, organizationId, personId } from "../owner-id.ts";
import type { Register } from "../register.ts";

const naming: ReadonlyMap<string, readonly string[]> = new Map([
  ["signed", ["by"]],
  ["quote", ["by"]],
  ["letter", ["from", "to", "signed", "copy"]],
]);

/** The attributes of a block in which somebody is named. */
export function namingAttributes(block: string): readonly string[] {
  return naming.get(block) ?? [];
}

/** Those who are named, in order. */
export function namedIn(written: string): readonly string[] {
  return written
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Whether words are written as ids are, and so cannot be the name of anybody. */
export function isWrittenAsId(words: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)+$/.test(words);
}

/** The person, office or body that an id names; undefined for words. */
export function ownerNamed({ people, organizations }: Register, name: string): OwnerId | undefined {
  const [person, body] = [personId(name), organizationId(name)];
  if (people.has(person)) return person;
  return organizations.has(body) ? body : undefined;
}
