// What is exempt says by which paragraph of the Act, and what names a paragraph says that it is exempt.
import type { Place } from "../../lib/finding.ts";
import { paragraphNumbers, type WrittenAccess } from "../../model/exempt/access.ts";
import { accessOf } from "../../model/facts/recommendations/recommendation.ts";
import type { Publication } from "../../model/publication.ts";
import { type Check, error } from "../for-rules/check.ts";
import { type WrittenPaper, writtenPapers } from "../for-rules/written-papers.ts";

export const access = {
  name: "access",
  about:
    "Everything exempt names the paragraph of the Local Government Act 1972 by which it is, and nothing else does.",
  why: "A committee may shut the public out only on a ground that it names; a ground beside an open text leaves in doubt which of the two was meant.",
  mend: "Ask whoever decided it. Add the paragraph by which it is exempt; or, if it is open, take the paragraph out.",
  *run(register) {
    for (const publication of register.publications.values()) {
      for (const { written, locate, key = "paragraph" } of writtenAccesses(publication)) {
        if (written.access === "exempt" && written.paragraph === undefined) {
          yield error(
            locate("access"),
            "Nothing says by which paragraph this is exempt.",
            `Add a line “${key}: …” with ${paragraphNumbers}.`,
          );
        } else if (written.access !== "exempt" && written.paragraph !== undefined) {
          yield error(
            locate("paragraph"),
            "There is a paragraph, and nothing says that this is exempt.",
            "Add a line “access: exempt”, or take the paragraph out.",
          );
        }
      }
    }
  },
} as const satisfies Check;

interface AccessUse {
  readonly written: WrittenAccess;
  /** What the field of the paragraph is called, where not as everywhere else. */
  readonly key?: string;
  locate(field: "access" | "paragraph"): Place;
}

function writtenAccesses(publication: Publication): readonly AccessUse[] {
  const { front, files, parts } = publication;
  const inMeeting = (
    written: WrittenAccess,
    pointer: WrittenPaper["pointer"] | `/agenda/${number}`,
  ): AccessUse => ({
    written,
    locate: (key) => publication.locate("meeting", `${pointer}/${key}`),
  });
  return [
    { written: front, locate: (key) => publication.locate("front-matter", `/${key}`) },
    ...parts.map((part): AccessUse => ({ written: part.front, locate: (key) => part.locate(key) })),
    ...(files.recommendations?.recommendations ?? []).map(
      (recommendation, at): AccessUse => ({
        written: accessOf(recommendation),
        key: "exempt-paragraph",
        locate: (key) =>
          publication.locate(
            "recommendations",
            `/recommendations/${at}/${key === "paragraph" ? "exempt-paragraph" : key}`,
          ),
      }),
    ),
    ...(files.minutes?.minutes ?? []).flatMap(({ resolved }, at) =>
      (resolved?.clauses ?? []).map(
        (clause, index): AccessUse => ({
          written: clause,
          locate: (key) => publication.locate("minutes", `/minutes/${at}/resolved/clauses/${index}/${key}`),
        }),
      ),
    ),
    ...(files.meeting?.agenda ?? []).map((item, at) => inMeeting(item, `/agenda/${at}`)),
    ...writtenPapers(publication).map(({ entry, pointer }) => inMeeting(entry, pointer)),
    ...(files.report?.appendices ?? []).map(
      (appendix, at): AccessUse => ({
        written: appendix,
        locate: (key) => publication.locate("report", `/appendices/${at}/${key}`),
      }),
    ),
  ];
}
