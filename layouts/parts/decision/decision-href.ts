// Where a reader is sent who wants to know of a decision: to its own page, or to where it stands if that is all there is.
import type { Href } from "../../../scripts/lib/href.ts";
import { type Decision, decisionPath, hasPage, placeOf } from "../../../scripts/model/committees/decision.ts";
import type { View } from "../../../scripts/model/view.ts";

/** The address of a decision, for a link on another page. */
export function decisionHref(view: View, decision: Decision): Href {
  if (hasPage(decision)) return view.href(decisionPath(decision));
  return view.link({ publication: decision.publication.id, elsewhere: true }, placeOf(decision));
}
