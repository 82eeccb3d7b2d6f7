// Prints a page by hand and without a browser: every text and picture of it is painted in a place, and tagged as the page
// plans. The one font has all letters of the first plane, each of them half as wide as it is high.
import { PDFDict, PDFDocument, PDFName, type PDFRef } from "@cantoo/pdf-lib";
import type { PrintedElement, PrintedNode } from "../../../scripts/pdf/page-snapshot.ts";
import type { Piece } from "../../../scripts/pdf/tags/match-leaves.ts";
import { isPicture } from "../../../scripts/pdf/tags/name-of.ts";
import { planTags } from "../../../scripts/pdf/tags/plan-tags.ts";
import { isRightToLeft } from "../../../scripts/pdf/tags/word-key.ts";
import { writeTags } from "../../../scripts/pdf/tags/write-tags.ts";

/** How one text or picture is painted. */
export interface Hand {
  /** What is shown of a text; the text itself if it is not given. */
  readonly text?: string;
  /** Where it begins, in points from the lower left corner of a page that is 400 points wide and high. */
  readonly at?: readonly [x: number, y: number];
  /** Left, lower edge, width and height of what is seen of it. */
  readonly clip?: readonly [number, number, number, number];
}

const CMAP = `1 begincodespacerange <0000> <FFFF> endcodespacerange
${Array.from({ length: 256 }, (_, high) => range(high)).join("\n")}`;

function range(high: number): string {
  const byte = high.toString(16).padStart(2, "0");
  return `1 beginbfrange <${byte}00> <${byte}FF> <${byte}00> endbfrange`;
}

/** Prints the page. What has no hand of its own is painted whole. */
export async function printByHand(
  page: PrintedElement,
  hands: ReadonlyMap<PrintedNode, Hand> = new Map(),
): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context } = document;
  const sheet = document.addPage([400, 400]);
  const nodes = listPainted(page);
  const content = nodes.map((node, mcid) => paint(node, mcid, hands.get(node) ?? {}));
  sheet.node.set(PDFName.of("Resources"), context.obj({ Font: { F: makeFont(document) } }));
  sheet.node.set(PDFName.of("Contents"), context.register(context.stream(content.join("\n"))));
  const painting = {
    stream: sheet.ref,
    page: sheet.ref,
    bytes: new Uint8Array(),
    sequences: new Map(),
    loose: [],
    repeats: [],
    spaceInAnyFont: undefined,
  };
  const sequence = { opening: { start: 0, end: 0 }, lines: [], shows: [], paints: true, box: undefined };
  const pieces = new Map(
    nodes.map((node, mcid): [PrintedNode, readonly Piece[]] => [node, [{ painting, mcid, sequence }]]),
  );
  const none = new Set<PrintedNode>();
  const tags = planTags(page, { painted: new Set(nodes), shapes: none, garbled: none, links: new Map() });
  writeTags(document, tags, { pieces, spaced: none });
  return document;
}

/** The texts, marks and pictures of a page in order; what is drawn in a picture is a part of it. */
function listPainted(node: PrintedNode): readonly PrintedNode[] {
  if (node.kind !== "element") return node.text.trim() === "" ? [] : [node];
  return isPicture(node) ? [node] : node.children.flatMap(listPainted);
}

function paint(
  node: PrintedNode,
  mcid: number,
  { text, at: [x, y] = [20, 350 - (mcid % 30) * 11], clip }: Hand,
): string {
  const shown = text ?? wordsBelow(node);
  // Words that run from right to left are painted from the left.
  const order = isRightToLeft(shown) ? Array.from(shown).toReversed().join("") : shown;
  const hex = Array.from({ length: order.length }, (_, at) =>
    order.charCodeAt(at).toString(16).padStart(4, "0"),
  ).join("");
  const letters = `BT /F 8 Tf 1 0 0 1 ${x} ${y} Tm <${hex}> Tj ET`;
  const inside = node.kind === "element" ? `${x} ${y} 10 10 re f ${letters}` : letters;
  return `q ${clip === undefined ? "" : `${clip.join(" ")} re W n `}/P <</MCID ${mcid}>> BDC ${inside} EMC Q`;
}

function wordsBelow(node: PrintedNode): string {
  return node.kind === "element" ? node.children.map(wordsBelow).join(" ") : node.text;
}

function makeFont(document: PDFDocument): PDFRef {
  const { context } = document;
  const descendant = {
    Type: "Font",
    Subtype: "CIDFontType2",
    CIDToGIDMap: "Identity",
    // So narrow that a long text stays on the page.
    DW: 20,
  };
  const font = context.obj({
    Type: "Font",
    Subtype: "Type0",
    BaseFont: "Hand",
    Encoding: "Identity-H",
    DescendantFonts: [descendant],
    ToUnicode: context.register(context.stream(CMAP)),
  });
  if (!(font instanceof PDFDict)) throw new Error("A font is a dictionary.");
  return context.register(font);
}
