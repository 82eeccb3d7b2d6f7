// What the dialect knows about each token, kept beside the parser's tokens and typed. One set of notes a parser.
import type { Env, Token } from "markdown-it";
import type { Numbering } from "../model/front-matter.ts";
import type { Block, ProseContext } from "../model/prose/prose.ts";
import type { LiveValue, Reference } from "../model/prose/reference.ts";
import type { Sheet } from "../model/prose/sheet.ts";
import type { Definitions } from "./definitions.ts";
import type { SumFault } from "./tables/add-up.ts";

/** A reference before its place is known; `written` is the text from bracket to bracket. */
export type WrittenReference = Omit<Reference, "place"> & { readonly written: string };

/** A live value before its place is known. */
export type WrittenValue = Omit<LiveValue, "place"> & { readonly written: string };

/** Words marked as being in another language; `lang` is what the officer wrote. */
export interface WrittenLanguage {
  readonly lang: string;
  readonly written: string;
}

/** A caption as written above a table: its inline token, the number that it begins with and the id it ends in. */
export interface Caption {
  readonly token: Token;
  readonly number?: string;
  readonly id?: string;
}

/** A heading with its anchor; `number` where the system numbers sections. */
export interface HeadingNote {
  readonly id: string;
  readonly text: string;
  readonly number?: string;
}

/** A table with its number and anchor. */
export interface TableNote {
  readonly caption?: Token;
  readonly id: string;
  readonly number: string;
}

/** The head of a table: how many columns and rows it has. */
export interface HeadNote {
  readonly columns: number;
  readonly rows: number;
}

/** The mark of a list that begins a line within a paragraph. */
export interface LostMark {
  readonly line: number;
  readonly written: string;
}

/** The notes of one parser. Those of a text go when its tokens go. */
export class TokenNotes {
  readonly numberings = new WeakMap<Env, Numbering>();
  readonly definitions = new WeakMap<Env, Definitions>();
  readonly contexts = new WeakMap<Env, ProseContext>();
  readonly paragraphNumbers = new WeakMap<Token, string>();
  readonly sectionNumbers = new WeakMap<Token, string>();
  readonly writtenReferences = new WeakMap<Token, WrittenReference>();
  readonly references = new WeakMap<Token, Reference>();
  /** References that begin a sentence. */
  readonly sentenceStarts = new WeakSet<Token>();
  readonly writtenValues = new WeakMap<Token, WrittenValue>();
  readonly values = new WeakMap<Token, LiveValue>();
  /** Of texts, references and values that stand in another language than their page: which. */
  readonly languages = new WeakMap<Token, string>();
  readonly languageMarks = new WeakMap<Token, WrittenLanguage>();
  readonly captions = new WeakMap<Token, Caption>();
  /** Of texts with signs behind backslashes: their words without those. */
  readonly unescaped = new WeakMap<Token, string>();
  /** Of texts: the marks of lists that are read as words of theirs, with their lines from 0. */
  readonly lostMarks = new WeakMap<Token, readonly LostMark[]>();
  /** Items of lists whose number an item before them has. */
  readonly repeatedItems = new WeakSet<Token>();
  /** Of headings: the id that was given with one. */
  readonly writtenIds = new WeakMap<Token, string>();
  readonly headings = new WeakMap<Token, HeadingNote>();
  readonly tables = new WeakMap<Token, TableNote>();
  /** Of texts: how many rows the heads of tables have that have more than one, by the line that they begin in. */
  readonly headRows = new WeakMap<Env, Map<number, number>>();
  readonly heads = new WeakMap<Token, HeadNote>();
  /** Of texts: the sheets that are shown in them, by the name that a block gives. */
  readonly sheets = new WeakMap<Env, ReadonlyMap<string, Sheet>>();
  /** Of tables that were made of sheets, and have no rows in the text: how many rows their head has. */
  readonly madeTables = new WeakMap<Token, number>();
  /** Of cells that ask for a sum. */
  readonly sums = new WeakSet<Token>();
  /** Of the opening of a head of a row that is a part of another: what that is called. */
  readonly rowParents = new WeakMap<Token, string>();
  /** Of cells that ask for a sum that there is not: why. */
  readonly sumFaults = new WeakMap<Token, SumFault>();
  readonly blocks = new WeakMap<Token, Block>();
  /** Of everything in a passage that members alone may see: the token that opens the passage. */
  readonly passages = new WeakMap<Token, Token>();
}

/** The note of a token or environment, or an error where the parser made none: a fault of the tool, not of the content. */
export function noteOf<Key extends object, Note>(notes: WeakMap<Key, Note>, key: Key | undefined): Note {
  const note = key === undefined ? undefined : notes.get(key);
  if (note === undefined) throw new Error("A token has lost its note.");
  return note;
}

/** The number of a footnote (from 1), which of its marks this is (from 0), and its label, from the footnote plugin. */
export function footnoteOf(token: Token | undefined): {
  readonly number: number;
  readonly mark: number;
  readonly label: string;
} {
  const id = token?.meta?.["id"];
  const mark = token?.meta?.["subId"];
  const label = token?.meta?.["label"];
  return {
    number: typeof id === "number" ? id + 1 : 0,
    mark: typeof mark === "number" ? mark : 0,
    label: typeof label === "string" ? label : "",
  };
}
