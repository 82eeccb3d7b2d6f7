// Walks over the tokens of a text and makes its pieces in reading order, with what each stands in.
import type { Token } from "markdown-it";
import { lineAt, lineStarts } from "../../lib/line-starts.ts";
import type { TextMap } from "../../lib/text-map.ts";
import type { Heading } from "../../model/prose/heading.ts";
import type { TextUnit, UnitSort } from "../../model/prose/text-unit.ts";
import type { ProseSource } from "../prose-source.ts";
import type { TokenNotes } from "../token-notes.ts";
import { mapOfLines } from "./content-map.ts";
import { readInline } from "./inline-text.ts";

/** What a piece is beside its words. */
export type UnitNature = Pick<TextUnit, "sort" | "level" | "number">;

/** What the pieces of a text stand in, as far as it has been walked. */
export class TextWalk {
  readonly units: TextUnit[] = [];
  readonly #source: ProseSource;
  readonly #notes: TokenNotes;
  readonly lines: readonly string[];
  readonly starts: readonly number[];
  /** Where the text of each note is written that is written in the line. */
  readonly #notesWithin = new Map<number, (offset: number) => number>();
  /** The headings so far that the next piece stands under. */
  section: readonly Heading[] = [];
  /** The piece right before, where nothing lies between. */
  previous: TextUnit | undefined;
  quotes = 0;
  /** The numbered paragraph that is open, and whether its first piece has been made. */
  paragraph: { readonly number: string; isBegun: boolean } | undefined;
  note: number | undefined;

  constructor(source: ProseSource, notes: TokenNotes) {
    this.#source = source;
    this.#notes = notes;
    this.lines = source.text.split("\n");
    this.starts = lineStarts(source.text);
  }

  /** Makes the next piece. `line` is where it begins, from 0; `map` tells where its content is written, if that is known. */
  add(token: Token, line: number, nature: UnitNature, map?: TextMap): TextUnit {
    const { text: written, words } = this.#source;
    const inline = readInline(token, this.#notes, words.total);
    let known = map;
    const within =
      this.note === undefined || token.map !== null ? undefined : this.#notesWithin.get(this.note);
    const contentAt = (offset: number): number => {
      if (within !== undefined) return within(offset);
      known ??= mapOfLines(token.content, this.lines, this.starts, line);
      return known.writtenAt(offset);
    };
    for (const [number, start] of inline.notesWithin)
      this.#notesWithin.set(number, (offset) => contentAt(start + offset));
    const writtenAt = (offset: number): number => contentAt(inline.map.writtenAt(offset));
    const paragraph = this.paragraph?.number;
    const unit: TextUnit = {
      ...nature,
      text: inline.text,
      insets: inline.insets,
      spans: inline.spans,
      lang: this.#notes.languages.get(token) ?? this.#source.lang,
      section: this.section,
      isQuoted: this.quotes > 0,
      isExempt: this.#notes.passages.has(token),
      ...(paragraph === undefined ? {} : { paragraph }),
      place: (from) => this.#placeOf(writtenAt(from), inline.text[from] ?? ""),
      written: (from, to) => (to <= from ? "" : written.slice(writtenAt(from), writtenAt(to - 1) + 1)),
    };
    this.units.push(unit);
    this.previous = unit;
    return unit;
  }

  /** Where the words of a line begin. */
  placeOfLine(line: number): ReturnType<TextUnit["place"]> {
    const written = this.lines[line] ?? "";
    return this.#placeOf((this.starts[line] ?? 0) + written.length - written.trimStart().length, "");
  }

  /** What sort a paragraph is by what it stands in. */
  sortOfParagraph(isItem: boolean): UnitSort {
    if (this.note !== undefined) return "note";
    return isItem ? "item" : this.quotes > 0 ? "quotation" : "paragraph";
  }

  #placeOf(offset: number, sign: string): ReturnType<TextUnit["place"]> {
    const line = lineAt(this.starts, offset);
    const column = offset - (this.starts[line] ?? 0) + 1;
    return this.#source.place({ line: line + 1, column }, sign);
  }
}
