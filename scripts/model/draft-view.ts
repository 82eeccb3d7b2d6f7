// What layouts may ask about drafts: which pages are of one, and which lists have it.
import type { SitePath } from "../lib/href.ts";
import type { Publication } from "./publication.ts";

/** The drafts of a site. */
export interface DraftView {
  /** Whether a publication is marked as a draft and kept from search engines, feeds and the home page. */
  has(publication: Publication): boolean;
  /** The draft that the page at a path is of, or of something in it; undefined for any other page. */
  at(path: SitePath): Publication | undefined;
  /** Whether lists of what is here have a publication: not where it is out as a draft paper of an agenda alone. */
  isListed(publication: Publication): boolean;
  /** What has replaced a publication; a draft has replaced nothing yet. */
  successor(publication: Publication): Publication | undefined;
}
