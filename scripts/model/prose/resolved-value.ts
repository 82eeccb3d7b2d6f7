// What the look-up of a live value comes to.
import { suggest } from "../../lib/nearest.ts";
import type { Ref } from "../ref.ts";

/** The words to print, or what is wrong and how to mend it. */
export type ResolvedValue =
  | { readonly found: true; readonly text: string }
  | { readonly found: false; readonly message: string; readonly hint: string };

/** What is wrong, and how to mend it. */
export type MissingValue = Extract<ResolvedValue, { readonly found: false }>;

/** Something written that cannot be looked up. */
export function missing(message: string, hint: string): MissingValue {
  return { found: false, message, hint };
}

/** A ref that none of some measures or options has, in a publication whose `file` they stand in. */
export function unknown(
  noun: string,
  written: string,
  known: readonly { readonly ref: Ref }[],
  file: string,
): MissingValue {
  const refs = known.map(({ ref }) => ref);
  return missing(`There is no ${noun} “${written}”.`, suggest(written, refs, `Add it to ${file}.`));
}

/** Something that the data lack: what is to be added there, or else the live value goes. */
export function absent(message: string, addition: string): ResolvedValue {
  return missing(message, `${addition}, or take the live value out.`);
}
