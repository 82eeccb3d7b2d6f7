// The shape of a layout as Eleventy takes it, typed: what it is given, where its pages go, and how one is rendered.
import type { SitePath } from "../../scripts/lib/href.ts";
import type { Decision } from "../../scripts/model/committees/decision.ts";
import type { MeetingPublication } from "../../scripts/model/committees/meetings.ts";
import type { Minutes } from "../../scripts/model/committees/minutes.ts";
import type { LocatedMeasure } from "../../scripts/model/measures/located-measure.ts";
import type { PackPaper } from "../../scripts/model/packs/pack-paper.ts";
import type { PackPlan } from "../../scripts/model/packs/plan-pack.ts";
import type { Part, Publication } from "../../scripts/model/publication.ts";
import type { View } from "../../scripts/model/view.ts";

/** One page of many. */
export interface PageItem {
  /** Its path, which ends in a slash, or the path of a file. */
  readonly path: SitePath;
}

/** The page of a publication. */
export interface PublicationItem extends PageItem {
  readonly publication: Publication;
}

/** The page of a part. */
export interface PartItem extends PublicationItem {
  readonly part: Part;
}

/** The page of a meeting's minutes. */
export interface MinutesItem extends PageItem {
  readonly publication: MeetingPublication;
  readonly minutes: Minutes;
}

/** The page of a decision. */
export interface DecisionItem extends PageItem {
  readonly decision: Decision;
}

/** The page of a measure. */
export interface MeasureItem extends PageItem {
  readonly located: LocatedMeasure;
}

/** A paper of a pack, with the view that its links are made by. */
export interface PackPaperItem extends PageItem {
  readonly plan: PackPlan;
  readonly paper: PackPaper;
  readonly view: View;
}

/** The lists of pages that layouts may be paginated over. */
export type PageList =
  | "decisions"
  | "kinds"
  | "measures"
  | "minutes"
  | "parts"
  | "publications"
  | "redirects";

/** What Eleventy is told about a layout. */
export interface LayoutData {
  readonly permalink: string | ((context: { readonly item: PageItem }) => string);
  readonly eleventyExcludeFromCollections: true;
  readonly pagination?: { readonly data: string; readonly size: 1; readonly alias: "item" };
}

/** A layout for one page. */
export interface PageLayout {
  readonly data: LayoutData;
  render(context: { readonly view: View }): string;
}

/** A layout for each page of a list. */
export interface ListLayout<Item extends PageItem> {
  readonly data: LayoutData;
  render(context: { readonly view: View; readonly item: Item }): string;
}

/** The data of a layout that makes one page at a path. */
export function onePage(permalink: string): LayoutData {
  return { permalink, eleventyExcludeFromCollections: true };
}

/** The data of a layout that makes a page for each item of a list. */
export function eachOf(list: PageList): LayoutData {
  return paginated(`pages.${list}`);
}

/** The data of a layout that prints each publication that has a document of its own. */
export function eachPrinted(): LayoutData {
  return paginated("prints.publications");
}

/** The data of a layout that prints each paper of each pack. */
export function eachPackPaper(): LayoutData {
  return paginated("prints.papers");
}

function paginated(data: string): LayoutData {
  return {
    pagination: { data, size: 1, alias: "item" },
    permalink: ({ item: { path } }) => (path.endsWith("/") ? `${path}index.html` : path),
    eleventyExcludeFromCollections: true,
  };
}
