// Which notes of a text belong to passages that members alone may see: those written in one, and those that no open
// text marks.
import type { Token } from "markdown-it";
import { footnoteOf, type TokenNotes } from "./token-notes.ts";

/** The notes that are withheld, and the marks that are left. */
export interface WithheldNotes {
  /** By the number of the note, the opening token of the passage that it belongs to. */
  readonly passages: ReadonlyMap<number, Token>;
  /** The keys of the marks, as `markKey` makes them. */
  readonly marks: ReadonlySet<string>;
}

/** Tells a mark of a note from every other. */
export function markKey(token: Token): string {
  const { number, mark } = footnoteOf(token);
  return `${number} ${mark}`;
}

/** Finds the notes that are withheld. What only withheld notes mark is withheld with them. */
export function withheldNotes(tokens: readonly Token[], notes: TokenNotes): WithheldNotes {
  const texts = textsOfNotes(tokens);
  const marksOf = (number: number) =>
    (texts.get(number) ?? []).flatMap((token) =>
      marksIn(token, notes).map((mark) => ({ mark, passage: notes.passages.get(token) })),
    );
  const passages = new Map<number, Token>();
  for (const [number, inside] of texts) {
    const passage = inside.map((token) => notes.passages.get(token)).find((one) => one !== undefined);
    if (number > 0 && passage !== undefined) passages.set(number, passage);
  }
  const marks = new Set<string>();
  const reached = new Set([0]);
  // A set that grows while it is walked is walked to its end, and so is a map.
  for (const number of reached) {
    for (const { mark, passage } of marksOf(number)) {
      if (passage !== undefined) continue;
      marks.add(markKey(mark));
      reached.add(footnoteOf(mark).number);
    }
  }
  const withhold = (mark: Token, passage: Token) => {
    const { number } = footnoteOf(mark);
    if (!reached.has(number) && !passages.has(number)) passages.set(number, passage);
  };
  for (const { mark, passage } of marksOf(0)) if (passage !== undefined) withhold(mark, passage);
  for (const [number, passage] of passages) for (const { mark } of marksOf(number)) withhold(mark, passage);
  return { passages, marks };
}

/** The tokens of each note by its number, and by 0 those of the text before the notes. */
function textsOfNotes(tokens: readonly Token[]): ReadonlyMap<number, readonly Token[]> {
  const texts = new Map<number, Token[]>();
  let number = 0;
  for (const token of tokens) {
    if (token.type === "footnote_open") number = footnoteOf(token).number;
    const text = texts.get(number) ?? [];
    text.push(token);
    texts.set(number, text);
  }
  return texts;
}

function marksIn(token: Token, notes: TokenNotes): readonly Token[] {
  const caption = notes.captions.get(token)?.token.children ?? [];
  return [...(token.children ?? []), ...caption].filter(({ type }) => type === "footnote_ref");
}
