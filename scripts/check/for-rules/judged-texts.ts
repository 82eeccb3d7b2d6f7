// The texts whose sense is judged: those of papers that nothing has taken the place of.
import { remember } from "../../lib/remember.ts";
import type { LocatedText, Register } from "../../model/register.ts";

/** Every text of a paper that still holds; what is superseded or withdrawn stays as it was. */
export const judgedTexts = remember(({ texts, publications }: Register): readonly LocatedText[] =>
  texts.filter(({ location: { publication } }) => {
    const status = publication === undefined ? undefined : publications.get(publication)?.front.status;
    return status !== "superseded" && status !== "withdrawn";
  }),
);
