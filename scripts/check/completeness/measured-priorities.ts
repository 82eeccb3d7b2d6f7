// Each priority of a strategy has a measure, its own or that of a part or of an outcome that it serves.
import { prioritiesOf } from "../../model/facts/strategy/priorities-of.ts";
import { readTarget } from "../../model/prose/reference-target.ts";
import { type Check, warning } from "../for-rules/check.ts";

export const measuredPriorities = {
  name: "measured-priorities",
  about:
    "Where priorities of a strategy have measures, each has one: its own, or that of a part of it or of an outcome that it serves.",
  why: "Of a priority without a measure nobody can say in three years whether anything has changed.",
  mend: "Name under “measures” by what it will be known; the measures themselves stand in measures.yaml.",
  level: "info",
  *run(register) {
    for (const publication of register.publications.values()) {
      const { strategy } = publication.files;
      if (strategy === undefined || /^(?:superseded|withdrawn)$/.test(publication.front.status)) continue;
      const measured = new Set(
        (strategy.outcomes ?? []).flatMap(({ ref, measures = [] }) => (measures.length > 0 ? `${ref}` : [])),
      );
      const all = prioritiesOf(strategy);
      const tops = all.filter(({ within }) => within === undefined);
      const without = tops.filter(({ priority }) => {
        const own = [priority, ...all.flatMap((part) => (part.within === priority.ref ? part.priority : []))];
        const serves = own.flatMap((one) => one.serves ?? []).map(readTarget);
        return !(
          own.some(({ measures = [] }) => measures.length > 0) ||
          serves.some(({ noun, id }) => noun === "outcome" && measured.has(id))
        );
      });
      // Where no priority has one, the strategy is measured elsewhere, or not at all.
      if (without.length === tops.length) continue;
      for (const { priority, path } of without)
        yield warning(
          publication.locate("strategy", `${path}/title`),
          `Nothing says by what priority ${priority.ref}, “${priority.title}”, will be known, and other priorities have measures.`,
          "Add “measures” to it, with the ref of each; or leave it where the strategy gives none.",
        );
    }
  },
} as const satisfies Check;
