// Says of exempt texts that would get out where each stands in the source, and where everybody could read it.
import { compareFindings, type Finding } from "../lib/finding.ts";
import { plainText, plainWords } from "../lib/plain-words.ts";
import type { KnownText } from "../model/exempt/known-texts.ts";

/** An exempt text in a file that is about to be published. */
export interface Leak {
  readonly known: KnownText;
  /** The words that were found; none where the file itself is exempt. */
  readonly words: readonly string[];
  /** The public path, without a slash before it. */
  readonly path: string;
  readonly where: string | undefined;
}

/** One finding for each text, which names the first place where it stands and counts the other files. */
export function describeLeaks(leaks: readonly Leak[]): readonly Finding[] {
  const byText = Map.groupBy(leaks, ({ known }) => known);
  return [...byText.values()]
    .flatMap((own) => {
      // That a file is there is worse than that it is named.
      const first = own.find(({ words }) => words.length === 0) ?? own[0];
      return first === undefined ? [] : [describe(first, own)];
    })
    .sort(compareFindings);
}

function describe({ known, words, path, where }: Leak, all: readonly Leak[]): Finding {
  const others = new Set(all.map((leak) => leak.path)).size - 1;
  const place = `/${path}${where === undefined ? "" : ` (${where})`}`;
  const more = others === 0 ? "" : ` and in ${others === 1 ? "another file" : `${others} other files`}`;
  const what = {
    text: "This",
    title: "This title",
    file: "The name of this file",
    folder: "The name of this folder",
  };
  return {
    severity: "error",
    rule: "exempt-leak",
    place: known.locate(startAsWritten(known, words)),
    message:
      words.length === 0
        ? `This is exempt, and its file would be published as ${place}${more}.`
        : `${what[known.kind]} is exempt, and stands in ${place}${more}: “${asWritten(known, words)}”.`,
    hint: "Nothing was published. Mark as exempt too what shows it there; where nothing of yours does, this is a fault of Scrutineer, which those who keep it need to know of.",
  };
}

/** The words as the source has them, with what stands between them. */
function asWritten(known: KnownText, words: readonly string[]): string {
  const { kind, text } = known;
  if (kind === "file" || kind === "folder") return text.slice(text.lastIndexOf("/") + 1);
  const span = spanOf(known, words, words.length);
  if (span === undefined) return words.join(" ");
  return `${text.slice(span.start, span.end).replace(/\s+/g, " ")}${span.end < text.trimEnd().length ? "…" : ""}`;
}

/** The first two words, which stand on one line but by chance. */
function startAsWritten(known: KnownText, words: readonly string[]): string | undefined {
  const span = spanOf(known, words, 2);
  return span && known.text.slice(span.start, span.end);
}

/** Where the first of some words stand in a text; undefined where the text as written has other lengths. */
function spanOf(
  { text }: KnownText,
  words: readonly string[],
  count: number,
): { readonly start: number; readonly end: number } | undefined {
  const plain = plainText(text);
  const all = [...plainWords(plain)];
  const at = all.findIndex((_, index) => words.every((word, step) => all[index + step]?.word === word));
  const [first, last] = [all[at], all[at + Math.min(count, words.length) - 1]];
  if (plain.length !== text.length || first === undefined || last === undefined) return undefined;
  return { start: first.start, end: last.end };
}
