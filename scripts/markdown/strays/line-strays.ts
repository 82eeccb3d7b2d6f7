// Finds lines that were written apart, such as names or the lines of an address, and that readers see as one: a single line
// end is a space. Editors break long lines too, so only lines that an editor would not have ended count.
import type { Token } from "markdown-it";
import type { Stray } from "../../model/prose/stray.ts";
import type { ProseSource } from "../prose-source.ts";
import { positionOf, type TextBlock } from "../source-position.ts";

/** The narrowest column that an editor breaks lines at. */
const narrowest = 50;

/** The longest line that is a name, an office or the line of an address rather than of a sentence. */
const longest = 70;

/** Finds the first line of a text that runs into the one before it. */
export function lineStrays(
  { token, map }: TextBlock,
  lines: readonly string[],
  source: ProseSource,
): readonly Stray[] {
  const written = partedLine(token);
  if (written === undefined) return [];
  const position = positionOf(lines, map[0], map[1], written);
  return [{ kind: "line-end", written, place: source.place(position, written) }];
}

/** A line whose end is lost, and the line that it runs into. */
interface Break {
  readonly line: string;
  readonly next: string;
}

function partedLine({ content }: Token): string | undefined {
  const lines = content.split("\n");
  const breaks = lines.slice(1).flatMap((next, at): Break[] => {
    const line = lines[at] ?? "";
    // A line end that is asked for is kept.
    return / {2}$|\\$|<br *\/?>$/i.test(line) ? [] : [{ line: line.trim(), next: next.trim() }];
  });
  const marked =
    breaks.find(startsItem) ?? breaks.find(({ line, next }) => isLabelled(line) && isLabelled(next));
  if (marked !== undefined || breaks.length === 0) return marked?.next;
  const endsSentence = /[.:;!?…\u3002\uff01\uff1f؟۔]["”’»)]?$/.test(content.trim());
  if (endsSentence || isWrapped(lines.map((line) => line.trim()))) return undefined;
  const apart = breaks.filter(isApart);
  // A sentence that is broken by hand may part names as well, and hardly at every line.
  if (apart.length * 3 < breaks.length * 2) return undefined;
  return apart.find(({ line, next }) => !/[,،\u3001\uff0c]$/.test(line) && isShort(line, next))?.next;
}

/** Whether an editor would have put the next word into the line. */
function isShort(line: string, next: string): boolean {
  const [word = ""] = next.split(/\s/, 1);
  return width(line) + 1 + width(word) <= narrowest;
}

/**
 * Whether a line starts with the mark of an item that is not read as one. A dash, or a number with a full stop, starts a
 * line of a sentence as well, unless the line before it is an item too, leads to a list or is no full line.
 */
function startsItem({ line, next }: Break): boolean {
  if (/^[•·▪▫◦‣●○■□➢➤✓✔❖\uf0a7\uf0b7]/u.test(next)) return true;
  return isItem(next) && (isItem(line) || line.endsWith(":") || isShort(line, next));
}

function isItem(line: string): boolean {
  return [
    /^[–—][ \t]|^-\p{L}{2}/u,
    /^\(?\d{1,3}(?:\.\d{1,3})*[.)](?:[ \t]+\p{L}|\p{Lu})|^\d{1,3}(?:\.\d{1,3})+[ \t]+\p{Lu}/u,
    /^\(?(?:[a-z]|[ivxl]{2,6})\)[ \t]+\S/,
  ].some((mark) => mark.test(line));
}

/** Whether a line starts with a word or two and a colon, in bold or not, as the lines of a form do. */
function isLabelled(line: string): boolean {
  return /^(?:\*\*|__)[^*_:]{1,40}(?::(?:\*\*|__)|(?:\*\*|__) ?:)|^\p{Lu}[\p{L} ()’'-]{0,30}:[ \t]+\S/u.test(
    line,
  );
}

/** Whether lines are filled as an editor fills them: the first word of each would not have fitted into the one before. */
function isWrapped(lines: readonly string[]): boolean {
  const widest = Math.max(...lines.map(width));
  const least = Math.min(
    ...lines.slice(1).map((next, at) => width(lines[at] ?? "") + 1 + width(next.split(/\s/, 1)[0] ?? "")),
  );
  return widest >= narrowest && widest < least;
}

/** The columns that a line takes: the letters of Chinese, Japanese and Korean take two. */
function width(line: string): number {
  const wide = line.match(
    /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/g,
  );
  return line.length + (wide?.length ?? 0);
}

/**
 * Whether a line ends where no sentence goes on: it is short, ends in no sign of a sentence and in no small word that
 * asks for another, and the next starts as a name, a number or a place does. Scripts without capitals say less.
 */
function isApart({ line, next }: Break): boolean {
  const end = line.replace(/[*_"”’»)\]`]+$/, "");
  const start = next.replace(/^[*_"“‘«„([`]+/, "");
  if (width(line) > longest || /[.;:!?–—…\u3002\uff01\uff1f؟۔\uff1a\uff1b]$|(?:^|\s)\p{Ll}{1,3}$/u.test(end))
    return false;
  return /^[\p{Lu}\p{N}+@]/u.test(start) || (/^\p{Lo}/u.test(start) && width(line) <= longest / 2);
}
