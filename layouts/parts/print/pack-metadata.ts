// What a pack says of itself in the head of its front sheet, from where it goes into the PDF.

import type { SafeHtml } from "../../../scripts/lib/html.ts";
import { statedDates } from "../../../scripts/model/facts/stated-dates.ts";
import { publisherName } from "../../../scripts/model/organization.ts";
import { type PackPlan, packPath } from "../../../scripts/model/packs/plan-pack.ts";
import type { View } from "../../../scripts/model/view.ts";
import { documentMetadata } from "./document-metadata.ts";

/** The title and the meta elements. A pack that is out keeps its dates, whatever comes later. */
export function packMetadata(
  view: View,
  plan: PackPlan,
): { readonly title: string; readonly metadata: SafeHtml } {
  const { meeting, supplement, audience } = plan;
  const body = publisherName(view.register, meeting.front);
  const { pack: words } = view.words.print;
  const kind = words.kind(supplement?.number);
  const about = `${body}, ${meeting.date?.text ?? meeting.front.title}`;
  const out = supplement?.published ?? meeting.facts.meeting.published ?? meeting.date;
  const { issued } = statedDates({
    ...meeting,
    ...(out && { date: out }),
    facts: { measures: [], measureGroups: [], withheldRecommendations: [] },
  });
  return {
    title: words.title(kind, about, audience === "members"),
    metadata: documentMetadata(view, meeting, {
      kind,
      description: words.description(about),
      address: view.publicUrl(packPath(plan)),
      issued,
      changed: issued,
      // What a meeting has as data comes with its minutes.
      data: [],
    }),
  };
}
