// Reads what a page shows: the text of each marked piece of it, and of the forms on it, and what of it is cut.
import type { PDFRef } from "@cantoo/pdf-lib";
import type { Content, ContentListener, Span } from "../content/content-listener.ts";
import type { Box } from "../content/geometry.ts";
import type { MarkedContent, OpenMarks } from "../content/marked-content.ts";
import type { Glyph } from "../content/read-font.ts";
import { isWithin, TextRun } from "./text-run.ts";

/** What one marked piece of a page, or of a form on it, shows. */
export interface ShownMark {
  text: string;
  /** How many of its glyphs stand for no text. */
  unnamed: number;
  /** Whether it shows anything. */
  paints: boolean;
  /** How many letters and figures are shown in each size of type, in quarters of a point on the page. */
  readonly sizes: Map<number, number>;
}

/** Something that is not seen whole. */
export interface Cut {
  /** From 1. */
  readonly page: number;
  /** The text, if it is one; undefined for an image. */
  readonly text: string | undefined;
  /** The piece that it is of; undefined for what is decoration. */
  readonly mark: ShownMark | undefined;
}

/** What is gathered from all pages of a document. */
export interface Gathered {
  /** By the page or form that they stand in, and their number in it. */
  readonly marks: Map<PDFRef, Map<number, ShownMark>>;
  /** The texts that are decoration, as they are painted. */
  readonly decoration: string[];
  readonly cuts: Cut[];
}

const LETTERS = /[\p{L}\p{N}]/gu;

/** Adds what a page shows to what is gathered. */
export class ShownReader implements ContentListener {
  readonly #gathered: Gathered;
  readonly #page: number;
  /** The outermost piece that is open. */
  #outermost: ShownMark | undefined;
  readonly #run = new TextRun();
  /** What the run says, what it is a part of, and what is read in its place. */
  #text = "";
  #piece: ShownMark | undefined;
  #replacement: MarkedContent | undefined;
  /** The replacement that was read last. */
  #said: MarkedContent | undefined;

  /** `page` counts from 1. */
  constructor(gathered: Gathered, page: number) {
    this.#gathered = gathered;
    this.#page = page;
  }

  showGlyph(content: Content, glyph: Glyph, x: number): void {
    const { marks } = content;
    if (!this.#run.isOn(content)) {
      this.#endRun();
      this.#run.begin(content);
      this.#piece = this.#pieceIn(marks);
      this.#replacement = marks.replacement;
    }
    this.#run.add(glyph, x);
    if (this.#replacement) return;
    const { text = "" } = glyph;
    this.#text = marks.isReversed ? text + this.#text : this.#text + text;
    if (text === "" && this.#piece) this.#piece.unnamed += 1;
  }

  bracket(): void {
    this.#endRun();
  }

  end(): void {
    this.#endRun();
  }

  paintShape({ marks }: Content): void {
    const piece = this.#pieceIn(marks);
    if (piece) piece.paints = true;
  }

  /** Backgrounds and ornaments may reach over the edge. */
  paintImage(content: Content, _: Span, boxOnPage: () => Box): void {
    this.#endRun();
    this.paintShape(content);
    const mark = this.#pieceIn(content.marks);
    const { clip } = content.state;
    if (!mark || clip === undefined) return;
    const box = boxOnPage();
    const hidden = Math.max(1, 0.02 * Math.min(box.right - box.left, box.top - box.bottom));
    if (!isWithin(box, clip, hidden)) this.#gathered.cuts.push({ page: this.#page, text: undefined, mark });
  }

  paintForm(): ContentListener {
    return this;
  }

  openMark({ marks }: Content, mark: MarkedContent): void {
    this.#endRun();
    if (mark.mcid === undefined || marks.outermostNumbered !== mark) return;
    const own = this.#gathered.marks.get(mark.stream) ?? new Map<number, ShownMark>();
    this.#gathered.marks.set(mark.stream, own);
    this.#outermost = own.get(mark.mcid) ?? { text: "", unnamed: 0, paints: false, sizes: new Map() };
    own.set(mark.mcid, this.#outermost);
  }

  closeMark({ marks }: Content): void {
    this.#endRun();
    if (!marks.outermostNumbered) this.#outermost = undefined;
  }

  /** Ends the run of letters under way. */
  #endRun(): void {
    if (this.#run.isEmpty) return;
    const mark = this.#piece;
    if (mark) {
      mark.paints = true;
      const letters = (this.#text.match(LETTERS) ?? []).length;
      const quarters = Math.round(this.#run.sizeOnPage * 4);
      if (letters > 0) mark.sizes.set(quarters, (mark.sizes.get(quarters) ?? 0) + letters);
    }
    if (!this.#replacement) this.#say(this.#text);
    // What stands in place of letters is said once.
    else if (this.#said !== this.#replacement) {
      this.#said = this.#replacement;
      this.#say(this.#replacement.actualText ?? "");
    }
    const text = this.#run.findCut();
    if (text !== undefined) this.#gathered.cuts.push({ page: this.#page, text, mark });
    this.#run.clear();
    this.#text = "";
  }

  #say(text: string): void {
    if (this.#piece) this.#piece.text += text;
    else if (text !== "") this.#gathered.decoration.push(text);
  }

  /** The piece that what is painted belongs to; undefined for decoration. */
  #pieceIn(marks: OpenMarks): ShownMark | undefined {
    return marks.isArtifact ? undefined : this.#outermost;
  }
}
