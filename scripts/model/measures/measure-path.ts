// Where the page of a measure is.
import type { SitePath } from "../../lib/href.ts";
import type { PublicationId } from "../publication-id.ts";
import type { MeasureRef } from "../ref.ts";

/** The path of the page that every measure has, whether its publication shows it or not. */
export function measurePath(publication: PublicationId, ref: MeasureRef): SitePath {
  return `/measures/${publication}/${ref}/`;
}
