// Names of people, organisations and offices.
import type { Check } from "../for-rules/check.ts";
import { askedOfNobody } from "./asked-of-nobody.ts";
import { knownNames } from "./known-names.ts";
import { nearNames } from "./near-names.ts";

/** The rules of this family. */
export const nameChecks = [askedOfNobody, knownNames, nearNames] as const satisfies readonly Check[];
