// What could tell who somebody is, or how to reach one person.
import type { Check } from "../for-rules/check.ts";
import { hiddenNumbers } from "./hidden-numbers.ts";
import { homeAddresses } from "./home-addresses.ts";
import { identifiedPeople } from "./identified-people.ts";
import { personalContacts } from "./personal-contacts.ts";
import { personalNumbers } from "./personal-numbers.ts";
import { signatures } from "./signatures.ts";
import { smallGroups } from "./small-groups.ts";
import { smallNumbers } from "./small-numbers.ts";

/** The rules of this family. */
export const protectionChecks = [
  hiddenNumbers,
  homeAddresses,
  identifiedPeople,
  personalContacts,
  personalNumbers,
  signatures,
  smallGroups,
  smallNumbers,
] as const satisfies readonly Check[];
