// No text that a starting file gave is published: it was there to be replaced.
import type { Place } from "../../lib/finding.ts";
import { listLeftOut } from "../../model/drafts.ts";
import { placeInBlock } from "../../model/prose/prose.ts";
import type { PublicationId } from "../../model/publication-id.ts";
import type { Register } from "../../model/register.ts";
import { placeholderPattern } from "../../model/starters/placeholder.ts";
import { type Check, error, warning } from "../for-rules/check.ts";
import { writtenFields } from "../for-rules/written-fields.ts";

export const placeholders = {
  name: "placeholders",
  about:
    "Every [Replace: …] that npm run new has written, as a text or behind a value, in a publication or in data/, is replaced before anything is out; in a draft it is a warning.",
  why: "Residents would read words that were meant for the author, or take an example for a fact.",
  mend: "Write what is true in its place; ask whoever knows it. An entry for which there is nothing can be taken out.",
  level: "warning",
  *run(register, unreadable) {
    const leftOut = listLeftOut(register);
    // Of one that cannot be read nobody knows whether it is a draft, and it is not about to be out.
    const isDraft = (id: PublicationId): boolean => leftOut.has(id) || unreadable.has(id);
    for (const { publication, written, place } of placesOf(register)) {
      const problem = isDraft(publication) ? warning : error;
      yield problem(place, inPlace(written), inPlaceHint);
    }
    for (const { publication, written, place, isRemark } of register.unreplaced) {
      const problem = publication !== undefined && isDraft(publication) ? warning : error;
      yield isRemark
        ? problem(
            place,
            `“${written}” stands behind what is only an example.`,
            "Write what is true in its place, and take out the remark from # on.",
          )
        : problem(place, inPlace(written), inPlaceHint);
    }
  },
} as const satisfies Check;

const inPlace = (written: string) => `“${written}” stands here in place of your own words.`;
const inPlaceHint = "Write them, without the brackets, or take out the line or entry.";

interface PlaceholderUse {
  readonly publication: PublicationId;
  readonly written: string;
  readonly place: Place;
}

function* placesOf({ texts, publications }: Register): Iterable<PlaceholderUse> {
  for (const { prose, location, extent } of texts) {
    // A field is found below, among all fields.
    if (extent === "field" || location.publication === undefined) continue;
    for (const { kind, written, place } of prose.strays)
      if (kind === "placeholder") yield { publication: location.publication, written, place };
    for (const block of prose.blocks)
      for (const value of block.attributes.values())
        for (const [written] of value.matchAll(placeholderPattern))
          yield { publication: location.publication, written, place: placeInBlock(block, written) };
  }
  for (const publication of publications.values())
    for (const { text, place } of writtenFields(publication))
      for (const [written] of text.matchAll(placeholderPattern))
        yield { publication: publication.id, written, place: place() };
}
