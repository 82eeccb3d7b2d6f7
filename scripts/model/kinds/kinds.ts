// The registry of kinds: every kind of publication that there is.
import { actionPlan } from "./action-plan.ts";
import type { Kind } from "./kind.ts";
import type { KindName } from "./kind-name.ts";
import { letter } from "./letter.ts";
import { meeting } from "./meeting.ts";
import { page } from "./page.ts";
import { presentation } from "./presentation.ts";
import { report } from "./report.ts";
import { review } from "./review.ts";
import { scorecard } from "./scorecard.ts";
import { strategy } from "./strategy.ts";
import { workProgramme } from "./work-programme.ts";

/** Every kind, in the order in which the site lists them. */
export const kinds: Readonly<Record<KindName, Kind>> = {
  strategy,
  review,
  "action-plan": actionPlan,
  meeting,
  report,
  "work-programme": workProgramme,
  presentation,
  letter,
  scorecard,
  page,
};

/** The kinds that have an index of their own, in order. */
export const formalKinds: readonly Kind[] = Object.values(kinds).filter(({ formal }) => formal);

/** What a publication of each kind holds, for those who write one. */
export const kindMeanings: ReadonlyMap<string, string> = new Map(
  Object.values(kinds).map(({ name, meaning }) => [name, meaning]),
);
