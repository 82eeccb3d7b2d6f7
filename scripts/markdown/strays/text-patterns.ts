// What looks like a mistake in the words of a text, by the signs that give it away.

import { programErrors } from "../../model/prose/program-errors.ts";
import type { Stray } from "../../model/prose/stray.ts";
import { placeholderPattern } from "../../model/starters/placeholder.ts";

/** Stands in a text for something that is none: code, a reference, words of another language. */
export const noText = "\ufdd0";

/** Stands in a text for an address of the web or of mail that is written as it is. */
export const bareAddress = "\ufdd1";

/** The signs of each kind. They are looked for in the words of a paragraph, heading, cell or caption with its line ends. */
export const textPatterns: readonly { readonly kind: Stray["kind"]; readonly pattern: RegExp }[] = [
  { kind: "placeholder", pattern: placeholderPattern },
  // A remark of YAML, which is a heading of Markdown.
  { kind: "acknowledgement", pattern: /^acknowledged:? [a-z][a-z\d-]*-[\da-f]{6}\b/gim },
  { kind: "reference", pattern: /\[\[(?!_?TOC_?\]\])[^[\]\n]{0,60}\]{0,2}/g },
  { kind: "undefined-note", pattern: /\[\^[^[\]\n]{1,60}\]/g },
  { kind: "withheld-definition", pattern: /\[[^[\]\n^][^[\]\n]{0,60}\]/g },
  { kind: "block-in-text", pattern: /^:{3,}.*$|(?<=\S[ \t]*):{3,}[ \t]*exempt\b.*$/gim },
  { kind: "two-colons", pattern: /^::(?:\s*[a-z][\w-]*(?:\s.*)?)?$/gim },
  { kind: "heading", pattern: /^(?:#{1,6}\p{L}|#{2,6}\p{N}).*$/gmu },
  { kind: "broken-language", pattern: /\]\{\s*(?:lang|dir)[^{}\n]{0,40}\}?/gi },
  // A space before or in the round brackets, square brackets behind them, or no bracket at the end.
  {
    kind: "broken-link",
    pattern:
      /\[[^[\]\n^]{1,200}\](?:\([^()\n]*[^()\s][ \t]+[^()\n]*\)|[ \t]*\(\ufdd1|[ \t]+\([^()\s]+\.(?:csv|docx?|jpe?g|od[ts]|pdf|png|pptx?|svg|txt|xlsx?)\))|\([^()\n]{1,200}\)\[(?:\ufdd1|https?:)/gi,
  },
  { kind: "undefined-link", pattern: /\[[^[\]\n^]{1,200}\]\[[^[\]\n^]{0,60}\]/g },
  { kind: "highlight", pattern: /(?<![=\w])==(?=[^\s=])[^=\n]{1,200}(?<=[^\s=])==(?![=\w])/g },
  { kind: "inserted", pattern: /(?<![+\w])\+\+(?=[^\s+])[^+\n]{1,200}(?<=[^\s+])\+\+(?![+\w])/g },
  // Sums of money have none of the signs of a formula.
  {
    kind: "math",
    pattern: /\$\$[^$]{1,500}\$\$|(?<![\\$\w])\$(?=\S)[^$\n]{0,200}[\\^_=][^$\n]{0,200}(?<=\S)\$(?!\d)/g,
  },
  {
    kind: "contents",
    pattern: /^[ \t]*(?:\[\[?_?TOC_?\]\]?|\{\{ *TOC *\}\}|\{: *toc *\}|\[Table of contents\])[ \t]*$/gim,
  },
  // Points of a list without a space behind their signs.
  { kind: "line-end", pattern: /(?<=^\*\p{L}[^*\n]*\n)\*\p{L}[^*\n]*$/gmu },
  { kind: "emoji-code", pattern: /(?<![\w:]):[a-z][a-z0-9_+-]*:(?![\w:])/g },
  { kind: "program-error", pattern: programErrors },
  { kind: "template", pattern: /\{\{[^{}\n]{1,100}\}\}|\{%[^{}\n]{1,100}%\}|\$\{[^{}\n]{1,100}\}/g },
  {
    kind: "attributes",
    pattern: /\{(?![^{}]*\b(?:lang|dir)\w*\s*=)(?:[#.:][^{}\n]{0,80}|[\w-]+=[^{}\n]{1,80})\}/g,
  },
  { kind: "admonition", pattern: /^(?:!!!|\?\?\?\+?)[ \t]+\w.*$|^\[![A-Z]+\]/gm },
  { kind: "fence-of-plus", pattern: /^\+{3,}(?:[ \t].*)?$/gm },
  { kind: "definition", pattern: /^:[ \t]+\S.*$/gm },
  { kind: "checkbox", pattern: /^\[[ xX]?\](?=[ \t\ufdd0]|$)/gm },
  // One of two signs around what stands higher or lower; not in a formula, which is found as a whole.
  {
    kind: "lone-sign",
    pattern:
      /(?<=[\p{L}\p{N})])(?<!\$\S{0,60})(?:\^[-−+]?[\p{L}\p{N}]{1,4}|(?<=\p{L})~\p{N}{1,4})(?![\p{L}\p{N}~^\ufdd0])/gu,
  },
  // A pair of signs that is left over stood beside a space or a sign that it may not stand beside; one alone marks a note.
  {
    kind: "emphasis",
    pattern:
      /(?<![\p{L}\p{N}*])\*\*(?:[^\s*][^*\n]{0,200}|[ \t]+[^\s*][^*\n]{0,200}(?=\*\*(?![\p{L}\p{N}])))\*\*(?!\*)/gu,
  },
];
