// Signs of Markdown in texts that are none, such as titles: readers see them as they are typed.
import type { Place } from "../../lib/finding.ts";

/** Signs in a text that holds no Markdown, and where they stand. */
export interface PlainMarkup {
  readonly written: string;
  readonly place: Place;
}

const patterns: readonly RegExp[] = [
  /\[\[[^[\]]+\]\]/,
  /!?\[[^[\]]+\]\([^()\s]+\)/,
  /(?<!\*)\*\*(?=[^\s*])[^*]+(?<=[^\s*])\*\*(?!\*)/,
  /(?<![\w*])\*(?=[^\s*])[^*]+(?<=[^\s*])\*(?![\w*])/,
  /(?<!\w)(__?)(?=[^\s_])[^_]+(?<=[^\s_])\1(?!\w)/,
  /(?<!`)`[^`]+`(?!`)/,
  /~~(?=\S)[^~]+(?<=\S)~~|(?<=[\p{L}\p{N}])~[\p{L}\p{N}]{1,20}~(?![\d~])|(?<=[\p{L}\p{N}])\^[\p{L}\p{N}]{1,20}\^(?!\d)/u,
  /^#{1,6}\s+\S.*/,
  /<\/?(?:a|b|br|em|i|p|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/i,
  /\{#[^{}]+\}\s*$/,
];

/** The first signs of Markdown in a text; undefined where there are none. */
export function findMarkup(text: string): string | undefined {
  // Most texts have none of the signs.
  if (!/[*_`[~^#<{]/.test(text)) return undefined;
  const [first] = patterns
    .map((pattern) => pattern.exec(text))
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index);
  return first?.[0];
}
