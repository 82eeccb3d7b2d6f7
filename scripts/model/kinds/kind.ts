// What a kind of publication is: where it usually lives, and which facts must stand beside it.
import type { FactFileName } from "../facts/fact-modules.ts";
import type { StarterFacts } from "../starters/starter-facts.ts";
import type { KindName } from "./kind-name.ts";

/** One kind of publication. */
export interface Kind {
  /** As written in `type:`. */
  readonly name: KindName;
  /** What a publication of this kind holds, for those who write one. */
  readonly meaning: string;
  /** The address of its index, and the usual folder under `content/`. */
  readonly folder: string;
  /** YAML files that must stand beside `index.md`. */
  readonly requires: readonly FactFileName[];
  /** The block that its text must have, where that says what others say above their text. */
  readonly block?: string;
  /** Whether publisher and date are required, and whether it is listed as a publication of its kind. */
  readonly formal: boolean;
  /**
   * What a second-level heading begins in print: a chapter that starts a new page unless it is short, one that goes on
   * below that before it, or nothing of its own.
   */
  readonly chapters: "on-new-pages" | "run-on" | "none";
  /**
   * What is printed of it: a document with a cover and a contents list, a document that is a paper of a committee, a
   * letter, which says itself whose it is and when, or nothing but the packs and the minutes of a meeting.
   */
  readonly print: "document" | "paper" | "letter" | "packs";
  /** Whether its figures and reports go on after its date, as those of a plan that is carried out. */
  readonly followed: boolean;
  /** Whether the head of every page leads to its index; papers of meetings are found by their meeting. */
  readonly menu: boolean;
  /** The type of schema.org that it is, for search engines; an ordinary page is none. */
  readonly schemaType: "CreativeWork" | "Event" | "Report" | undefined;
  /** What its index.md starts with, beside the facts that it must have. */
  start(facts: StarterFacts): KindStart;
}

/** What a new publication of a kind starts with. */
interface KindStart {
  /** The text of index.md, below its front matter. */
  readonly text: string;
  readonly numbering?: "author";
  /** Further files, by name. */
  readonly also?: Readonly<Record<string, string>>;
}
