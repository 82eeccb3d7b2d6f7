// Finds exempt texts in others: runs of six words, titles, and names of files and folders, each in one pass over the words.
import { border, isTelling, listWords, plainText, plainWords } from "../lib/plain-words.ts";
import type { KnownText, KnownTexts } from "../model/exempt/known-texts.ts";

/** How many words make a run that is no chance. */
export const runLength = 6;

/** Something exempt that stands in a text. */
export interface ExemptMatch {
  readonly known: KnownText;
  /** The words that were found. */
  readonly words: readonly string[];
}

/** One that was found. */
export interface FoundText {
  readonly match: ExemptMatch;
  /** Its words where borders of other texts part them, or signs that it does not have; all in one where nothing does. */
  readonly parts: readonly (readonly string[])[];
}

/** A title, or the name of a file or folder, which counts only as a whole. */
interface ExemptName extends ExemptMatch {
  readonly numbers: readonly number[];
  /** As it is written, without white space; undefined where the words alone count. */
  readonly exact: string | undefined;
  /** What stands behind each word but the last, without white space. */
  readonly gaps: readonly string[];
}

/** What of exempt texts a search looks for. */
export interface SearchCoverage {
  readonly sought: number;
  /** Those among them of which it looks for the rest alone. */
  readonly inPart: number;
  /** Those that it does not look for. */
  readonly leftOut: number;
}

/** Exempt texts made ready for searching, without what open texts say as well. */
export class ExemptSearch {
  /** Each word of exempt texts as a number from 1. */
  readonly #numbers = new Map<string, number>();
  readonly #hashes = new Set<number>();
  readonly #runs = new Map<string, ExemptMatch>();
  readonly #names = new Map<number, Set<ExemptName>>();

  /** The texts that something was looked for of, and those of which something is no longer. */
  readonly #all: ReadonlySet<KnownText>;
  readonly #lessened = new Set<KnownText>();

