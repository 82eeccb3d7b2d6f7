// What each element of the printed page is in the tag tree. The order of the tags is that of the page, whatever the
// order in which the browser painted it.
import { readLanguageTag } from "../language-tag.ts";
import type { PrintedElement, PrintedNode } from "../page-snapshot.ts";
import { isHidden, isPicture } from "./name-of.ts";
import { planFigure, planPicture } from "./plan-figure.ts";
import { planInline } from "./plan-inline.ts";
import { planDescriptions, planList } from "./plan-list.ts";
import { planContents, planNotes } from "./plan-references.ts";
import { planTable } from "./plan-table.ts";
import { makeTag, type PlannedKid, type PlannedTag, type TagType } from "./planned-tag.ts";
import { enter, isInline, type Planning, planEither, wrap } from "./planning.ts";

/** What of the page is in the PDF. */
export type Matter = Pick<Planning, "painted" | "shapes" | "garbled" | "links">;

/** Plans the tags of a whole page, one document. The same page always has the same tags. */
export function planTags(root: PrintedElement, matter: Matter): PlannedTag {
  const lang = readLanguageTag(root.attributes.get("lang")) ?? "";
  let issued = 0;
  const planning: Planning = {
    ...matter,
    issueId: (prefix) => {
      issued += 1;
      return `${prefix}-${issued}`;
    },
    lang,
    within: "text",
    flow: planFlow,
    line: planInline,
  };
  return makeTag("Document", planFlow(root.children, planning), { lang });
}

/** Blocks in order; words that stand among them become paragraphs. */
function planFlow(nodes: readonly PrintedNode[], planning: Planning): readonly PlannedKid[] {
  const kids: PlannedKid[] = [];
  let line: PrintedNode[] = [];
  const endLine = (): void => {
    kids.push(...asParagraph(planInline(line, planning)));
    line = [];
  };
  for (const node of nodes) {
    if (node.kind !== "element" || isInline(node)) line.push(node);
    else {
      endLine();
      kids.push(...planBlock(node, planning));
    }
  }
  endLine();
  return kids;
}

/** A paragraph, unless there is nothing but pictures, which stand for themselves. */
function asParagraph(kids: readonly PlannedKid[]): readonly PlannedKid[] {
  const alone = kids.every((kid) => kid.kind === "tag" && kid.type === "Figure");
  return alone ? kids : wrap("P", kids);
}

const GROUPS: ReadonlyMap<string, TagType> = new Map([
  ["article", "Art"],
  ["section", "Sect"],
  ["aside", "Aside"],
  ["blockquote", "BlockQuote"],
]);

const LINES = new Set(["p", "pre", "summary", "legend", "label", "dt", "a", "figcaption", "caption"]);

function planBlock(element: PrintedElement, planning: Planning): readonly PlannedKid[] {
  if (isHidden(element)) return [];
  if (isPicture(element)) return asParagraph(planPicture(element, planning));
  const { inside, lang } = enter(element, planning);
  const particulars = { lang, ...direction(element) };
  const heading = headingOf(element);
  if (heading) return wrap(heading, planning.line(element.children, inside), particulars);
  const group = (kids: readonly PlannedKid[]): readonly PlannedKid[] =>
    lang === undefined && particulars.attributes === undefined ? kids : wrap("Div", kids, particulars);
  if (element.attributes.get("role") === "doc-toc")
    return group(planFlow(element.children, { ...inside, within: "contents" }));
  if (isListLike(element)) {
    if (inside.within === "contents") return planContents(element, inside, particulars);
    if (inside.within === "notes") return group(planNotes(element, inside));
    return planList(element, inside, particulars);
  }
  if (element.name === "dl") return planDescriptions(element, inside, particulars);
  if (element.name === "table" && !isPresentation(element)) return planTable(element, inside, particulars);
  if (element.name === "figure") return group(planFigure(element, inside));
  if (LINES.has(element.name)) {
    const kids =
      element.name === "a" ? planInline([element], planning) : planEither(element.children, inside);
    const blocks = kids.some((kid) => kid.kind === "tag" && BLOCKS.has(kid.type));
    if (element.name === "a") return blocks ? kids : wrap("P", kids);
    return blocks ? group(kids) : wrap("P", kids, particulars);
  }
  const notes = element.attributes.get("role") === "doc-endnotes";
  const kids = planFlow(element.children, notes ? { ...inside, within: "notes" } : inside);
  // A note beside the text, such as a callout; its role is that of ARIA, since HTML takes an aside for a landmark.
  const type = element.attributes.get("role") === "note" ? "Aside" : GROUPS.get(element.name);
  return type ? wrap(type, kids, particulars) : group(kids);
}

const BLOCKS = new Set<TagType>([
  "P",
  "L",
  "Table",
  "Aside",
  "Attribution",
  "BlockQuote",
  "Sect",
  "Art",
  "Div",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
]);

function isPresentation({ attributes }: PrintedElement): boolean {
  const role = attributes.get("role");
  return role === "presentation" || role === "none";
}

function isListLike(element: PrintedElement): boolean {
  return ["ul", "ol", "menu"].includes(element.name) && !isPresentation(element);
}

function headingOf({ name, attributes }: PrintedElement): TagType | undefined {
  const level = /^h[1-6]$/.test(name)
    ? Number(name[1])
    : attributes.get("role") === "heading"
      ? Number(attributes.get("aria-level") ?? 2)
      : undefined;
  switch (level) {
    case undefined:
      return undefined;
    case 1:
      return "H1";
    case 2:
      return "H2";
    case 3:
      return "H3";
    case 4:
      return "H4";
    case 5:
      return "H5";
    default:
      return "H6";
  }
}

function direction({ attributes }: PrintedElement): Pick<PlannedTag, "attributes"> {
  const dir = attributes.get("dir");
  if (dir !== "rtl" && dir !== "ltr") return {};
  return { attributes: { writingMode: dir === "rtl" ? "RlTb" : "LrTb" } };
}
