// Papers as they are read, for the rules that compare one place of a paper with another.
import type { Place } from "../../lib/finding.ts";
import { remember } from "../../lib/remember.ts";
import type { Publication } from "../../model/publication.ts";
import type { LocatedText, Register } from "../../model/register.ts";
import { judgedTexts } from "./judged-texts.ts";

/** A paper that still holds, with its texts. */
export interface JudgedPaper {
  readonly publication: Publication;
  /** Its body and its parts, in the order in which they are read. */
  readonly pages: readonly LocatedText[];
  /** The texts in its facts. */
  readonly fields: readonly LocatedText[];
}

/** Every paper that still holds. */
export const judgedPapers = remember((register: Register): readonly JudgedPaper[] => {
  const byPaper = Map.groupBy(judgedTexts(register), ({ location }) => location.publication);
  return [...byPaper].flatMap(([id, texts]) => {
    const publication = id === undefined ? undefined : register.publications.get(id);
    if (publication === undefined) return [];
    const order = new Map(publication.parts.map(({ slug }, at) => [slug, at]));
    const orderOf = ({ location: { part } }: LocatedText) =>
      part === undefined ? -1 : (order.get(part) ?? order.size);
    return {
      publication,
      pages: texts.filter(({ extent }) => extent === "page").sort((a, b) => orderOf(a) - orderOf(b)),
      fields: texts.filter(({ extent }) => extent === "field"),
    };
  });
});

/** Words for where something stands, for a finding at another place. */
export function inLine({ file, line }: Place, from: Place): string {
  return file === from.file ? `in line ${line}` : `in line ${line} of ${file.replace(/^content\//, "")}`;
}
