// Every integrity rule, family by family.
import { arithmeticChecks } from "./arithmetic/arithmetic-checks.ts";
import { completenessChecks } from "./completeness/completeness-checks.ts";
import { consistencyChecks } from "./consistency/consistency-checks.ts";
import { dateChecks } from "./dates/date-checks.ts";
import { exemptChecks } from "./exempt/exempt-checks.ts";
import { figureChecks } from "./figures/figure-checks.ts";
import { fileChecks } from "./files/file-checks.ts";
import type { Check } from "./for-rules/check.ts";
import { languageChecks } from "./language/language-checks.ts";
import { leftoverChecks } from "./leftovers/leftover-checks.ts";
import { meetingChecks } from "./meetings/meeting-checks.ts";
import { nameChecks } from "./names/name-checks.ts";
import { protectionChecks } from "./protection/protection-checks.ts";
import { ratingChecks } from "./ratings/rating-checks.ts";
import { referenceChecks } from "./references/reference-checks.ts";
import { checkLevels } from "./site/check-levels.ts";
import { siteChecks } from "./site/site-checks.ts";
import { textChecks } from "./text/text-checks.ts";

const families = [
  { family: "arithmetic", checks: arithmeticChecks },
  { family: "completeness", checks: completenessChecks },
  { family: "consistency", checks: consistencyChecks },
  { family: "dates", checks: dateChecks },
  { family: "exempt", checks: exemptChecks },
  { family: "figures", checks: figureChecks },
  { family: "files", checks: fileChecks },
  { family: "language", checks: languageChecks },
  { family: "leftovers", checks: leftoverChecks },
  { family: "meetings", checks: meetingChecks },
  { family: "names", checks: nameChecks },
  { family: "protection", checks: protectionChecks },
  { family: "ratings", checks: ratingChecks },
  { family: "references", checks: referenceChecks },
  { family: "site", checks: siteChecks },
  { family: "text", checks: textChecks },
] as const;

const levels = checkLevels(families.flatMap(({ checks }) => [...checks]));
const listed = [...families, { family: "site", checks: [levels] }] as const;

/** A check whose name were any text would make room for findings under any name. */
type Known<Name extends string> = string extends Name ? never : Name;

/** The name of a check. */
export type CheckName = Known<(typeof listed)[number]["checks"][number]["name"]>;

/** The name of a family, which is that of its folder. */
export type CheckFamily = (typeof families)[number]["family"];

/** Every check, each with its family. */
export const checksByFamily: readonly { readonly family: CheckFamily; readonly check: Check<CheckName> }[] =
  listed.flatMap(({ family, checks }) => checks.map((check) => ({ family, check })));

/** Every check. */
export const checks: readonly Check<CheckName>[] = checksByFamily.map(({ check }) => check);
