// What a printed page says, in the order in which it is read: what its PDF has to say too.
import type { PrintedElement, PrintedNode } from "../page-snapshot.ts";
import { isContinuedRow, isHidden, isPicture, nameOf } from "../tags/name-of.ts";

/** A text of the page, or a picture with what is said in its place. */
export interface PageWords {
  readonly kind: "text" | "picture";
  readonly text: string;
  /** A mark that says nothing, such as the triangle of `details`, may be left out. */
  readonly mayLack: boolean;
  /** The words that are drawn in a picture, where the page knows them. */
  readonly drawn: string;
}

/** What a page says, and what it shows without saying it to a listener. */
export interface PageReading {
  readonly said: readonly PageWords[];
  /** Texts that are for eyes alone. */
  readonly unsaid: readonly string[];
}

/** Reads a page in order: of tables the caption first and the foot last, as the tags have them. */
export function readPageWords(root: PrintedElement): PageReading {
  const said: PageWords[] = [];
  const unsaid: string[] = [];
  const say = (text: string, mayLack = false): void => {
    said.push({ kind: "text", text, mayLack, drawn: "" });
  };
  const visit = (node: PrintedNode, parent: PrintedElement): void => {
    if (node.kind === "text") say(node.text);
    else if (node.kind === "marker") say(node.text, parent.name !== "li");
    // It is shown on later pages alone, of which there may be none.
    else if (isContinuedRow(node)) return;
    else if (isHidden(node)) unsaid.push(wordsBelow(node));
    else if (isPicture(node))
      said.push({ kind: "picture", text: nameOf(node), mayLack: false, drawn: drawnIn(node) });
    else for (const child of inOrder(node)) visit(child, node);
  };
  visit(root, root);
  return { said, unsaid };
}

function inOrder(element: PrintedElement): readonly PrintedNode[] {
  if (element.name !== "table") return element.children;
  const isNamed = (name: string) => (child: PrintedNode) => child.kind === "element" && child.name === name;
  const captions = element.children.filter(isNamed("caption"));
  const feet = element.children.filter(isNamed("tfoot"));
  const rest = element.children.filter((child) => !captions.includes(child) && !feet.includes(child));
  return [...captions, ...rest, ...feet];
}

/** The page does not know what is drawn in the file of an image. */
function drawnIn(picture: PrintedElement): string {
  return picture.name === "img" ? "" : wordsBelow(picture);
}

function wordsBelow(node: PrintedNode): string {
  return node.kind === "element" ? node.children.map(wordsBelow).join(" ") : node.text;
}
