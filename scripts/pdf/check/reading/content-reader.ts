// Reads what the pages of a document paint: in which tags, with which fonts, and what nobody has marked.
import type { PDFDict } from "@cantoo/pdf-lib";
import type { Content, ContentListener, PaintedForm } from "../../content/content-listener.ts";
import { interpretPage } from "../../content/interpret-content.ts";
import { type MarkedContent, markKey } from "../../content/marked-content.ts";
import type { FontReading, Glyph } from "../../content/read-font.ts";
import type { ListedPage } from "../../reading/list-pages.ts";
import { emptyContent, type PageContent } from "./page-content.ts";
import { addText, noText, type ShownText } from "./shown-text.ts";

/** A kern this wide, in thousandths of the size of the font, stands for a space where a writer sets none. */
const KERN_OF_A_SPACE = -200;

/** Reads pages of one document, each font once. */
export class ContentReader {
  /** Every font that a page shows text with. */
  readonly fonts = new Map<PDFDict, FontReading>();

  /** Reads the content of a page. Never throws: what cannot be decoded is left out, and said so. */
  read(page: ListedPage): PageContent {
    const reader = new PageReader();
    interpretPage(page, reader, this.fonts);
    return reader.content;
  }
}

class PageReader implements ContentListener {
  readonly content = emptyContent();
  /** Where the text goes that is shown in the marks that are open. */
  readonly #places = new Map<MarkedContent, ShownText>();
  readonly #paintedForms = new Set<string>();
  /** What the operation under way has shown so far. */
  #text = "";

  miss(): void {
    this.content.isDamaged = true;
  }

  showGlyph({ state: { font }, marks }: Content, { text, isMissing }: Glyph): void {
    this.#text += text ?? "";
    if (!font) return;
    if (isMissing) this.#faultsOf(font).missing += 1;
    else if (text === undefined && !marks.replacement) this.#faultsOf(font).mute += 1;
  }

  kern(_: Content, thousandths: number): void {
    if (thousandths < KERN_OF_A_SPACE && this.#text !== "") this.#text += " ";
  }

  showText({ marks, position }: Content): void {
    const { unread, untagged } = this.content;
    this.content.paints = true;
    const mark = marks.innermostNumbered;
    const place = mark && !marks.isArtifact && !marks.replacement ? this.#places.get(mark) : undefined;
    if (mark || marks.isArtifact) addText(place ?? unread, this.#text, position.height);
    else {
      addText(untagged.shown, this.#text, position.height);
      untagged.shapes += 1;
    }
    this.#text = "";
  }

  paintShape({ marks }: Content): void {
    this.content.paints = true;
    if (!marks.innermostNumbered && !marks.isArtifact) this.content.untagged.shapes += 1;
  }

  paintImage(content: Content): void {
    this.paintShape(content);
  }

  paintForm({ marks }: Content, { reference }: PaintedForm): ContentListener | undefined {
    // Painted again in the same state, a form brings nothing new; and a form that paints itself has no end.
    const key = `${reference} ${marks.innermostNumbered !== undefined} ${marks.isArtifact}`;
    if (this.#paintedForms.has(key)) return undefined;
    this.#paintedForms.add(key);
    return this;
  }

  openMark({ marks }: Content, mark: MarkedContent): void {
    const { mixed, marked, repeated } = this.content;
    if (mark.kind === "artifact" && marks.innermostNumbered) mixed.decorationInTagged += 1;
    if (mark.mcid === undefined || mark.kind !== "numbered") return;
    if (marks.isArtifact) mixed.taggedInDecoration += 1;
    const key = markKey(mark.stream, mark.mcid);
    const known = marked.get(key);
    if (known) repeated.add(key);
    const place = known ?? noText();
    marked.set(key, place);
    this.#places.set(mark, place);
  }

  closeMark({ marks, position }: Content, mark: MarkedContent): void {
    const around = marks.innermostNumbered;
    const place = this.#places.get(mark) ?? (around && this.#places.get(around));
    this.#places.delete(mark);
    const isRead = mark.kind !== "artifact" && !marks.isArtifact && !marks.replacement;
    if (place && isRead && mark.actualText !== undefined) addText(place, mark.actualText, position.height);
  }

  #faultsOf(font: FontReading): { missing: number; mute: number } {
    const faults = this.content.faults.get(font) ?? { missing: 0, mute: 0 };
    this.content.faults.set(font, faults);
    return faults;
  }
}
