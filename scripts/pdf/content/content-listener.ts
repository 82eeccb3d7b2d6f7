// What whoever reads the content of pages is told of it, operation by operation.
import type { PDFRef } from "@cantoo/pdf-lib";
import type { ContentResources, Form } from "./content-resources.ts";
import type { Box } from "./geometry.ts";
import type { GraphicsState } from "./graphics-state.ts";
import type { MarkedContent, OpenMarks } from "./marked-content.ts";
import type { Glyph } from "./read-font.ts";
import type { TextPosition } from "./text-position.ts";

/** A stream that is read, as it stands at an operation. */
export interface Content {
  /** The page, or the form. */
  readonly stream: PDFRef;
  readonly bytes: Uint8Array;
  readonly resources: ContentResources;
  /** Another object wherever it is another state. */
  readonly state: GraphicsState;
  readonly position: TextPosition;
  /** Also those that are open around a form. */
  readonly marks: OpenMarks;
}

/** Bytes of a stream, the last not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Is told what it has methods for. */
export interface ContentListener {
  /** A stream begins. */
  begin?(content: Content): void;
  /** A stream has ended, and all marked content that it has opened is closed. */
  end?(content: Content): void;
  /** The stream of a page or form cannot be decoded. Who does not listen to this gets the StreamError. */
  miss?(): void;
  /** The state is saved or restored, or a text object begins or ends. */
  bracket?(operator: "q" | "Q" | "BT" | "ET", span: Span): void;
  /** A glyph stands `x` along the line. */
  showGlyph?(content: Content, glyph: Glyph, x: number): void;
  /** The next glyph is moved back, in thousandths of the size of the font. */
  kern?(content: Content, thousandths: number): void;
  /** An operation has shown a string that is not empty; told after its glyphs, of which there are none without a font. */
  showText?(content: Content, start: number, end: number): void;
  /** A path or a shading is painted. */
  paintShape?(content: Content, span: Span, boxOnPage: () => Box | undefined): void;
  /** An image is painted. */
  paintImage?(content: Content, span: Span, boxOnPage: () => Box): void;
  /** A form is painted. What it paints is told to the listener that is returned, if one is. */
  paintForm?(content: Content, form: PaintedForm): ContentListener | undefined;
  /** Marked content has been opened. */
  openMark?(content: Content, mark: MarkedContent): void;
  /** Marked content has been closed, by an operation or at the end of its stream. */
  closeMark?(content: Content, mark: MarkedContent, span: Span): void;
}

/** A form, with the operation that paints it. */
export interface PaintedForm extends Form, Span {
  /** Its name among the resources. */
  readonly name: string;
  /** What it covers of the page at most. */
  readonly boxOnPage: () => Box;
}
