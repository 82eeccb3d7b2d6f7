// The parts of a publication have a place and a label each.
import { type Check, error } from "./check.ts";

export const parts: Check = {
  name: "parts",
  about: "No two parts of a publication share their order or their label.",
  *run(register) {
    for (const publication of register.publications.values()) {
      const seen = new Set<string>();
      for (const { front, place } of publication.parts) {
        for (const [what, value] of [
          ["order", String(front.order)],
          ["label", front.label.toLowerCase()],
        ] as const) {
          const key = `${what} ${value}`;
          if (seen.has(key))
            yield error(
              place,
              `Two parts have the ${what} “${front[what]}”.`,
              `Give this part another ${what}.`,
            );
          seen.add(key);
        }
      }
    }
  },
};
