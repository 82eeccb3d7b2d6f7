// What a text defines for all of itself, short forms and addresses of links, apart by who may know of it: what is
// defined in an exempt passage holds in such passages alone.
import type { Env, Token } from "markdown-it";
import type { ExemptDefinition } from "../model/prose/prose.ts";
import { PassageWalk } from "./passage-walk.ts";

/** What the parser reads definitions from and writes them to. */
export interface Scope {
  /** What short forms stand for. The plugin sets a colon before each, lest it be the name of what every object has. */
  readonly abbreviations: Record<string, string>;
  /** Where links lead, by their labels as the parser makes them alike. */
  readonly references: NonNullable<Env["references"]>;
}

/** The definitions of one text. */
export class Definitions {
  readonly open: Scope;
  /** Those made in exempt passages. */
  readonly withheld: Scope = { abbreviations: {}, references: {} };
  readonly #walk = new PassageWalk();
  #read = 0;

  readonly #labelOf: (written: string) => string;

  /** Begins with the short forms of the glossary. `labelOf` makes labels alike as the parser does. */
  constructor(expansions: ReadonlyMap<string, string>, labelOf: (written: string) => string) {
    this.#labelOf = labelOf;
    const abbreviations = Object.fromEntries(
      [...expansions].map(([term, expansion]) => [`:${term}`, expansion]),
    );
    this.open = { abbreviations, references: {} };
  }

  /** Where a definition goes that follows the tokens of the text so far. */
  scopeAfter(tokens: readonly Token[]): Scope {
    for (const token of tokens.slice(this.#read)) this.#walk.step(token);
    this.#read = tokens.length;
    return this.#walk.passage === undefined ? this.open : this.withheld;
  }

  /** All that holds in an exempt passage, once the whole text is read. */
  inPassages(): Scope {
    const { open, withheld } = this;
    return {
      abbreviations: { ...open.abbreviations, ...withheld.abbreviations },
      references: { ...open.references, ...withheld.references },
    };
  }

  /** What exempt passages define, as text. */
  listWithheld(): readonly ExemptDefinition[] {
    const { abbreviations, references } = this.withheld;
    return [
      ...Object.values(abbreviations).map((text) => ({ text })),
      ...Object.values(references).map(({ title, href }) => ({ text: title, address: href })),
    ];
  }

  /** Whether a link is defined in exempt passages alone, by its label as it is written. */
  isWithheld(written: string): boolean {
    const label = this.#labelOf(written);
    const { open, withheld } = this;
    return Object.hasOwn(withheld.references, label) && !Object.hasOwn(open.references, label);
  }
}
