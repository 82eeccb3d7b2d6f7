// Notes say what they are to a listener: the mark, the note, and the way back from it to each of its marks.
import { expect, it } from "vitest";
import { render } from "./parse-for-test.ts";

const text = "One.[^a] Two.[^a]\n\n[^a]: The note.";

it("names mark, note and ways back on screen", () => {
  const markup = render(text);
  expect(markup).toContain('<a role="doc-noteref" aria-label="Note 1" href="#note-1" id="note-mark-1">1</a>');
  expect(markup).toContain('<section class="notes" role="doc-endnotes" aria-labelledby="notes">');
  expect(markup.match(/role="doc-backlink"[^>]*>[^<]*/g)).toEqual([
    'role="doc-backlink" aria-label="Back to the text at note 1" href="#note-mark-1">↩',
    'role="doc-backlink" aria-label="Back to the text at note 1, mark 2" href="#note-mark-1-2">↩',
  ]);
  expect(markup).not.toContain("visually-hidden");
});

it("leads back by the number of a page in print, where an arrow leads nowhere", () => {
  const markup = render("One.[^a]\n\n[^a]: The note.", {}, { medium: "print", anchorPrefix: "annex-1--" });
  expect(markup).toContain(
    '<a class="note-back" role="doc-backlink" data-page-label="Back to the text at note 1, page " ' +
      'href="#annex-1--note-mark-1">page <span data-page-of="annex-1--note-mark-1"></span></a>',
  );
  expect(markup).toContain('id="annex-1--note-mark-1"');
});
