// Where the PDFs of a site stand.
import type { SitePath } from "../../lib/href.ts";
import type { PublicationId } from "../publication-id.ts";

/** A PDF by whose it is, and the name of its file without `.pdf`. */
interface NamedDocument {
  readonly id: PublicationId;
  readonly name: string;
}

/** The path of a PDF beside the page of a publication: its own, a pack, or the minutes of a meeting. */
export function documentPath({ id, name }: NamedDocument): SitePath {
  return `/${id}/${name}.pdf`;
}
