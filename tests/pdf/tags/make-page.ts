// Makes the trees of printed pages that the planning of tags reads, by hand and without a browser.
import type { PrintedElement, PrintedMarker, PrintedNode } from "../../../scripts/pdf/page-snapshot.ts";

const DISPLAYS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    "a abbr b br code em i img kbd q samp span strong sub sup svg".split(" ").map((name) => [name, "inline"]),
  ),
  caption: "table-caption",
  li: "list-item",
  table: "table",
  tbody: "table-row-group",
  td: "table-cell",
  tfoot: "table-footer-group",
  th: "table-cell",
  thead: "table-header-group",
  tr: "table-row",
};

/** Attributes of HTML, and what the browser has computed where it is not what is usual for the element. */
export type Traits = Readonly<Record<string, string>> & {
  readonly display?: string;
  readonly listStyle?: string;
};

/** An element as the browser renders it by default. A string among the children is a text. */
export function element(
  name: string,
  { display, listStyle, ...attributes }: Traits = {},
  ...children: readonly (PrintedNode | string)[]
): PrintedElement {
  return {
    kind: "element",
    name,
    attributes: new Map(Object.entries(attributes)),
    label: attributes["aria-label"],
    display: display ?? DISPLAYS[name] ?? "block",
    listStyle: listStyle ?? (name === "ol" ? "decimal" : "disc"),
    children: children.map((child) => (typeof child === "string" ? { kind: "text", text: child } : child)),
  };
}

/** The mark of a list item. */
export function marker(text: string): PrintedMarker {
  return { kind: "marker", text };
}

/** A whole page in British English around blocks. */
export function pageOf(...blocks: readonly (PrintedNode | string)[]): PrintedElement {
  return element("html", { lang: "en-GB" }, element("body", {}, ...blocks));
}

/** All nodes under one, in order, itself first. */
export function listNodes(node: PrintedNode): readonly PrintedNode[] {
  return [node, ...(node.kind === "element" ? node.children.flatMap(listNodes) : [])];
}
