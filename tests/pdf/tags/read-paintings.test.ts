// What content streams paint that were written by hand: marked pieces with their words and boxes, and loose ones.
import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import type { Box } from "../../../scripts/pdf/content/geometry.ts";
import type { Painting } from "../../../scripts/pdf/tags/painting.ts";
import { readPaintings } from "../../../scripts/pdf/tags/read-paintings.ts";

const { context, ...document } = await makeDocument();
const plainForm = context.register(
  context.stream("", { Subtype: "Form", BBox: [0, 0, 10, 10], Matrix: [2, 0, 0, 2, 0, 0] }),
);
const markedForm = context.register(
  context.stream("/P <</MCID 0>> BDC 0 0 1 1 re f EMC", {
    Subtype: "Form",
    BBox: [0, 0, 9, 9],
    StructParents: 0,
  }),
);
const outerForm = context.register(
  context.stream("/Inner Do", {
    Subtype: "Form",
    BBox: [0, 0, 9, 9],
    Resources: { XObject: { Inner: markedForm } },
  }),
);
const picture = context.register(context.stream("", { Subtype: "Image" }));
document.page.node.set(
  PDFName.of("Resources"),
  context.obj({
    Font: { F: { Type: "Font", Subtype: "Type1", BaseFont: "Helvetica", Encoding: "WinAnsiEncoding" } },
    XObject: { Plain: plainForm, Marked: markedForm, Outer: outerForm, Picture: picture },
    Properties: { P: { MCID: 7 } },
  }),
);

async function makeDocument() {
  const made = await PDFDocument.create();
  return { made, context: made.context, page: made.addPage([100, 200]) };
}

/** All paintings of a page that shows `stream`, of which those of some numbers are measured. */
function readAll(stream: string, pictures: readonly number[]) {
  const { made, page } = document;
  page.node.set(PDFName.of("Contents"), context.register(context.stream(stream)));
  const measured = [page.ref, markedForm].flatMap((owner) =>
    pictures.map((mcid) => ({ stream: owner, mcid })),
  );
  return readPaintings(made, [{ kind: "picture", marks: measured }]);
}

function read(stream: string, pictures: readonly number[] = []): Painting {
  const painting = readAll(stream, pictures).get(document.page.ref);
  if (!painting) throw new Error("The page has a painting.");
  return painting;
}

/** The lines of each sequence by its number. */
const listLines = (stream: string) =>
  [...read(stream).sequences].map(
    ([mcid, { lines }]) => `${mcid}: ${lines.map(({ text }) => text).join("/")}`,
  );

const listLoose = (stream: string) =>
  read(stream).loose.map(({ start, end, region }) =>
    [stream.slice(start, end), region].filter(Boolean).join(" – "),
  );

const boxOf = (stream: string) => read(`/Figure <</MCID 0>> BDC ${stream} EMC`, [0]).sequences.get(0)?.box;

const FONT = "/F 10 Tf";

describe("the words of a marked piece", () => {
  it.each([
    ["of one operation", "(one) Tj", "one"],
    ["of several on a line", "(one) Tj [(t) -200 (wo)] TJ", "onetwo"],
    ["of several lines", "(one) Tj ET BT (two) Tj", "one/two"],
    ["inside other marks", "/Span BMC (one) Tj EMC (two) Tj", "onetwo"],
    ["in place of what is shown", "/Span <</ActualText (fi)>> BDC (x) Tj (y) Tj EMC (n) Tj", "fin"],
    ["in the order of reading", "(a) Tj /ReversedChars BMC (c) Tj (b) Tj EMC (d) Tj", "a/bc/d"],
    ["without a font", "/None 10 Tf (one) Tj", ""],
  ])("%s are its lines", (_what, stream, lines) => {
    expect(listLines(`/P <</MCID 3>> BDC BT ${FONT} ${stream} ET EMC`)).toEqual([`3: ${lines}`]);
  });

  it("are those of the outermost number", () => {
    const stream = `BT ${FONT} /P <</MCID 1>> BDC (a) Tj /Span <</MCID 2>> BDC (b) Tj EMC (c) Tj EMC ET`;
    expect(listLines(stream)).toEqual(["1: abc"]);
  });

  it("are not those of an artifact, whatever is in it", () => {
    const stream = `BT ${FONT} /Artifact BMC /P <</MCID 1>> BDC (a) Tj EMC EMC /P <</MCID 2>> BDC (b) Tj EMC ET`;
    expect(listLines(stream)).toEqual(["2: b"]);
  });

  it("may have their number among the resources", () => {
    expect(listLines(`BT ${FONT} /P /P BDC (a) Tj EMC ET`)).toEqual(["7: a"]);
  });

  it("have a place for a space after each line, outside of what is replaced", () => {
    const stream = `/P <</MCID 0>> BDC BT ${FONT} (one) Tj ET BT /Span <</ActualText (b)>> BDC (x) Tj EMC ET EMC`;
    const lines = read(stream).sequences.get(0)?.lines ?? [];
    expect(lines.map(({ end }) => stream.slice(0, end).split(" ").at(-1))).toEqual(["Tj", "EMC"]);
    expect(lines.map(({ space }) => space)).toEqual(["<20> Tj", "<20> Tj"]);
  });
});

describe("what is painted but words", () => {
  it.each([
    ["a path", "0 0 10 10 re f", true],
    ["a picture", "/Picture Do", true],
    ["a shading", "/S sh", true],
    ["nothing: a path that only clips", "0 0 10 10 re W n", false],
    ["nothing: words", `BT ${FONT} (one) Tj ET`, false],
  ])("is told: %s", (_what, stream, paints) => {
    expect(read(`/P <</MCID 0>> BDC ${stream} EMC`).sequences.get(0)?.paints).toBe(paints);
  });
});

