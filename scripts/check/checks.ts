// Every integrity rule, family by family.
import { completenessChecks } from "./completeness/completeness-checks.ts";
import { dateChecks } from "./dates/date-checks.ts";
import { exemptChecks } from "./exempt/exempt-checks.ts";
import { figureChecks } from "./figures/figure-checks.ts";
import { fileChecks } from "./files/file-checks.ts";
import type { Check } from "./for-rules/check.ts";
import { meetingChecks } from "./meetings/meeting-checks.ts";
import { nameChecks } from "./names/name-checks.ts";
import { referenceChecks } from "./references/reference-checks.ts";
import { checkLevels } from "./site/check-levels.ts";
import { siteChecks } from "./site/site-checks.ts";
import { textChecks } from "./text/text-checks.ts";

const rules = [
  ...completenessChecks,
  ...dateChecks,
  ...exemptChecks,
  ...figureChecks,
  ...fileChecks,
  ...meetingChecks,
  ...nameChecks,
  ...referenceChecks,
  ...siteChecks,
  ...textChecks,
] as const;

const listed = [...rules, checkLevels(rules)] as const;

/** A check whose name were any text would make room for findings under any name. */
type Known<Name extends string> = string extends Name ? never : Name;

/** The name of a check. */
export type CheckName = Known<(typeof listed)[number]["name"]>;

/** Every check. */
export const checks: readonly Check<CheckName>[] = listed;
