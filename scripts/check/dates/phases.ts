// What a strategy delivers is given for phases that it has.
import { suggest } from "../../lib/nearest.ts";
import { prioritiesOf } from "../../model/facts/strategy/priorities-of.ts";
import { type Check, error } from "../for-rules/check.ts";

export const phases = {
  name: "phases",
  about: "What a priority delivers is given for phases that the strategy lists.",
  why: "What is promised for a phase that the strategy does not have would stand under no heading.",
  mend: "Write the phase as the strategy lists it; or add it to the list, if the strategy has it.",
  *run(register) {
    for (const publication of register.publications.values()) {
      const strategy = publication.files.strategy;
      const known: readonly string[] = (strategy?.phases ?? []).map((phase) => phase.ref);
      const priorities = prioritiesOf(strategy).map(({ priority: { delivery }, path }) => ({
        delivery,
        pointer: `${path}/delivery` as const,
      }));
      for (const { delivery, pointer } of priorities) {
        for (const ref of Object.keys(delivery ?? {})) {
          if (known.includes(ref)) continue;
          yield error(
            publication.locate("strategy", pointer, ref),
            `There is no phase “${ref}”.`,
            suggest(ref, known, "Add it to “phases”."),
          );
        }
      }
    }
  },
} as const satisfies Check;
