// Rendered HTML is cut where chapters begin and nowhere else.
import { describe, expect, it } from "vitest";
import { countWords, cutPieces, deepenHeadings, readHeadings } from "../../scripts/site/markup.ts";

describe("cutting", () => {
  it("cuts before outermost second-level headings and before the notes", () => {
    const pieces = [
      "<p>Before</p>",
      '<h2 id="a">A</h2><div><h2 id="inner">Not here</h2><br><img src="x"></div>',
      '<h2 id="b">B</h2><p>Text</p>',
      '<section class="notes"><h2 id="notes">Notes</h2></section>',
    ];
    expect(cutPieces(pieces.join(""))).toEqual(pieces);
  });

  it("leaves a text without headings whole", () => {
    expect(cutPieces("<p>One</p><p>Two</p>")).toEqual(["<p>One</p><p>Two</p>"]);
  });
});

describe("reading", () => {
  it("finds headings with their anchors and their words alone", () => {
    const markup =
      '<h2 id="a&amp;b">A &lt; <em>B</em><sup class="note-mark"><a href="#n">1</a></sup></h2><h3>No anchor</h3><h3 id="c">C</h3>';
    expect(readHeadings(markup)).toEqual([
      { level: 2, id: "a&b", text: "A < B" },
      { level: 3, id: "c", text: "C" },
    ]);
  });

  it("counts words and not markup", () => {
    expect(countWords('<p class="x">One <strong>two</strong></p><p>three</p>')).toBe(3);
    expect(countWords("<hr>")).toBe(0);
  });

  it("makes headings deeper and never deeper than the sixth level", () => {
    expect(deepenHeadings('<h2 id="x">A</h2><h6>B</h6><hr>', 1)).toBe('<h3 id="x">A</h3><h6>B</h6><hr>');
  });
});
