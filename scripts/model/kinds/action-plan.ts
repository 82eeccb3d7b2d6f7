// An action plan: who does what by when.
import { placeholder } from "../starters/placeholder.ts";
import type { Kind } from "./kind.ts";

const text = `## Why there is a plan

${placeholder("why there is a plan, and for whom.")} The plan has [[= actions.count]] actions. The first is [[action 1.1.1]].

## ${placeholder("the name of the first area")}

::: actions area=1
:::
`;

/** The kind `action-plan`. */
export const actionPlan: Kind = {
  name: "action-plan",
  meaning: "who does what by when",
  folder: "action-plans",
  requires: ["actions"],
  formal: true,
  chapters: "on-new-pages",
  print: "document",
  followed: true,
  menu: true,
  schemaType: "CreativeWork",
  start: () => ({ text }),
};
