// What the rules about slips in texts share: a table of what to say of each kind.

import type { Stray } from "../../model/prose/stray.ts";
import type { Register } from "../../model/register.ts";
import type { Problem } from "./check.ts";

/** What is said of a stray of one kind. */
export type Advice = (stray: Stray) => Omit<Problem, "place">;

/** The problems of all texts that a table knows; the kinds that it does not have are those of other rules. */
export function* adviseOnStrays(
  { texts }: Register,
  advices: Readonly<Partial<Record<Stray["kind"], Advice>>>,
): Iterable<Problem> {
  for (const { prose } of texts) {
    for (const stray of prose.strays) {
      const problem = advices[stray.kind]?.(stray);
      if (problem === undefined) continue;
      const more = stray.more === undefined ? "" : ` So it is with ${stray.more} more of the table.`;
      yield { ...problem, message: problem.message + more, place: stray.place };
    }
  }
}

/** Advice on what stops the build. */
export function wrong(message: (stray: Stray) => string, hint: string | ((stray: Stray) => string)): Advice {
  return (stray) => ({ severity: "error", message: message(stray), hint: hintOf(hint, stray) });
}

/** Advice on what does not stop the build. */
export function doubtful(
  message: (stray: Stray) => string,
  hint: string | ((stray: Stray) => string),
): Advice {
  return (stray) => ({ severity: "warning", message: message(stray), hint: hintOf(hint, stray) });
}

function hintOf(hint: string | ((stray: Stray) => string), stray: Stray): string {
  return typeof hint === "string" ? hint : hint(stray);
}
