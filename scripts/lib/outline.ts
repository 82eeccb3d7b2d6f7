// What markup tells of itself: its headings and captions, where chapters begin, and what stands in it beside words.
import { html, joinMarkup, SafeHtml, type Told, tell, trusted } from "./html.ts";
import { textOf } from "./text-of.ts";

/** A heading as it is told. */
export interface HeadingParts {
  /** From 1 to 6; a deeper one is of the sixth. */
  readonly level: number;
  readonly id?: string | undefined;
  readonly content: SafeHtml;
  /** The attributes that it has beside its id. */
  readonly attributes?: SafeHtml | undefined;
  /** Its language, where the attributes say one. */
  readonly lang?: string | undefined;
}

/** A heading. */
export class Heading implements Told {
  readonly level: number;
  readonly id: string | undefined;
  readonly content: SafeHtml;
  readonly lang: string | undefined;
  readonly #parts: HeadingParts;
  readonly #language: SafeHtml | undefined;

  /** `language` are attributes that stand before its id. */
  constructor(parts: HeadingParts, language?: SafeHtml) {
    this.#parts = parts;
    this.#language = language;
    this.level = Math.min(6, parts.level);
    this.id = parts.id;
    this.content = parts.content;
    this.lang = parts.lang;
  }

  toString(): string {
    const name = trusted(`h${this.level}`);
    const id = this.id === undefined ? undefined : html` id="${this.id}"`;
    return html`<${name}${this.#language}${id}${this.#parts.attributes}>${this.content}</${name}>`.toString();
  }

  /** What it says, without markup. */
  get words(): string {
    return textOf(this.content);
  }

  /** The same heading with nothing but words in it. */
  saying(words: string): Heading {
    return new Heading({ ...this.#parts, content: html`${words}` }, this.#language);
  }

  /** The same heading some levels deeper. */
  deeper(by: number): Heading {
    return new Heading({ ...this.#parts, level: this.level + by }, this.#language);
  }

  /** The same heading, marked with the attributes of a language, where it says none itself. */
  within(lang: string, attributes: SafeHtml): Heading {
    return this.lang === undefined ? new Heading({ ...this.#parts, lang }, attributes) : this;
  }
}

/** The caption of a table or figure with a number; `id` is the anchor of the table or figure. */
export class Caption implements Told {
  readonly of: "table" | "figure";
  readonly id: string;
  readonly label: SafeHtml;
  readonly content: SafeHtml;

  constructor(of: Caption["of"], id: string, { label, content }: Pick<Caption, "label" | "content">) {
    this.of = of;
    this.id = id;
    this.label = label;
    this.content = content;
  }

  /** It stands where its table or figure begins, and is written there by that. */
  toString(): string {
    return "";
  }
}

/** A place: where a chapter may begin, where something is too wide for an upright page, or where a picture stands. */
export class Place implements Told {
  readonly is: "chapter" | "wide" | "picture";

  constructor(is: Place["is"]) {
    this.is = is;
  }

  toString(): string {
    return "";
  }
}

/** Words that paper does not show. */
export class ScreenWords implements Told {
  readonly #markup: SafeHtml;

  constructor(markup: SafeHtml) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup.toString();
  }
}

/** Tells a heading. */
export function headingOf(parts: HeadingParts): SafeHtml {
  return tell(new Heading(parts));
}

/** Tells where something is. */
export function placeOf(is: Place["is"]): SafeHtml {
  return tell(new Place(is));
}

/** The headings, in order. */
export function headingsIn({ pieces }: SafeHtml): readonly Heading[] {
  return pieces.filter((piece) => piece instanceof Heading);
}

/** A heading that can be led to. */
export type ListedHeading = Heading & { readonly id: string };

/** The headings that a list of contents names, of two levels, in order. */
export function listedHeadings(text: SafeHtml): readonly ListedHeading[] {
  return headingsIn(text).filter(
    (heading): heading is ListedHeading => heading.level <= 3 && heading.id !== undefined,
  );
}

/** The captions of tables or figures, in order. */
export function captionsIn({ pieces }: SafeHtml, of: Caption["of"]): readonly Caption[] {
  return pieces.filter((piece) => piece instanceof Caption).filter((caption) => caption.of === of);
}

/** How often something is told. */
export function countPlaces({ pieces }: SafeHtml, is: Place["is"]): number {
  return pieces.filter((piece) => piece instanceof Place && piece.is === is).length;
}

/** The markup as on paper: without what only a screen shows. */
export function withoutScreenWords({ pieces }: SafeHtml): SafeHtml {
  return new SafeHtml(pieces.filter((piece) => !(piece instanceof ScreenWords)));
}

/** Cuts markup where chapters may begin. What stands before the first is a piece of its own, if it shows anything. */
export function cutChapters({ pieces }: SafeHtml): readonly SafeHtml[] {
  const chapters: (string | Told)[][] = [[]];
  for (const piece of pieces) {
    if (piece instanceof Place && piece.is === "chapter") chapters.push([]);
    else chapters.at(-1)?.push(piece);
  }
  return chapters.map((own) => new SafeHtml(own)).filter((own) => own.toString().trim() !== "");
}

/** The same markup with other headings. */
export function mapHeadings({ pieces }: SafeHtml, change: (heading: Heading) => Heading): SafeHtml {
  return joinMarkup(
    pieces.map((piece) => {
      if (typeof piece === "string") return trusted(piece);
      return piece instanceof Heading ? change(piece) : piece;
    }),
  );
}
