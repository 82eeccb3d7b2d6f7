// References that are typed as plain text: “Table 6”, “Minute No. 41”, “paragraphs 3.1 and 3.4”, “page 52”. What they name
// is no quantity.
import { counted, nouns } from "./reference-nouns.ts";
import type { Word } from "./words.ts";

/** Something that a typed reference names. */
interface NamedNumber {
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

/** A typed reference. */
export interface TypedReference {
  /** What it names, in the singular and in small letters: `table`, `paragraph`, `page`, `minute`. */
  readonly noun: string;
  /** Each that is named; of a span its ends. */
  readonly named: readonly NamedNumber[];
  /** Whether all between two ends are meant. */
  readonly isSpan: boolean;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A typed reference with the indices of its words. */
export interface PlacedReference {
  readonly reference: TypedReference;
  readonly first: number;
  /** Behind its last word. */
  readonly next: number;
}

/** The typed references among some words, without those that are part of something else. */
export function typedReferences(
  words: readonly Word[],
  taken: ReadonlySet<number>,
): readonly PlacedReference[] {
  const found: PlacedReference[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const read = taken.has(at) ? undefined : (referenceAt(words, at) ?? bareParagraphAt(words, at));
    if (read === undefined || taken.has(read.next - 1)) continue;
    found.push(read);
    at = read.next - 1;
  }
  return found;
}

function referenceAt(words: readonly Word[], at: number): PlacedReference | undefined {
  const word = words[at];
  const noun = word?.kind === "word" ? nouns.get(word.lower) : undefined;
  if (word === undefined || noun === undefined || (word.isGlued && words[at - 1]?.text !== "("))
    return undefined;
  const isPlural = word.lower !== noun && word.lower.endsWith("s") && word.lower.length > 2;
  const begin = numberStart(words, at + 1);
  const first = numberAt(words, begin);
  if (first === undefined) return undefined;
  if (word.lower === "s" && !first.number.includes(".") && words[at + 1]?.text !== ".") return undefined;
  if (counted.has(noun) && isPlural && !/^\p{Lu}/u.test(word.text)) return undefined;
  if (isAmount(words, begin, first.next)) return undefined;
  const named: NamedNumber[] = [first];
  let next = first.next;
  let isSpan = false;
  for (;;) {
    const joint = words[next]?.lower ?? "";
    const isJoint = /^(?:,|and|&|or|to|-|–|\/)$/.test(joint);
    const and = joint === "," && /^(?:and|or)$/.test(words[next + 1]?.lower ?? "") ? next + 1 : next;
    // “Table 6, 24 schools” goes on with something else; “Table 6 and 24 schools” too.
    const more =
      isJoint && (isPlural || /^(?:to|-|–)$/.test(joint))
        ? numberAt(words, numberStart(words, and + 1))
        : undefined;
    if (more === undefined || isAmount(words, and + 1, more.next)) break;
    if (/^(?:to|-|–)$/.test(joint)) isSpan = true;
    named.push(more);
    next = more.next;
  }
  const end = named.at(-1)?.end ?? word.end;
  const text = words
    .slice(at, next)
    .map(({ text: own, isGlued }, index) => (isGlued || index === 0 ? own : ` ${own}`))
    .join("");
  return {
    reference: {
      noun,
      named: named.map(({ number, start, end: to }) => ({ number, start, end: to })),
      isSpan,
      text,
      start: word.start,
      end,
    },
    first: at,
    next: behindWhole(words, noun, next),
  };
}

/** Behind “No.”, “number” and the full stop of a short form. */
function numberStart(words: readonly Word[], at: number): number {
  let next = words[at]?.text === "." && words[at]?.isGlued ? at + 1 : at;
  if (/^(?:no|nos|number|numbers)$/.test(words[next]?.lower ?? "")) {
    next += 1;
    if (words[next]?.text === ".") next += 1;
  }
  return words[next]?.text === "#" ? next + 1 : next;
}

/**
 * A figure with what is glued to it, such as `3.4`, `3b`, `A1`, `41/24` or `17(3)(a)`, or a capital letter alone.
 */
function numberAt(words: readonly Word[], at: number): (NamedNumber & { readonly next: number }) | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const isLetters = word.kind === "word" && /^(?:[A-Z]|[IVX]{1,5})$/.test(word.text);
  if (word.kind !== "figure" && !isLetters) return undefined;
  let next = at + 1;
  const [second, third] = [words[at + 1], words[at + 2]];
  if (isLetters && second?.isGlued === true && second.kind === "figure") next = at + 2;
  // “I” after a noun is somebody, and “A” before a word an article.
  else if (isLetters && (word.text === "I" || (word.text === "A" && second?.kind === "word")))
    return undefined;
  else if (
    second?.isGlued === true &&
    /^[a-z]$/i.test(second.text) &&
    (third?.isGlued !== true || third.kind === "sign")
  )
    next = at + 2;
  else if (
    second?.isGlued === true &&
    second.text === "/" &&
    third?.isGlued === true &&
    third.kind === "figure"
  )
    next = at + 3;
  // What is set apart in brackets belongs to it where nothing stands between.
  while (
    words[next]?.text === "(" &&
    words[next]?.isGlued === true &&
    words[next + 2]?.text === ")" &&
    (words[next + 1]?.text.length ?? 9) <= 3
  )
    next += 3;
  const own = words.slice(at, next);
  return {
    number: own.map(({ text }) => text).join(""),
    start: word.start,
    end: own.at(-1)?.end ?? word.end,
    next,
  };
}

/** The index behind “of 45” in “page 12 of 45”. */
function behindWhole(words: readonly Word[], noun: string, next: number): number {
  const isPage = noun === "page" || noun === "slide";
  return isPage && words[next]?.lower === "of" && words[next + 1]?.kind === "figure" ? next + 2 : next;
}

/** “see 4.2”, “4.2 above”: the number of a paragraph that is not called one. */
function bareParagraphAt(words: readonly Word[], at: number): PlacedReference | undefined {
  const word = words[at];
  if (word?.kind !== "figure" || word.isGlued || !/^\d{1,2}(?:\.\d{1,2}){1,3}$/.test(word.text))
    return undefined;
  const number = numberAt(words, at);
  const after = words[number?.next ?? at];
  const isShown =
    words[at - 1]?.lower === "see" ||
    (/^(?:above|below)$/.test(after?.lower ?? "") && isLoose(words[(number?.next ?? at) + 1]));
  if (number === undefined || !isShown || isAmount(words, at, number.next)) return undefined;
  const { next, ...named } = number;
  const reference = {
    noun: "paragraph",
    named: [named],
    isSpan: false,
    text: named.number,
    start: named.start,
    end: named.end,
  };
  return { reference, first: at, next };
}

/** Whether what is said ends before a word: “4.2 above the average” is no paragraph. */
function isLoose(word: Word | undefined): boolean {
  return (
    word === undefined ||
    word.kind === "sign" ||
    /^(?:and|or|for|is|are|was|which|sets?|shows?)$/.test(word.lower)
  );
}

/** Whether a figure behind a noun is an amount: “in the table 45% of pupils”, “(Figure £3m)”. */
function isAmount(words: readonly Word[], at: number, next: number): boolean {
  if (/^[£€$]$/.test(words[at]?.text ?? "")) return true;
  if ((words[at]?.text ?? "").includes(",")) return true;
  const after = words[next];
  return (
    after !== undefined &&
    (after.text === "%" ||
      (/^(?:per|percent|million|thousand|k|m|bn)$/.test(after.lower) && after.lower !== "per") ||
      (after.lower === "per" && words[next + 1]?.lower === "cent"))
  );
}
