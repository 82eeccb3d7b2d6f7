// Tables: every row as wide as the table, every header cell with its scope, every other cell with its headers.
import type { PrintedElement, PrintedNode } from "../page-snapshot.ts";
import { isHidden } from "./name-of.ts";
import { makeTag, type PlannedKid, type PlannedTag, type TagType } from "./planned-tag.ts";
import { enter, isPainted, type Planning, planEither, wrap } from "./planning.ts";
import { assignHeaders, type Cell, layOutRows, type Row } from "./table-headers.ts";

/** A table with its caption. A table of which nothing is on paper is left out. */
export function planTable(
  table: PrintedElement,
  planning: Planning,
  particulars: Pick<PlannedTag, "lang" | "attributes">,
): readonly PlannedKid[] {
  if (!isPainted([table], planning.painted)) return [];
  const inside: Planning = { ...planning, within: "text" };
  const caption = table.children.flatMap((child) =>
    child.kind === "element" && child.name === "caption" && !isHidden(child)
      ? planCaption(child, inside)
      : [],
  );
  const groups = groupRows(table.children);
  const rows = layOutRows(groups.map(({ rows: each }) => each));
  assignHeaders(rows.flat(), () => planning.issueId("th"));
  // A head without a body is no head to a validator or a listener.
  const hasBody = groups.some(({ type }, at) => type === "TBody" && (rows[at]?.length ?? 0) > 0);
  const kids = groups.flatMap(({ type, element }, at) => {
    const { inside: here, lang } = element ? enter(element, inside) : { inside };
    const tags = (rows[at] ?? []).map((row) => planRow(row, here));
    return wrap(hasBody ? type : "TBody", tags, { lang });
  });
  // The foot may stand before the body in HTML, but not be read before it.
  const feet = kids.filter((kid) => kid.kind === "tag" && kid.type === "TFoot");
  const others = kids.filter((kid) => !feet.includes(kid));
  return wrap("Table", [...caption, ...others, ...feet], particulars);
}

function planCaption(caption: PrintedElement, planning: Planning): readonly PlannedKid[] {
  const { inside, lang } = enter(caption, planning);
  return wrap("Caption", planEither(caption.children, inside), { lang });
}

interface Group {
  readonly type: "THead" | "TBody" | "TFoot";
  readonly element: PrintedElement | undefined;
  readonly rows: readonly PrintedElement[];
}

const GROUP_TYPES: Readonly<Record<string, Group["type"]>> = {
  thead: "THead",
  tbody: "TBody",
  tfoot: "TFoot",
};

function groupRows(nodes: readonly PrintedNode[]): readonly Group[] {
  const groups: Group[] = [];
  for (const node of nodes) {
    if (node.kind !== "element" || isHidden(node)) continue;
    const type = GROUP_TYPES[node.name];
    // A second head is read where it stands.
    const named = type === "THead" && groups.length > 0 ? "TBody" : type;
    if (named) groups.push({ type: named, element: node, rows: node.children.filter(isRow) });
    else if (isRow(node)) groups.push({ type: "TBody", element: undefined, rows: [node] });
  }
  return groups;
}

function isRow(node: PrintedNode): node is PrintedElement {
  return node.kind === "element" && node.name === "tr" && !isHidden(node);
}

function planRow({ element, cells }: Row, planning: Planning): PlannedTag {
  const { inside, lang } = element ? enter(element, planning) : { inside: planning };
  return makeTag(
    "TR",
    cells.map((cell) => planCell(cell, inside)),
    { lang },
  );
}

function planCell(cell: Cell, planning: Planning): PlannedTag {
  const { element, isHeader, id, headers } = cell;
  const type: TagType = isHeader ? "TH" : "TD";
  const scope = isHeader ? cell.scope : undefined;
  const attributes = { scope, columnSpan: cell.columns, rowSpan: cell.rows, headers };
  if (!element) return makeTag(type, [], { attributes });
  const { inside, lang } = enter(element, planning);
  return makeTag(type, planEither(element.children, inside), { lang, id, attributes });
}
