// Marked content (ISO 32000-1, 14.6): what stands between `BMC` or `BDC` and its `EMC`.
import type { PDFObject, PDFRef } from "@cantoo/pdf-lib";

/** One sequence of marked content. */
export interface MarkedContent {
  readonly tag: string;
  /** `numbered` content may be claimed by a structure element; what is painted in an `artifact` is read by nobody. */
  readonly kind: "numbered" | "artifact" | "other";
  /** The page or form that it stands in. */
  readonly stream: PDFRef;
  readonly mcid: number | undefined;
  /** Text that stands for all that is shown in it. */
  readonly actualText: string | undefined;
  /** Whether its letters are shown in the order opposite to reading. */
  readonly isReversed: boolean;
  /** The operation that opens it: its first byte, and the one after its last. */
  readonly start: number;
  readonly end: number;
}

/** The marked content that is open at a place, in a page and in the forms that lead there. */
export class OpenMarks {
  readonly #open: MarkedContent[] = [];
  readonly #numbered: MarkedContent[] = [];
  readonly #replaced: MarkedContent[] = [];
  #artifacts = 0;
  #reversed = 0;

  /** How many are open. */
  get depth(): number {
    return this.#open.length;
  }

  get isArtifact(): boolean {
    return this.#artifacts > 0;
  }

  get isReversed(): boolean {
    return this.#reversed > 0;
  }

  /** The outermost that has a number. */
  get outermostNumbered(): MarkedContent | undefined {
    return this.#numbered[0];
  }

  /** The innermost that has a number. */
  get innermostNumbered(): MarkedContent | undefined {
    return this.#numbered.at(-1);
  }

  /** The outermost whose text stands in place of what is shown. */
  get replacement(): MarkedContent | undefined {
    return this.#replaced[0];
  }

  open(mark: MarkedContent): void {
    this.#open.push(mark);
    if (mark.kind === "numbered") this.#numbered.push(mark);
    if (mark.kind === "artifact") this.#artifacts += 1;
    if (mark.actualText !== undefined) this.#replaced.push(mark);
    if (mark.isReversed) this.#reversed += 1;
  }

  /** Closes the innermost and returns it. */
  close(): MarkedContent | undefined {
    const mark = this.#open.pop();
    if (mark?.kind === "numbered") this.#numbered.pop();
    if (mark?.kind === "artifact") this.#artifacts -= 1;
    if (mark?.actualText !== undefined) this.#replaced.pop();
    if (mark?.isReversed) this.#reversed -= 1;
    return mark;
  }
}

/** A key for marked content with a number: the page or form that it stands in, and the number. */
export function markKey(stream: PDFObject | undefined, mcid: number): string {
  return `${stream}#${mcid}`;
}
