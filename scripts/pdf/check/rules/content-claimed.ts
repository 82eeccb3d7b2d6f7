// Content and tags find each other by numbers, which have to match on both sides.

import type { ContentKid, Tag } from "../../structure/tag.ts";
import type { PdfReading } from "../reading/pdf-reading.ts";
import { at, error, type PdfProblem, type PdfRule, quote } from "../rule.ts";

const HINT = "Have the program that made the tags make them anew: numbers do not match.";

export const contentClaimed: PdfRule = {
  name: "content-claimed",
  about: "Every piece of tagged content belongs to one tag, and every tag's content is there.",
  needsTags: true,
  *run(reading) {
    const claims = new Map<string, Tag>();
    const damaged = new Set(
      reading.pages.filter(({ content }) => content.isDamaged).map(({ number }) => number),
    );
    for (const { tag, kid } of contentOf(reading)) {
      if (kid.text === undefined) {
        if (kid.page === undefined || !damaged.has(kid.page))
          yield error("A tag claims content that is on no page.", HINT, { ...at(tag), page: kid.page });
      } else if (claims.has(kid.key))
        yield error("A piece of content is claimed twice, so it is read out twice.", HINT, at(tag));
      claims.set(kid.key, tag);
    }
    yield* unclaimed(reading, claims);
  },
};

function* contentOf({ tags }: PdfReading): Iterable<{ tag: Tag; kid: ContentKid }> {
  for (const tag of tags) for (const kid of tag.kids) if (kid.kind === "content") yield { tag, kid };
}

function* unclaimed({ pages }: PdfReading, claims: ReadonlyMap<string, Tag>): Iterable<PdfProblem> {
  for (const { number, content } of pages) {
    const lost = [...content.marked].filter(([key]) => !claims.has(key)).map(([, { text }]) => text);
    if (lost.length > 0)
      yield error("Content is marked as tagged, but no tag claims it, so it is not read out.", HINT, {
        page: number,
        detail: quote(lost.join(" ")) ?? "a shape or picture",
      });
    if (content.repeated.size > 0)
      yield error("Several pieces of content bear the same number.", HINT, { page: number });
  }
}
