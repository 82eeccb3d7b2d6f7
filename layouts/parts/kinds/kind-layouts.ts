// The entries of those kinds that have something of their own on their pages or in their document.
import type { KindName } from "../../../scripts/model/kinds/kind-name.ts";
import type { KindLayout } from "./kind-layout.ts";
import { meetingLayout } from "./meeting-layout.ts";
import { scorecardLayout } from "./scorecard-layout.ts";

const own: Readonly<Partial<Record<KindName, KindLayout>>> = {
  meeting: meetingLayout,
  scorecard: scorecardLayout,
};

/** The entry of a kind; an empty one where it has nothing of its own. */
export function kindLayout(kind: KindName): KindLayout {
  return own[kind] ?? {};
}
