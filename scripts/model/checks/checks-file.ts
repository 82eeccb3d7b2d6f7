// How much the findings of a rule weigh on a site.
import Type, { type Static, type TUnsafe } from "typebox";
import { choiceField } from "../field.ts";

/** What a site may make of the findings of a rule; `off` shows none. */
const levels = ["off", "info", "warning", "error"] as const;

/** How much the findings of a rule weigh. */
export type Level = (typeof levels)[number];

/** A field that holds one. */
export function levelField(description: string): TUnsafe<Level> {
  return choiceField(levels, description, {
    off: "they are not shown",
    info: "they are shown by `npm run check`, and a build does not count them",
    warning: "they are shown by `npm run check`, and a build says how many there are",
    error: "they stop the build",
  });
}

/** The shape of `data/checks.yaml`. Rules that are not named keep their own level. */
export const ChecksFile = Type.Object(
  {
    levels: Type.Record(Type.String(), levelField("How much the findings of the rule of this name weigh."), {
      description: "The rules whose findings weigh more or less than usual, each by its name.",
    }),
  },
  { additionalProperties: false, $id: "checks", title: "Checks" },
);
export type ChecksFile = Static<typeof ChecksFile>;