  constructor({ exempt, open }: Pick<KnownTexts, "exempt" | "open">) {
    for (const known of exempt) {
      if (known.kind === "text" || known.kind === "title") this.#addRuns(known);
      if (known.kind !== "text") this.#addName(known);
    }
    this.#all = this.#sought();
    if (this.#all.size === 0) return;
    for (const { text } of open) this.allow(text);
  }

  /** Whether nothing was ever looked for. */
  get isEmpty(): boolean {
    return this.#all.size === 0;
  }

  /** How many texts of the source are looked for, and how many are not, wholly or in part, since open texts say them. */
  get coverage(): SearchCoverage {
    const sought = this.#sought();
    const lessened = [...this.#lessened].filter((known) => sought.has(known)).length;
    return { sought: sought.size, inPart: lessened, leftOut: this.#all.size - sought.size };
  }

  #sought(): ReadonlySet<KnownText> {
    const names = [...this.#names.values()].flatMap((set) => [...set]);
    return new Set([...this.#runs.values(), ...names].map(({ known }) => known));
  }

  /** Looks for nothing any more that an open text says. */
  allow(text: string): void {
    for (const { match } of [...this.find(text)]) this.forget(match);
  }

  /** Every match in a text; with `runsOnly`, titles and names are passed over. */
  *find(text: string, runsOnly = false): Iterable<FoundText> {
    const plain = plainText(text);
    const { numbers, starts, ends } = this.#read(plain);
    let known = 0;
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0;
      known = number === 0 ? 0 : known + 1;
      if (number === 0) continue;
      const start = at - runLength + 1;
      if (known >= runLength && this.#hashes.has(hashOf(numbers, start))) {
        const match = this.#runs.get(keyOf(numbers.slice(start, at + 1)));
        if (match !== undefined) yield { match, parts: [match.words] };
      }
      if (runsOnly) continue;
      for (const name of this.#names.get(number) ?? []) {
        if (name.numbers.some((other, index) => numbers[at + index] !== other)) continue;
        const last = at + name.numbers.length - 1;
        if (!isWritten(name, plain, starts[at] ?? 0, ends[last] ?? 0)) continue;
        const gaps = name.gaps.map((_, step) => plain.slice(ends[at + step], starts[at + step + 1]));
        yield { match: name, parts: partedBy(name, gaps) };
      }
    }
  }

  /** The words of a text as numbers, 0 for those that no exempt text has, and where they stand. */
  #read(plain: string) {
    const numbers: number[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    for (const { word, start, end } of plainWords(plain)) {
      numbers.push(this.#numbers.get(word) ?? 0);
      starts.push(start);
      ends.push(end);
    }
    return { numbers, starts, ends };
  }

  #addRuns(known: KnownText): void {
    const words = listWords(known.text);
    const numbers = words.map((word) => this.#numberOf(word));
    for (let start = 0; start + runLength <= words.length; start += 1) {
      const run = words.slice(start, start + runLength);
      // Rows of figures and months stand in many tables alike.
      if (new Set(run.filter(isTelling)).size < 3) continue;
      const key = keyOf(numbers.slice(start, start + runLength));
      if (this.#runs.has(key)) continue;
      this.#hashes.add(hashOf(numbers, start));
      this.#runs.set(key, { known, words: run });
    }
  }

  #addName(known: KnownText): void {
    const name = known.kind === "title" ? known.text : known.text.slice(known.text.lastIndexOf("/") + 1);
    const plain = plainText(name);
    const places = [...plainWords(plain)];
    const words = places.map(({ word }) => word);
    if (!isTellingName(words)) return;
    const gaps = places.slice(1).map(({ start }, at) => withoutSpace(plain.slice(places[at]?.end, start)));
    const numbers = words.map((word) => this.#numberOf(word));
    const [first = 0] = numbers;
    const exact = known.kind === "title" ? undefined : withoutSpace(plain);
    const others = this.#names.get(first) ?? new Set();
    this.#names.set(first, others.add({ known, words, numbers, exact, gaps }));
  }

  #numberOf(word: string): number {
    const number = this.#numbers.get(word) ?? this.#numbers.size + 1;
    this.#numbers.set(word, number);
    return number;
  }

  /** Looks for something no longer. */
  forget(match: ExemptMatch): void {
    this.#lessened.add(match.known);
    const numbers = match.words.map((word) => this.#numberOf(word));
    const key = keyOf(numbers);
    if (this.#runs.get(key) === match) this.#runs.delete(key);
    const names = this.#names.get(numbers[0] ?? 0);
    for (const name of names ?? []) if (name === match) names?.delete(name);
  }
}

/** One short word is no title that could be told from any other use of it. */
function isTellingName(words: readonly string[]): boolean {
  const telling = words.filter(isTelling);
  return telling.length > 1 || telling.some((word) => word.length > 4);
}

/** Whether a name stands by itself where its words were found, and the name of a folder in an address. */
function isWritten({ exact, known }: ExemptName, plain: string, start: number, end: number): boolean {
  if (exact === undefined) return true;
  if (withoutSpace(plain.slice(start, end)) !== exact) return false;
  const [before = "", after = ""] = [plain[start - 1], plain[end]];
  if (known.kind === "folder")
    return (before === "/" && !/[.-]/.test(after)) || (after === "/" && !/[.-]/.test(before));
  return !/[\p{L}\p{N}_.~-]/u.test(before) && !/[\p{L}\p{N}_-]/u.test(after);
}

/** The words of a name in pieces, by what stands between them in a text. */
function partedBy({ words, gaps }: ExemptName, found: readonly string[]): readonly (readonly string[])[] {
  const ends = found.flatMap((gap, at) => {
    const signs = withoutSpace(gap);
    return gap.includes(border) || (signs !== "" && signs !== gaps[at]) ? [at + 1] : [];
  });
  return [0, ...ends].map((start, index) => words.slice(start, ends[index]));
}

function withoutSpace(text: string): string {
  return text.replaceAll(border, "").replace(/\s+/g, "");
}

function keyOf(numbers: readonly number[]): string {
  return numbers.join(" ");
}

/** A number of 32 bits for the run that begins at a place. */
function hashOf(numbers: readonly number[], start: number): number {
  let hash = 0;
  for (let at = start; at < start + runLength; at += 1)
    hash = (Math.imul(hash, 0x01000193) ^ (numbers[at] ?? 0)) | 0;
  return hash;
}
