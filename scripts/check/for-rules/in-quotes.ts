// What stands between quotation marks is somebody else's, or an example: its sense is not judged.
import { remember } from "../../lib/remember.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";

const quoted = remember(({ text }: TextUnit): readonly (readonly [number, number])[] =>
  [...text.matchAll(/“[^”“]*”|"[^"]*"|‘[^’‘]*’(?!\p{L})/gu)].map(({ 0: { length }, index }) => [
    index,
    index + length,
  ]),
);

/** Whether an offset of a piece stands between quotation marks. */
export function isInQuotes(unit: TextUnit, at: number): boolean {
  // Most pieces have no marks at all, and nothing is kept for them.
  return /["“‘]/.test(unit.text) && quoted(unit).some(([from, to]) => at >= from && at < to);
}
