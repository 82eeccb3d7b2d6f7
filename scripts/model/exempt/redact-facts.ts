// The facts of a publication that the public may see: each kind of fact says how it is redacted.
import type { ExemptAround } from "../facts/fact-module.ts";
import { type Facts, joinFacts } from "../facts/fact-modules.ts";
import type { Publication } from "../publication.ts";
import { wordsIn } from "../words-at.ts";
import { isOpenTarget, type RedactContext } from "./open-targets.ts";

/** The facts of an open publication without what is exempt in them, and what leads to it. */
export function redactFacts({ id, facts, lang }: Publication, context: RedactContext): Facts {
  const around: ExemptAround = {
    exempt: context.exempt,
    words: wordsIn(context.sayings, lang),
    isOpenTarget: (written) => isOpenTarget(written, id, context),
  };
  return joinFacts((module) => module.redact(facts, around));
}
