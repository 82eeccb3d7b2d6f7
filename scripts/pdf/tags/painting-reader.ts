// Reads what one content stream paints: its marked sequences with their words, and the pieces that nothing marks.
import { type PDFDict, PDFName, type PDFRef } from "@cantoo/pdf-lib";
import type { Content, ContentListener, PaintedForm, Span } from "../content/content-listener.ts";
import type { ContentResources } from "../content/content-resources.ts";
import { type Box, boxOfRectangle, combine, intersect, unite } from "../content/geometry.ts";
import type { MarkedContent } from "../content/marked-content.ts";
import type { Glyph } from "../content/read-font.ts";
import { lookUpDict, lookUpName } from "../reading/look-up.ts";
import { LoosePieces, regionAt } from "./loose-pieces.ts";
import type { FormPainting, LoosePiece, Painting, Sequence } from "./painting.ts";
import { showSpace, TextLines } from "./text-lines.ts";

/** What the readers of a page and of the forms on it share. */
export interface PaintedPage {
  readonly ref: PDFRef;
  readonly box: Box;
  /** The numbers of the sequences whose boxes are wanted, by their streams. */
  readonly boxed: ReadonlyMap<PDFRef, ReadonlySet<number>>;
  /** All paintings so far. */
  readonly paintings: Map<PDFRef, Painting>;
}

interface OpenSequence {
  readonly mark: MarkedContent;
  readonly isBoxed: boolean;
  readonly text: TextLines;
  readonly shows: Span[];
  paints: boolean;
  box: Box | undefined;
}

/** Adds the painting of a page, or of a form on it, to all paintings. */
export class PaintingReader implements ContentListener {
  readonly #page: PaintedPage;
  readonly #sequences = new Map<number, Sequence>();
  readonly #repeats: FormPainting[] = [];
  readonly #loose = new LoosePieces();
  // Marked content nests; the outermost that has a number, or is an artifact, says what its painting is.
  #sequence: OpenSequence | undefined;
  #artifacts = 0;
  /** What the operation under way has shown so far. */
  #shown = "";

  constructor(page: PaintedPage) {
    this.#page = page;
  }

  begin({ stream, bytes, resources }: Content): void {
    this.#page.paintings.set(stream, {
      stream,
      page: this.#page.ref,
      bytes,
      sequences: this.#sequences,
      loose: this.#loose.pieces,
      repeats: this.#repeats,
      get spaceInAnyFont() {
        return findSpace(resources);
      },
    });
  }

  end(): void {
    this.#loose.end();
  }

  bracket(operator: "q" | "Q" | "BT" | "ET"): void {
    this.#loose.end();
    if (operator === "BT" || operator === "ET") this.#sequence?.text.endLine();
  }

  showGlyph({ state: { matrix, clip, size }, position }: Content, { text = "" }: Glyph, x: number): void {
    this.#shown += text;
    if (!this.#sequence?.isBoxed) return;
    // A letter is taken to be as high as its font and half as wide, from a little below the line.
    const place = combine(position.matrix, matrix);
    this.#addBox(boxOfRectangle(x, -size * 0.2, size * 0.5, size, place), clip);
  }

  showText({ state: { matrix, clip, font }, position }: Content, start: number, end: number): void {
    const text = this.#shown;
    this.#shown = "";
    if (this.#sequence) {
      this.#sequence.text.show({ start, end, text }, font);
      this.#sequence.shows.push({ start, end });
    } else {
      const [, , , , , height] = combine(position.matrix, matrix);
      this.#addLoose({ start, end }, regionAt(height, clip, this.#page.box));
    }
  }

  paintShape({ state }: Content, span: Span, boxOnPage: () => Box | undefined): void {
    if (this.#sequence) this.#sequence.paints = true;
    if (this.#sequence?.isBoxed) this.#addBox(boxOnPage(), state.clip);
    this.#addLoose(span);
  }

  paintImage(content: Content, span: Span, boxOnPage: () => Box): void {
    this.paintShape(content, span, boxOnPage);
  }

  paintForm(content: Content, form: PaintedForm): ContentListener | undefined {
    if (!hasMarks(form.object.dict, new Set())) {
      this.paintShape(content, form, form.boxOnPage);
      return undefined;
    }
    // Its own marks say what it paints, so that it can stand inside no other.
    this.#loose.end();
    const { start, end, name, reference } = form;
    if (!this.#page.paintings.has(reference)) return new PaintingReader(this.#page);
    this.#repeats.push({ start, end, name, form: reference });
    return undefined;
  }

  openMark(_: Content, mark: MarkedContent): void {
    // A piece must not cut in two what stands around a part of it.
    this.#loose.end();
    const { kind, mcid, stream, actualText } = mark;
    if (kind === "artifact") this.#artifacts += 1;
    else if (mcid !== undefined && !this.#sequence && this.#artifacts === 0) {
      const isBoxed = this.#page.boxed.get(stream)?.has(mcid) ?? false;
      this.#sequence = {
        mark,
        isBoxed,
        text: new TextLines(),
        shows: [],
        paints: false,
        box: undefined,
      };
    } else if (mark.isReversed) this.#sequence?.text.reverse(mark);
    else if (actualText !== undefined) this.#sequence?.text.replace(mark, actualText);
  }

  closeMark(_: Content, mark: MarkedContent, { end }: Span): void {
    this.#loose.end();
    if (mark.kind === "artifact") this.#artifacts -= 1;
    else if (mark !== this.#sequence?.mark) this.#sequence?.text.leave(mark, end);
    else {
      const { text, shows, paints, box } = this.#sequence;
      text.endLine();
      this.#sequences.set(mark.mcid ?? 0, { opening: mark, lines: text.lines, shows, paints, box });
      this.#sequence = undefined;
    }
  }

  #addBox(box: Box | undefined, clip: Box | undefined): void {
    const visible = box && intersect(box, clip);
    if (this.#sequence && visible) this.#sequence.box = unite(this.#sequence.box, visible);
  }

  #addLoose(span: Span, region?: LoosePiece["region"]): void {
    if (!this.#sequence && this.#artifacts === 0) this.#loose.add(span, region);
  }
}

/** What shows a space in any font, the font with it. */
function findSpace(resources: ContentResources): string | undefined {
  for (const [name, font] of resources.listFonts()) {
    const space = showSpace(font);
    if (space !== undefined) return `/${name} 1 Tf ${space}`;
  }
  return undefined;
}

/** Whether a form, or one in it, has marked content with numbers: it says so, since the numbers lead back to the tags. */
function hasMarks(form: PDFDict, seen: Set<PDFDict>): boolean {
  if (seen.has(form)) return false;
  seen.add(form);
  if (form.has(PDFName.of("StructParents"))) return true;
  const resources = lookUpDict(form, "Resources");
  const objects = resources && lookUpDict(resources, "XObject");
  return (objects?.keys() ?? []).some((key) => {
    const inner = objects && lookUpDict(objects, key.decodeText());
    return inner !== undefined && lookUpName(inner, "Subtype") === "Form" && hasMarks(inner, seen);
  });
}