describe("a loose piece", () => {
  it.each([
    ["a path from its first point to its painting", "1 w 0 0 m 10 10 l S Q", ["0 0 m 10 10 l S"]],
    [
      "several paintings one after another",
      "0 0 1 1 re f 1 g 2 2 1 1 re f",
      ["0 0 1 1 re f 1 g 2 2 1 1 re f"],
    ],
    [
      "cut where the state is saved or restored",
      "0 0 1 1 re f q /Picture Do Q /Picture Do",
      ["0 0 1 1 re f", "/Picture Do", "/Picture Do"],
    ],
    [
      "cut at marks",
      "/Picture Do /P <</MCID 0>> BDC /Picture Do EMC /Picture Do",
      ["/Picture Do", "/Picture Do"],
    ],
    [
      "cut at other marks, which it cannot reach into",
      "/Picture Do /X BMC /Picture Do EMC",
      ["/Picture Do", "/Picture Do"],
    ],
    ["not an artifact", "/Artifact BMC /Picture Do EMC", []],
    ["not a path that only clips", "0 0 1 1 re W n", []],
  ])("is %s", (_what, stream, pieces) => {
    expect(listLoose(stream)).toEqual(pieces);
  });

  it("of words is in the margin where it stands, unless the text of the page is clipped there", () => {
    const show = (y: number) => `BT ${FONT} 1 0 0 1 50 ${y} Tm (x) Tj ET`;
    const regions = (stream: string) => read(stream).loose.map(({ region }) => region);
    expect(regions(`${show(190)} ${show(5)}`)).toEqual(["header", "footer"]);
    expect(regions(`q 10 10 80 180 re W n ${show(190)} Q`)).toEqual(["text"]);
  });
});

describe("the box of a picture", () => {
  it.each<[string, string, Box | undefined]>([
    ["of a path", "10 20 30 40 re f", { left: 10, bottom: 20, right: 40, top: 60 }],
    [
      "of a curve is that of its points",
      "10 10 m 20 30 40 5 50 10 c S",
      { left: 10, bottom: 5, right: 50, top: 30 },
    ],
    [
      "of an image is where it is put",
      "q 30 0 0 20 5 5 cm /Picture Do Q",
      { left: 5, bottom: 5, right: 35, top: 25 },
    ],
    [
      "of a form is its own, moved twice",
      "q 1 0 0 1 5 5 cm /Plain Do Q",
      { left: 5, bottom: 5, right: 25, top: 25 },
    ],
    ["of several is around all", "0 0 1 1 re f 50 60 1 1 re f", { left: 0, bottom: 0, right: 51, top: 61 }],
    [
      "ends where it is clipped",
      "q 0 0 20 20 re W n 10 10 50 50 re f Q",
      { left: 10, bottom: 10, right: 20, top: 20 },
    ],
    [
      "is as large as before when a clip has ended",
      "q 0 0 5 5 re W n Q 10 10 10 10 re f",
      { left: 10, bottom: 10, right: 20, top: 20 },
    ],
    ["ends at the side of the page", "90 190 50 50 re f", { left: 90, bottom: 190, right: 100, top: 200 }],
    ["is none where nothing is seen", "q 0 0 5 5 re W n 10 10 10 10 re f Q", undefined],
    [
      "of a picture that is turned",
      "q 0 10 -10 0 20 0 cm /Picture Do Q",
      { left: 10, bottom: 0, right: 20, top: 10 },
    ],
    ["is none where nothing can be", "q 0 0 5 5 re W n 50 50 9 9 re W n 50 50 2 2 re f Q", undefined],
  ])("%s", (_what, stream, box) => {
    expect(boxOf(stream)).toEqual(box);
  });

  it("is known only where it is asked for", () => {
    expect(read("/P <</MCID 0>> BDC 0 0 1 1 re f EMC", [1]).sequences.get(0)?.box).toBeUndefined();
  });

  it("is around the letters of a sign", () => {
    expect(boxOf(`BT ${FONT} 1 0 0 1 20 50 Tm (x) Tj 30 0 Td (x) Tj ET`)).toMatchObject({
      left: 20,
      right: 55,
    });
  });
});

describe("a form", () => {
  const boxIn = (stream: string) => readAll(stream, [0]).get(markedForm)?.sequences.get(0)?.box;

  it("with marks of its own is read where it is painted, and is no loose piece", () => {
    const box = { left: 10, bottom: 10, right: 12, top: 12 };
    expect(boxIn("q 2 0 0 2 10 10 cm /Marked Do Q")).toEqual(box);
    expect(boxIn("q 2 0 0 2 10 10 cm /Outer Do Q")).toEqual(box);
    expect(listLoose("/Marked Do /Outer Do")).toEqual([]);
  });

  it("with marks of its own that is painted again is told", () => {
    const { repeats } = read("/Marked Do /Outer Do /Outer Do");
    expect(repeats.map(({ name }) => name)).toEqual(["Outer"]);
  });

  it("without marks is painting like any other", () => {
    expect([...readAll("/Plain Do", []).keys()]).toEqual([document.page.ref]);
    expect(listLoose("/Plain Do")).toEqual(["/Plain Do"]);
  });
});

it.each(["EMC EMC Q", "/P <</MCID 0>> BDC BT", "Tj f Do /P BDC", "q q 1 cm re l f W n", "BT (x) Tj"])(
  "a malformed stream is read as far as it goes: %s",
  (stream) => {
    expect(() => read(stream, [0])).not.toThrow();
  },
);
