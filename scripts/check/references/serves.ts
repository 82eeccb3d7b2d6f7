// What something says that it serves is of a sort that it can serve.
import type { Place } from "../../lib/finding.ts";
import { plannedItems } from "../../model/facts/actions/planned-items.ts";
import { prioritiesOf } from "../../model/facts/strategy/priorities-of.ts";
import { readTarget } from "../../model/prose/reference-target.ts";
import { type Check, error, type Problem } from "../for-rules/check.ts";

export const serves = {
  name: "serves",
  about: "A priority serves outcomes; areas, objectives and actions serve priorities or outcomes.",
  why: "Readers follow a line from outcome to priority to action, which ends where something serves what it cannot.",
  mend: "Name an outcome for a priority, and a priority or an outcome for an area, an objective or an action.",
  *run(register) {
    for (const publication of register.publications.values()) {
      const { strategy, actions } = publication.files;
      for (const { priority, path } of prioritiesOf(strategy))
        yield* wrongSorts(priority.serves, {
          who: "a priority",
          nouns: ["outcome"],
          locate: (at) => publication.locate("strategy", `${path}/serves/${at}`),
        });
      for (const { noun, item, path } of plannedItems(actions))
        yield* wrongSorts(item.serves, {
          who: `an ${noun}`,
          nouns: ["priority", "outcome"],
          locate: (at) => publication.locate("actions", `${path}/serves/${at}`),
        });
    }
  },
} as const satisfies Check;

interface Sayer {
  readonly who: string;
  /** The sorts that it can serve. The first is what is most likely meant. */
  readonly nouns: readonly [string, ...string[]];
  locate(at: number): Place;
}

function* wrongSorts(written: readonly string[] = [], { who, nouns, locate }: Sayer): Iterable<Problem> {
  for (const [at, one] of written.entries()) {
    const { noun, id } = readTarget(one);
    if (nouns.includes(noun)) continue;
    const sorts = nouns.map((name) => `${name === "outcome" ? "an" : "a"} ${name}`).join(" or ");
    // A bare number or the id of a publication.
    const meant = noun === "publication" && id.includes("/") ? `${id}#${nouns[0]} 1` : `${nouns[0]} ${id}`;
    yield error(locate(at), `“${one}” is not what ${who} can serve.`, `Name ${sorts}, such as ${meant}.`);
  }
}
