// Whether a PDF has an annex of measures is said of publications that have measures.
import { type Check, warning } from "../for-rules/check.ts";

export const annexes = {
  name: "annexes",
  about: "What says in its front matter whether its PDF has an annex of measures has measures.",
  why: "Somebody relies on an annex that does not come, or on having kept one out.",
  mend: "Put measures.yaml into the folder if there is to be an annex; if not, the line changes nothing and can go.",
  level: "warning",
  *run(register) {
    for (const { front, facts, files, locate } of register.publications.values()) {
      // Measures that could not be read are told of by themselves.
      if (front.annex === undefined || facts.measures.length > 0 || files.measures !== undefined) continue;
      yield warning(
        locate("front-matter", "/annex"),
        `“annex: ${front.annex}” changes nothing: there are no measures here, and the annex is one of measures.`,
        "Take the line out, or put measures.yaml into the folder.",
      );
    }
  },
} as const satisfies Check;
