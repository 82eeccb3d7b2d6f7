// A text as it comes to be parsed: what is written, and what has to be known of the place where it stands.
import type { Place } from "../lib/finding.ts";
import type { Numbering } from "../model/front-matter.ts";
import type { Sheet } from "../model/prose/sheet.ts";
import type { Words } from "../words/words.ts";
import type { Position } from "./source-position.ts";

/** How one text is to be parsed. */
export interface ProseSource {
  readonly text: string;
  /** Where something written at a position in the text stands in its file. */
  readonly place: (position: Position, written: string) => Place;
  readonly lang: string;
  /** What is said within it that nobody wrote. */
  readonly words: Pick<Words["prose"], "tasks" | "total">;
  readonly numbering: Numbering;
  /** The sheets that the text shows as tables, by the name that it gives. */
  readonly sheets?: ReadonlyMap<string, Sheet>;
  /** Short forms to expand at first use. */
  readonly expansions: ReadonlyMap<string, string>;
  /** How many tables and figures of the publication came before this text. */
  readonly before: { readonly tables: number; readonly figures: number };
}
