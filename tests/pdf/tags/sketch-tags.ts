// Plans the tags of a page that was made by hand, and writes them on one line for a test to compare.
import type { PrintedElement, PrintedNode } from "../../../scripts/pdf/page-snapshot.ts";
import { type Matter, planTags } from "../../../scripts/pdf/tags/plan-tags.ts";
import type { PlannedKid, PlannedTag } from "../../../scripts/pdf/tags/planned-tag.ts";
import { listNodes, pageOf } from "./make-page.ts";

/** What of a page is on paper: all that can be, unless a test says otherwise. */
export function paint(root: PrintedElement, matter: Partial<Matter> = {}): Matter {
  const painted = listNodes(root).filter((node) => node.kind !== "text" || node.text.trim() !== "");
  return { painted: new Set(painted), shapes: new Set(), garbled: new Set(), links: new Map(), ...matter };
}

/** The tags that blocks get, without the document around them: `P("words" Em("more")) L[None](…)`. */
export function sketch(...blocks: readonly (PrintedNode | string)[]): string {
  return sketchPage(pageOf(...blocks));
}

/** The tags of a whole page, without the document around them. */
export function sketchPage(root: PrintedElement, matter: Partial<Matter> = {}): string {
  return planTags(root, paint(root, matter)).kids.map(sketchKid).join(" ");
}

function sketchKid(kid: PlannedKid): string {
  if (kid.kind === "annotation") return `@${kid.annotation.objectNumber}`;
  if (kid.kind === "content")
    return kid.node.kind === "element" ? `<${kid.node.name}>` : JSON.stringify(kid.node.text.trim());
  const particulars = listParticulars(kid);
  const kids = kid.kids.map(sketchKid).join(" ");
  return `${kid.type}${particulars.length > 0 ? `[${particulars.join(" ")}]` : ""}(${kids})`;
}

function listParticulars({
  kind: _kind,
  type: _type,
  kids: _kids,
  attributes,
  ...rest
}: PlannedTag): readonly string[] {
  const { numbering, scope, columnSpan = 1, rowSpan = 1, headers = [], writingMode } = attributes ?? {};
  return [
    ...Object.entries(rest).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`])),
    ...[numbering, scope].filter((value) => value !== undefined),
    ...(columnSpan > 1 ? [`ColSpan=${columnSpan}`] : []),
    ...(rowSpan > 1 ? [`RowSpan=${rowSpan}`] : []),
    ...(headers.length > 0 ? [`Headers=${headers.join("+")}`] : []),
    ...(writingMode === undefined ? [] : [writingMode]),
  ];
}
