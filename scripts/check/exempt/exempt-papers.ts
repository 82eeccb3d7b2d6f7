// A paper is exempt wherever it stands or nowhere, and what is exempt goes to some meeting.

import { considerationsOf } from "../../model/committees/paper-trail.ts";
import { isExempt } from "../../model/exempt/access.ts";
import type { Publication } from "../../model/publication.ts";
import type { Register } from "../../model/register.ts";
import { type Check, error, isWhole, type Problem, warning } from "../for-rules/check.ts";
import { writtenBindings } from "../for-rules/written-papers.ts";

export const exemptPapers = {
  name: "exempt-papers",
  about:
    "No paper is exempt in one place and open in another, and every exempt publication is on some agenda.",
  why: "A paper that is open in a second place is not kept from anybody, and one on no agenda is seen by nobody.",
  mend: "Find out which is right, and say the same wherever the paper is named. Name a paper that is on no agenda in that of the meeting that it is for.",
  level: "warning",
  *run(register, unreadable) {
    for (const publication of register.publications.values()) {
      yield* openElsewhere(register, publication);
      const { front, kind, id } = publication;
      const isPaper = isExempt(front) && kind.name !== "meeting" && front.status !== "draft";
      if (isPaper && isWhole(unreadable) && considerationsOf(register, id).length === 0) {
        yield warning(
          publication.locate("front-matter", front.access === undefined ? "/paragraph" : "/access"),
          "The publication is exempt and on no agenda, so nobody sees it.",
          "Name it as a paper of an agenda item, or take “access” and “paragraph” out.",
        );
      }
    }
  },
} as const satisfies Check;

function* openElsewhere(register: Register, publication: Publication): Iterable<Problem> {
  const bindings = writtenBindings(publication);
  const open = new Set(bindings.flatMap(({ file, access }) => (isExempt(access) ? [] : [file])));
  for (const { file, publication: id, access, locate } of bindings) {
    if (!isExempt(access)) continue;
    const named = id === undefined ? undefined : register.publications.get(id);
    if (named !== undefined && !isExempt(named.front)) {
      yield error(
        locate(),
        `Here the paper is exempt, and ${named.id} itself is open to everybody.`,
        "Write “access: exempt” and the paragraph into its index.md, or take them out here.",
      );
    } else if (file !== undefined && open.has(file)) {
      yield error(
        locate("file"),
        `Here “${file}” is exempt, and in another place it is open to everybody.`,
        "Write “access: exempt” and the paragraph in both places, or in neither.",
      );
    }
  }
}
