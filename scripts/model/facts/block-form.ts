// How a block may be written that an officer puts into a text.
import type { Choices } from "../../lib/nearest.ts";

/** What an attribute of a block may be; without a rule it is words of the officer's own. */
interface AttributeForm<Part> {
  /** Its few values, each with what it means. */
  readonly choices?: Choices;
  /** The numbers and ids that it may name. */
  refs?(facts: Part): readonly string[];
  /** What is said where it is missing. */
  readonly required?: { readonly message: string; readonly hint: string };
}

/** How a block may be written. `Part` are the facts that its attributes choose among. */
export interface BlockForm<Part> {
  /** Whether it holds Markdown of its own, or stands for facts. */
  readonly text: boolean;
  /** What it makes that has a number: a figure, a slide, or, where it has an id, a table. */
  readonly makes?: "table" | "figure" | "slide";
  readonly attributes: Readonly<Record<string, AttributeForm<Part>>>;
  /** One sentence for the reference page. */
  readonly about: string;
}
