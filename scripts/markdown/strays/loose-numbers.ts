// Finds paragraphs that begin with a number which is not read as theirs, in a text whose author numbers them.
import type { Token } from "markdown-it";
import type { Stray } from "../../model/prose/stray.ts";
import { opensPassage } from "../passage-walk.ts";
import type { ProseSource } from "../prose-source.ts";

/** The forms in which authors write them in other places. A small letter goes on with a sentence, as in `**2.5** million`. */
const looseForms: readonly RegExp[] = [
  // In bold or italics, with the words behind it or without; behind a word or sign.
  /^(?:[*_]{1,3}|§\s*|Para(?:graph)?\.?\s+)\d{1,2}(?:\.\d{1,3})+[a-h]?[.:)]?[*_]{0,3}(?![*_\s\d.]*\p{Ll})/u,
  // In brackets, which are no link.
  /^[([]\d{1,2}(?:\.\d{1,3})+[a-h]?[.:]?[)\]](?![(\w])/,
  // With a bracket or a colon, or with a letter behind it.
  /^\d{1,2}(?:\.\d{1,3})+\.?[:)\]](?!\w)/,
  /^\d{1,2}(?:\.\d{1,3})+\.?(?:[a-h][.:)]{0,2}|\([a-z]\))(?!\w)(?!\s*\p{Ll})/u,
  // Without a space, with one at which no line may end, or on a line of its own.
  /^\d{1,2}(?:\.\d{1,3})+\.?(?=[\u00a0\u2007\u202f]?\p{Lu}\p{Ll}|[ \t]*(?:\n|$))/u,
];

/** The same where they run through the text: in bold, or in brackets before a capital letter. */
const looseRunning: readonly RegExp[] = [
  /^[*_]{1,3}\d{1,3}\.[*_]{0,3}[ \t]/u,
  /^[[]\d{1,3}\.?[\]](?![(\w])[ \t]+(?=\p{Lu})/u,
];

/** The numbers at the beginning of paragraphs that stand for themselves or in an exempt passage. */
export function looseNumbers(
  lines: readonly string[],
  tokens: readonly Token[],
  source: ProseSource,
): readonly Stray[] {
  if (source.numbering !== "author" && source.numbering !== "running") return [];
  const forms = source.numbering === "author" ? looseForms : looseRunning;
  const passages: number[] = [];
  return tokens.flatMap((token, at): readonly Stray[] => {
    const { type, level, map } = token;
    if (type === "container_block_close" && level === passages.at(-1)) passages.pop();
    const isOutermost = level === passages.length;
    if (opensPassage(token) && isOutermost) passages.push(level);
    if (type !== "paragraph_open" || !isOutermost || map === null) return [];
    const content = tokens[at + 1]?.content ?? "";
    const written = forms.map((form) => form.exec(content)?.[0]).find((found) => found !== undefined);
    if (written === undefined) return [];
    const column = (lines[map[0]] ?? "").search(/\S/) + 1;
    return [{ kind: "loose-number", written, place: source.place({ line: map[0] + 1, column }, written) }];
  });
}
