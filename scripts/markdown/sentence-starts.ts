// Which references begin a sentence: there a name that is in small letters elsewhere begins with a capital.
import type { MarkdownIt, Token } from "markdown-it";
import type { TokenNotes } from "./token-notes.ts";

/** Notes them in paragraphs and cells. What ends without a stop may go on from a line above, or into words around it. */
export function sentenceStarts(md: MarkdownIt, notes: TokenNotes): void {
  md.core.ruler.push("sentence_starts", ({ tokens }) => {
    for (const [at, { type, children }] of tokens.entries())
      if (type === "inline" && children && /^(?:paragraph|td|th)_open$/.test(tokens[at - 1]?.type ?? ""))
        noteStarts(children, notes);
  });
}

/** Of the words before a reference no more are looked at: a text of a million letters may have as many. */
const nearest = 80;

function noteStarts(children: readonly Token[], notes: TokenNotes): void {
  if (!children.some(({ type }) => type === "reference")) return;
  const last = children.slice(-nearest).map(wordsOf).join("").trimEnd().slice(-nearest);
  const isSentence = /[.!?:]["”’)]*$/.test(last);
  let before = "";
  for (const token of children) {
    if (token.type === "reference" && (before.trim() === "" ? isSentence : endsSentence(before)))
      notes.sentenceStarts.add(token);
    before = (before + wordsOf(token)).slice(-nearest);
  }
}

/** Whether words are followed by another sentence: behind a short form such as `e.g.` or `No.` the same goes on. */
function endsSentence(words: string): boolean {
  const last = /(\S+)[.!?]["”’)]*\s+$/.exec(words)?.[1];
  return (
    last !== undefined &&
    !/\.|^\(?(?:\p{L}|approx|app|art|cf|ch|fig|incl|no|nos|para|paras|pp|sect|vol|vs)$/iu.test(last)
  );
}

/** What a token adds to the words of a sentence. */
function wordsOf({ type, content }: Token): string {
  if (type === "text" || type === "code_inline") return content;
  if (type === "softbreak" || type === "hardbreak") return " ";
  return type === "reference" || type === "live_value" ? "x" : "";
}
