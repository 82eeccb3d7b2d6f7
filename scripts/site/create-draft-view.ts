// Answers what layouts ask about drafts, from the register.

import type { DraftView } from "../model/draft-view.ts";
import { listMarked } from "../model/drafts.ts";
import { publicationAtAddress } from "../model/prose/address-target.ts";
import type { Publication } from "../model/publication.ts";
import type { Register } from "../model/register.ts";

/** Makes the view of a register. */
export function createDraftView(register: Register): DraftView {
  const { publications, holdsDrafts } = register;
  let marked: ReadonlySet<string> | undefined;
  const has = ({ id }: Publication) => {
    // Views of papers are seldom asked.
    marked ??= listMarked(register);
    return marked.has(id);
  };
  return {
    has,
    at(path) {
      const publication = publications.get(publicationAtAddress(register, undefined, path) ?? "");
      return publication !== undefined && has(publication) ? publication : undefined;
    },
    isListed: (publication) => holdsDrafts || !has(publication),
    successor: ({ id }) => [...publications.values()].find((one) => one.front.supersedes === id && !has(one)),
  };
}
