// The site itself.
import type { Check } from "../for-rules/check.ts";
import { brandContrast } from "./brand-contrast.ts";
import { logo } from "./logo.ts";
import { timeZone } from "./time-zone.ts";

/** The rules of this family. */
export const siteChecks = [brandContrast, logo, timeZone] as const satisfies readonly Check[];
