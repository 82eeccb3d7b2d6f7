// Names of people, organisations and offices.
import type { Check } from "../for-rules/check.ts";
import { askedOfNobody } from "./asked-of-nobody.ts";
import { bodySpellings } from "./body-spellings.ts";
import { changedNames } from "./changed-names.ts";
import { firstNames } from "./first-names.ts";
import { knownNames } from "./known-names.ts";
import { nameSlips } from "./name-slips.ts";
import { nearNames } from "./near-names.ts";
import { personDetails } from "./person-details.ts";
import { twoHolders } from "./two-holders.ts";

/** The rules of this family. */
export const nameChecks = [
  askedOfNobody,
  bodySpellings,
  changedNames,
  firstNames,
  knownNames,
  nameSlips,
  nearNames,
  personDetails,
  twoHolders,
] as const satisfies readonly Check[];
