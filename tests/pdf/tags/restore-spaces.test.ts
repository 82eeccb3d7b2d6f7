// Which spaces are added at line ends, and which hyphens are marked as soft.
import { PDFRef } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import type { PrintedNode } from "../../../scripts/pdf/page-snapshot.ts";
import { editStream } from "../../../scripts/pdf/tags/edit-stream.ts";
import type { Piece } from "../../../scripts/pdf/tags/match-leaves.ts";
import type { Line, Painting } from "../../../scripts/pdf/tags/painting.ts";
import { makeTag, type PlannedKid, type TagType } from "../../../scripts/pdf/tags/planned-tag.ts";
import { restoreSpaces } from "../../../scripts/pdf/tags/restore-spaces.ts";
import { listRuns } from "../../../scripts/pdf/tags/word-runs.ts";

const page = PDFRef.of(1);

/** A text and the lines in which it is painted. */
type Painted = readonly [text: string, ...lines: readonly string[]];

/**
 * A stream in which every line stands in brackets, after the spaces are restored: `+` is one in the font of the line,
 * `*` one in any font, and a soft hyphen is `~`. Each text is in a tag of its own of the types given.
 */
function restore(texts: readonly Painted[], types: readonly TagType[] = [], hasSpace = true): string {
  const nodes = texts.map(([text]): PrintedNode => ({ kind: "text", text }));
  let stream = "";
  const pieces = new Map<PrintedNode, readonly Piece[]>();
  const painting: Painting = {
    stream: page,
    page,
    bytes: new Uint8Array(),
    sequences: new Map(),
    loose: [],
    repeats: [],
    spaceInAnyFont: "*",
  };
  for (const [at, [, ...shown]] of texts.entries()) {
    const own = shown.map((text): Line => {
      const start = stream.length + text.length;
      stream += `${text}]`;
      const last = { start: start - 1, end: start, text: text.slice(-1) };
      return { text, end: stream.length, last, space: hasSpace ? "+" : undefined };
    });
    const node = nodes[at];
    const sequence = { opening: { start: 0, end: 0 }, lines: own, shows: [], paints: false, box: undefined };
    if (node) pieces.set(node, [{ painting, mcid: at, sequence }]);
  }
  const kids = nodes.map((node, at): PlannedKid => {
    const type = types[at];
    const content: PlannedKid = { kind: "content", node };
    return type ? makeTag(type, [content]) : content;
  });
  const edits = restoreSpaces({
    runs: listRuns(makeTag("Document", [makeTag("P", kids)])),
    pieces,
    gaps: new Set(nodes.slice(1).filter((node) => node.kind !== "element" && node.text.startsWith(" "))),
  });
  return Buffer.from(editStream(Buffer.from(stream, "latin1"), edits.get(page) ?? []))
    .toString("latin1")
    .replaceAll("\n", "")
    .replaceAll(/\/Span <<\/ActualText <FEFF00AD>>> BDC(.)EMC/g, "~");
}

describe("within a text", () => {
  it.each<[string, Painted, string]>([
    ["a space is added where a line ends with a word", ["one two", "one", "two"], "one]+two]"],
    ["none is added if it is painted", ["one two", "one ", "two"], "one ]two]"],
    ["none is added if the next line has it", ["one two", "one", " two"], "one] two]"],
    ["none is added inside a word", ["onetwo", "one", "two"], "one]two]"],
    ["none is added after the last line", ["one ", "one"], "one]"],
    ["every line end has its own", ["a b c", "a", "b", "c"], "a]+b]+c]"],
    ["a hyphen of the text is kept", ["well-being", "well-", "being"], "well-]being]"],
    ["a hyphen that a line ends with stands for a soft one", ["re\u00adport", "re-", "port"], "re~]port]"],
    ["a hyphen before a space is one", ["pre- and", "pre-", "and"], "pre-]+and]"],
    ["a hyphen of the text that might have been a soft one is kept", ["a\u00ad- b", "a-", "b"], "a-]+b]"],
    ["characters without width count for nothing", ["a\u200bb c", "a", "b", "c"], "a]b]+c]"],
    ["ligatures count as their letters", ["\ufb01t x", "fit", "x"], "fit]+x]"],
    ["text from right to left is left alone", ["\u05d0 b", "a", "b"], "a]b]"],
  ])("%s", (_what, text, expected) => {
    expect(restore([text])).toBe(expected);
  });

  it("a space is shown in another font if its own has none", () => {
    expect(restore([["one two", "one", "two"]], [], false)).toBe("one]*two]");
  });
});

describe("between texts", () => {
  const [one, two]: readonly Painted[] = [
    ["one", "one"],
    [" two", "two"],
  ];
  if (!one || !two) throw new Error("There are two.");

  it("a space is added where the page has one", () => {
    expect(restore([one, two])).toBe("one]+two]");
  });

  it("none is added where the page has none", () => {
    expect(restore([one, ["two", "two"]])).toBe("one]two]");
  });

  it("none is added where it is painted already", () => {
    expect(restore([one, [" two", " two"]])).toBe("one] two]");
  });

  it.each<[TagType, string]>([
    ["Em", "one]+two]"],
    ["Link", "one]+two]"],
    ["P", "one]two]"],
    ["LBody", "one]two]"],
    ["Figure", "one]two]"],
  ])("it is added into a line, and not before what is read apart: %s", (type, expected) => {
    expect(restore([one, two], ["Span", type])).toBe(expected);
  });
});
