// Writes a structure tree as an indented outline that a person can hold against what a listener needs.
import { plainText } from "./compare-words.ts";
import type { TaggedNode } from "./read-tagged-text.ts";
import { isInline, isTransparent } from "./tag-roles.ts";
import { speak } from "./words-of-tags.ts";

/** Longest text in one place of the outline; what is longer ends in “…”. */
const LONGEST = 40;

/** Where a paragraph says no more than its text does. */
const PLAIN_WITHIN = new Set(["LBody", "TD", "TH", "TOCI", "Caption", "Lbl"]);

type Child = TaggedNode | string;

/**
 * The outline of structure elements: a line each, their own text behind them, elements within a line in braces,
 * and a row of simple cells on one line. Elements that only hold others together are left out, and so are the
 * paragraphs of cells and list entries. A list shows its numbering, a cell its scope, its spans and the texts of
 * its headers, a link its name where that is not its text, and `Note#` is a note that has an id.
 */
export function outlineOf(roots: readonly TaggedNode[]): string {
  const ids = new Map<string, string>();
  for (const root of roots) collectIds(root, ids);
  return `${roots.flatMap((root) => write(root, "", ids)).join("\n")}\n`;
}

type Ids = ReadonlyMap<string, string>;

function write(node: TaggedNode, indent: string, ids: Ids): string[] {
  const head = describe(node, ids);
  const runs = runsOf(node, ids);
  const cells = runs.flatMap((run) => (typeof run === "string" ? [] : [run]));
  if (node.role === "TR" && cells.every((cell) => isLine(runsOf(cell, ids)))) {
    const row = cells.flatMap((cell) => write(cell, "", ids)).join(" | ");
    return [`${indent}${[head, row].filter(Boolean).join(" ")}`];
  }
  const [first, ...rest] = typeof runs[0] === "string" ? runs : ["", ...runs];
  const lines = rest.flatMap((run) =>
    typeof run === "string" ? [`${indent}  “${run}”`] : write(run, `${indent}  `, ids),
  );
  return [`${indent}${[head, first].filter(Boolean).join(" ")}`, ...lines];
}

function isLine(runs: readonly (TaggedNode | string)[]): boolean {
  return runs.length === 0 || (runs.length === 1 && typeof runs[0] === "string");
}

/** What is in an element, as it is seen: neighbours within a line as one text, and elements apart. */
function runsOf(node: TaggedNode, ids: Ids): (TaggedNode | string)[] {
  const runs: (TaggedNode | string)[] = [];
  let line = "";
  let plain = "";
  const endPlain = () => {
    line += shorten(plain);
    plain = "";
  };
  const endLine = () => {
    endPlain();
    if (line.trim() !== "") runs.push(line.trim().replaceAll("}  ", "} "));
    line = "";
  };
  for (const child of unwrap(node)) {
    if (typeof child === "string") plain += child;
    else if (isInline(child, node)) {
      endPlain();
      const written = write(child, "", ids).map((each) => each.trim());
      // A space at the end of a link stands behind it to the eye, and to the ear.
      line += `{${written.join(" ")}}${/\s$/.test(speak(child, node)) ? " " : ""}`;
    } else {
      endLine();
      runs.push(...(child.role === "P" && PLAIN_WITHIN.has(node.role) ? runsOf(child, ids) : [child]));
    }
  }
  endLine();
  return runs;
}

/** The children of an element, with those of transparent ones in their place, or what is said instead of them. */
function unwrap(node: TaggedNode): readonly Child[] {
  const { actualText, alt } = node.attributes;
  if (actualText !== undefined) return [actualText];
  if (alt !== undefined) return node.children.filter((child) => typeof child !== "string");
  return node.children.flatMap((child) =>
    typeof child !== "string" && isTransparent(child) ? unwrap(child) : [child],
  );
}

function describe(node: TaggedNode, ids: Ids): string {
  const { attributes, role, annotations } = node;
  const { lang, alt, expansion, id, scope, headers, rowSpan, colSpan, bbox, listNumbering } = attributes;
  const facts = [
    scope,
    rowSpan !== undefined && rowSpan > 1 ? `rows=${rowSpan}` : undefined,
    colSpan !== undefined && colSpan > 1 ? `cols=${colSpan}` : undefined,
    headers && `headers=${describeHeaders(headers, ids)}`,
    listNumbering === "None" ? undefined : listNumbering,
    lang && `lang=${lang}`,
    expansion && `E=${expansion}`,
    alt === undefined ? undefined : `alt=${alt}`,
    bbox && "bbox",
    nameOfLink(node),
    role === "Link" && annotations.length === 0 ? "no annotation" : undefined,
  ].filter((fact) => fact !== undefined && fact !== "");
  const mark = role === "Note" && id !== undefined ? "#" : "";
  return `${role}${mark}${facts.length === 0 ? "" : `[${facts.join(", ")}]`}`;
}

/** The texts of header cells, in the order of the document. */
function describeHeaders(headers: readonly string[], ids: Ids): string {
  const known = [...ids].filter(([id]) => headers.includes(id)).map(([, text]) => text);
  const missing = headers.filter((id) => !ids.has(id)).map((id) => `(no ${id})`);
  return [...known, ...missing].join("; ");
}

/** The name of a link, where it is another than its text. */
function nameOfLink(node: TaggedNode): string | undefined {
  const names = new Set(node.annotations);
  const text = textOf(node);
  if (node.role !== "Link" || (names.size === 1 && names.has(text))) return undefined;
  return names.size === 0 ? undefined : `name=${[...names].join(" / ")}`;
}

function textOf(node: TaggedNode): string {
  const plain = (child: Child): string =>
    typeof child === "string"
      ? child
      : (child.attributes.actualText ?? child.attributes.alt ?? child.children.map(plain).join(""));
  return plainText(plain(node)).replaceAll(/\s+/g, " ").trim();
}

function collectIds(node: TaggedNode, ids: Map<string, string>): void {
  if (node.attributes.id !== undefined) ids.set(node.attributes.id, shorten(textOf(node)));
  for (const child of node.children) if (typeof child !== "string") collectIds(child, ids);
}

/** The text in one line; a long one ends after a whole word. */
function shorten(text: string): string {
  const line = plainText(text).replaceAll(/\s+/g, " ");
  if (line.length <= LONGEST) return line;
  const lastSpace = line.lastIndexOf(" ", LONGEST);
  return `${line.slice(0, lastSpace > 0 ? lastSpace : LONGEST)}…`;
}
