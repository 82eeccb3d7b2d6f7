// What every page of a publication says that is not in force.
import type { Publication } from "../../../scripts/model/publication.ts";
import type { View } from "../../../scripts/model/view.ts";
import { shownStatus } from "../status.ts";

/** `DRAFT` and the like; nothing for a publication that is simply published or adopted. */
export function statusMark(view: View, publication: Publication): string | undefined {
  const status = shownStatus(view, publication);
  return status === "published" || status === "adopted"
    ? undefined
    : view.wordsFor(publication.lang).interface[status].toUpperCase();
}
