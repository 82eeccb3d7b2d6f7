// Tags a page of a PDF that has no tags: its words as they are painted, or the whole page as a picture.
import type { Content, ContentListener, PaintedForm, Span } from "../../content/content-listener.ts";
import { interpretPage } from "../../content/interpret-content.ts";
import { readOperations } from "../../content/read-operations.ts";
import type { ListedPage } from "../../reading/list-pages.ts";
import { type Edit, editStream } from "../../tags/edit-stream.ts";

/** What a page was found to be, and its content with marks in it. */
export interface MarkedPage {
  readonly kind: "text" | "picture" | "empty";
  readonly bytes: Uint8Array;
  /** How many marks there are, numbered from 0. */
  readonly marks: number;
}

const MARKS = new Set(["BMC", "BDC", "EMC", "MP", "DP"]);

/** Marks the content of a page, whose own marks say nothing without tags and are taken out. */
export function markPage(page: ListedPage, content: Uint8Array): MarkedPage {
  const finder = new StretchFinder();
  interpretPage(page, finder, new Map());
  const { stretches } = finder;
  const cleared = [...readOperations(content, MARKS)].map(({ start, end }) => ({ start, end, text: "" }));
  if (stretches.length === 0) return { kind: "empty", bytes: editStream(content, cleared), marks: 0 };
  if (!stretches.some(({ isText }) => isText)) {
    const edits = [...cleared, ...mark({ start: 0, end: content.length }, "/Figure <</MCID 0>> BDC")];
    return { kind: "picture", bytes: editStream(content, edits), marks: 1 };
  }
  const edits: Edit[] = [...cleared];
  let marks = 0;
  for (const { isText, ...span } of stretches) {
    edits.push(...mark(span, isText ? `/P <</MCID ${marks}>> BDC` : "/Artifact BMC"));
    if (isText) marks += 1;
  }
  return { kind: "text", bytes: editStream(content, edits), marks };
}

function mark({ start, end }: Span, opening: string): readonly Edit[] {
  return [
    { start, end: start, text: `${opening}\n` },
    { start: end, end, text: "\nEMC\n" },
  ];
}

interface Stretch {
  readonly start: number;
  end: number;
  isText: boolean;
}

/** Finds text objects whole, and what else paints: a path from where it begins, and every other operation by itself. */
class StretchFinder implements ContentListener {
  readonly stretches: Stretch[] = [];
  /** The text object under way. */
  #text: Stretch | undefined;

  bracket(operator: "q" | "Q" | "BT" | "ET", { start, end }: Span): void {
    if (operator === "BT") this.#text = { start, end, isText: false };
    if (operator !== "ET" || !this.#text) return;
    this.stretches.push({ ...this.#text, end });
    this.#text = undefined;
  }

  showText(_: Content, start: number, end: number): void {
    if (this.#text) this.#text.isText = true;
    else this.stretches.push({ start, end, isText: true });
  }

  paintShape(_: Content, { start, end }: Span): void {
    if (!this.#text) this.stretches.push({ start, end, isText: false });
  }

  paintImage(content: Content, span: Span): void {
    this.paintShape(content, span);
  }

  /** A form in which words are is one of words. */
  paintForm(_: Content, { start, end }: PaintedForm): ContentListener {
    const stretch = this.#text ?? { start, end, isText: false };
    if (!this.#text) this.stretches.push(stretch);
    const inside: ContentListener = {
      // What cannot be decoded has been told of.
      miss: () => undefined,
      showText: () => {
        stretch.isText = true;
      },
      paintForm: () => inside,
    };
    return inside;
  }
}
