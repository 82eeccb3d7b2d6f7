// The names that data/ keeps, to which names in papers are held.
import { remember } from "../../lib/remember.ts";
import type { Register } from "../../model/register.ts";

/** The names of organisations, offices and terms, as `plainName` has them. */
export const keptNames = remember(
  ({ organizations, people, terms }: Register): ReadonlySet<string> =>
    new Set(
      [
        ...[...organizations.values()].flatMap(({ name, short, aliases = [] }) => [name, short, ...aliases]),
        ...[...people.values()].flatMap(({ role, aliases = [] }) => [role, ...aliases]),
        ...[...terms.values()].flatMap(({ term, expansion, aliases = [] }) => [term, expansion, ...aliases]),
      ].flatMap((name) => (name === undefined ? [] : plainName(name))),
    ),
);

/** A name in small letters, without the ending of its last word. */
export function plainName(name: string): string {
  return name.toLowerCase().replaceAll("’", "'").replace(/'s?$/, "");
}
