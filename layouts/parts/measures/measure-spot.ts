// Where what is said of a measure stands: on a page of its own, or in its sheet in the document of its publication.
import type { Anchor } from "../../../scripts/model/anchor.ts";
import { anchorOf } from "../../../scripts/model/anchor.ts";
import type { LocatedMeasure } from "../../../scripts/model/measures/located-measure.ts";
import type { PublicationId } from "../../../scripts/model/publication-id.ts";
import type { Spot, View } from "../../../scripts/model/view.ts";

/** The anchor of the sheet of a measure. */
export function sheetAnchor(ref: string): Anchor {
  return anchorOf("front-sheet", ref);
}

/** The spot of a text of a measure, by the piece of the page or sheet that it is. */
export function measureSpot(
  view: View,
  { publication: { id }, measure }: LocatedMeasure,
  piece: string,
): Spot {
  if (view.medium === "screen") return { publication: id, elsewhere: true, within: piece };
  return { publication: id, within: `${sheetAnchor(measure.ref)}-${piece}` };
}

/** The spot of what is told of a publication beside a measure: in print its own is the document at hand. */
export function spotBeside(view: View, { publication }: LocatedMeasure, id: PublicationId): Spot {
  return view.medium === "print" && id === publication.id
    ? { publication: id }
    : { publication: id, elsewhere: true };
}
