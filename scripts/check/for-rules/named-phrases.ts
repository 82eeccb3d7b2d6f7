// The phrases in capitals of a text, for the rules about how people and bodies are called.
import { remember } from "../../lib/remember.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { LocatedText } from "../../model/register.ts";
import { type CapitalPhrase, capitalPhrases } from "../reading/capital-phrases.ts";

/** A piece that is no quotation and has phrases in capitals. */
interface PhrasedUnit {
  readonly unit: TextUnit;
  readonly phrases: readonly CapitalPhrase[];
}

/** The pieces of a text that name somebody or something. */
export const phrasedUnits = remember(({ prose }: LocatedText): readonly PhrasedUnit[] => {
  const found: PhrasedUnit[] = [];
  for (const unit of prose.read().units) {
    const phrases = unit.isQuoted ? [] : capitalPhrases(unit);
    if (phrases.length > 0) found.push({ unit, phrases });
  }
  return found;
});
