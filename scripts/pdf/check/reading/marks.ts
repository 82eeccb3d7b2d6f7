// The marks that are open at a place in a content stream: tagged content, decoration, and others.
import type { ShownText } from "./shown-text.ts";

/** One open mark, from `BMC` or `BDC` to its `EMC`. */
export interface Mark {
  readonly kind: "tagged" | "decoration" | "other";
  /** Where the text goes that is shown in it: its own place if it is tagged, else that of the mark around it. */
  readonly shown: ShownText | undefined;
  /** Text that stands for all that is shown in it. */
  readonly actualText: string | undefined;
}

/** The marks that are open, innermost last. */
export class Marks {
  readonly #open: Mark[] = [];
  #tagged = 0;
  #decoration = 0;
  #replaced = 0;

  get isTagged(): boolean {
    return this.#tagged > 0;
  }

  get isDecoration(): boolean {
    return this.#decoration > 0;
  }

  /** Whether the text that is shown is replaced by another, which is what a listener hears. */
  get isReplaced(): boolean {
    return this.#replaced > 0;
  }

  get innermost(): Mark | undefined {
    return this.#open.at(-1);
  }

  /** How many are open. */
  get depth(): number {
    return this.#open.length;
  }

  begin(mark: Mark): void {
    this.#open.push(mark);
    this.#count(mark, 1);
  }

  /** Ends the innermost mark and returns it; an end too many ends nothing. */
  end(): Mark | undefined {
    const mark = this.#open.pop();
    if (mark) this.#count(mark, -1);
    return mark;
  }

  #count(mark: Mark, by: number): void {
    if (mark.kind === "tagged") this.#tagged += by;
    if (mark.kind === "decoration") this.#decoration += by;
    if (mark.actualText !== undefined) this.#replaced += by;
  }
}
