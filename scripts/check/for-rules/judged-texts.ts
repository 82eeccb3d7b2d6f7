// The texts whose sense is judged: those of papers that nothing has taken the place of.
import type { LocatedText, Register } from "../../model/register.ts";

/** Every text of a paper that still holds; what is superseded or withdrawn stays as it was. */
export function judgedTexts({ texts, publications }: Register): readonly LocatedText[] {
  return texts.filter(({ location: { publication } }) => {
    const status = publication === undefined ? undefined : publications.get(publication)?.front.status;
    return status !== "superseded" && status !== "withdrawn";
  });
}
