// Finds what a rendered file says in English that is neither in its source nor in the words of the made-up language.
import { load } from "cheerio";

/** Attributes of elements that are read to people, and those that hand words to scripts. */
const spoken = [
  "aria-label",
  "alt",
  "title",
  "placeholder",
  "data-page-label",
  "data-scorecard",
  "data-words",
];

/** The same in every language. */
const formats = /^(PDF|CSV|JSON|iCalendar|MWh)$/;

/** The runs of plain letters in a page that no text of its source has. */
export function leftInEnglish(markup: string, source: Source): readonly string[] {
  return englishIn(textsOf(markup), source);
}

/** The same in any texts. */
export function englishIn(texts: readonly string[], source: Source): readonly string[] {
  return [...new Set(texts.flatMap(runsOf))].filter((run) => !source.has(run) && !formats.test(run)).sort();
}

/** What officers wrote: the runs of letters in it, each as it stands between other signs. */
export type Source = ReadonlySet<string>;

/**
 * The runs of some files, without the keys of YAML. A text may go over several lines, and months are cut short where room
 * is dear.
 */
export function sourceOf(files: readonly string[]): Source {
  const values = files.map((file) => file.replace(/(?<=^[ -]*|[{,] *)[a-z][a-z-]*:(?=\s)/gm, "—"));
  const texts = values.flatMap((file) => [...file.split("\n"), ...file.split(/\n\s*\n/)]);
  const months = texts.flatMap((text) => [...text.matchAll(/\b([A-Z][a-z]{2})[a-z]+ \d{4}\b/g)]);
  return new Set([...texts.flatMap(runsOf), ...months.map(([, month = ""]) => month)]);
}

/** What readers meet of a page: its texts, what listeners and programs are told, and what stands in the heads of paper. */
function textsOf(markup: string): readonly string[] {
  const $ = load(markup);
  const told = $("meta[name=description], meta[name^=dcterms], meta[name=keywords], meta[property^='og:']")
    .get()
    .map((meta) => $(meta).attr("content") ?? "");
  const heads = [
    ...$("style")
      .text()
      .matchAll(/(?<=content:[^;}]*)"((?:[^"\\]|\\.)*)"/g),
  ].map(([, words = ""]) => words);
  const read = $("*")
    .get()
    .flatMap((element) => spoken.map((name) => $(element).attr(name) ?? ""));
  const handed = read.map((text) =>
    text.startsWith("{") ? text.replaceAll(/"[\w-]+":|\{\w+\}/g, "") : text,
  );
  $("script, style, .address, code").remove();
  const texts = $("*")
    .contents()
    .get()
    .flatMap((node) => (node.type === "text" ? [node.data] : []));
  return [...told, ...heads, ...handed, ...texts];
}

/** Words of plain letters that follow each other, without addresses and what stands between other letters. */
function runsOf(text: string): readonly string[] {
  const words = text.replaceAll(/\s+/g, " ").replaceAll(/\S*(:\/\/|@)\S*/g, "");
  return [
    ...words.matchAll(/(?<![\p{L}\p{N}/#.-])[A-Za-z]{2,}(?:['’ -][A-Za-z]{2,})*(?![\p{L}\p{N}])/gu),
  ].map(([run]) => run);
}
