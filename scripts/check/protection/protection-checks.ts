// What could tell who somebody is, or how to reach one person.
import type { Check } from "../for-rules/check.ts";
import { hiddenNumbers } from "./hidden-numbers.ts";
import { personalContacts } from "./personal-contacts.ts";
import { personalNumbers } from "./personal-numbers.ts";
import { smallNumbers } from "./small-numbers.ts";

/** The rules of this family. */
export const protectionChecks = [
  hiddenNumbers,
  personalContacts,
  personalNumbers,
  smallNumbers,
] as const satisfies readonly Check[];
