// The appendices and annexes that a paper has: parts of its folder, headings of its text, and what its report names.
import type { Place } from "../../lib/finding.ts";
import { remember } from "../../lib/remember.ts";
import type { Publication } from "../../model/publication.ts";
import { titledThings } from "./titled-things.ts";

/** An appendix that is there. */
export interface PresentAppendix {
  /** `appendix` or `annex`. */
  readonly noun: string;
  readonly number: string;
  readonly title: string;
  /** Of a heading, where it stands. */
  readonly place: Place | undefined;
}

/** The appendices of a paper, in order. */
export const appendicesOf = remember(
  ({ body, parts, files, withheld }: Publication): readonly PresentAppendix[] => {
    const labelled = (label: string, title: string): PresentAppendix => ({
      noun: /^(\p{L}+)/u.exec(label)?.[1]?.toLowerCase() ?? "",
      number: /(\S+)$/.exec(label)?.[1] ?? "",
      title,
      place: undefined,
    });
    return [
      ...titledThings(body)
        .filter(({ kind, sort }) => kind === "appendix" && sort === "heading")
        .map(({ noun, number, title, place }) => ({ noun, number, title, place })),
      ...parts.map(({ front }) => labelled(front.label, front.title)),
      ...withheld.map(({ label }) => labelled(label, "")),
      ...(files.report?.appendices ?? []).map(({ label, title }) => labelled(label, title)),
    ];
  },
);
