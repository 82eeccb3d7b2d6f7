// The styles of one printed publication that depend on its words: what stands in the head and the foot of its pages.
// Chromium knows no string-set, so each chapter has pages of its own name with the words written out.
import { type SafeHtml, trusted } from "../../../scripts/lib/html.ts";
import { directionOf } from "../../../scripts/lib/language.ts";
import type { RatingScale } from "../../../scripts/model/facts/rating-scale.ts";
import type { Chapter } from "../../../scripts/model/view.ts";
import type { Words } from "../../../scripts/words/words.ts";

/** The pages of a chapter: their name, what stands in their head, and whether they lie across. */
export type ChapterPages = Pick<Chapter, "name" | "head" | "landscape">;

/** What the head and foot of pages say. */
export interface RunningWords {
  /** Those that number its pages. */
  readonly words: Words;
  readonly title: string;
  /** `DRAFT` and the like, on every page. */
  readonly mark: string | undefined;
  readonly chapters: readonly ChapterPages[];
  /** What the ratings mean, in the foot of landscape pages. */
  readonly key: string | undefined;
}

/** A landscape page is low, so its margins are too. */
const landscapePage = "size:A4 landscape;margin-top:22mm;margin-bottom:20mm";

/** What the printer counts, by its place in the words. */
const counters = new Map([
  ["{page}", "counter(page)"],
  ["{pages}", "counter(pages)"],
]);

const longestHead = 180;
/** Two heads share the line of a pack's page. */
const longestPackHead = 90;

/** What the head of a pack's pages says; their foot has the number of the page alone. */
export interface PackWords {
  /** At the outer edge, such as `Agenda Item 8`. */
  readonly outer: string;
  /** At the inner edge: the title of the paper, or that it is not for everybody. */
  readonly inner: string;
  /** The letter before the numbers of its pages, if they are counted apart. */
  readonly series?: string | undefined;
}

/** The style element of a document by itself. */
export function pageStyles({ words, title, mark, chapters, key }: RunningWords): SafeHtml {
  const foot = numberOf(words);
  const rules = [
    `@page :left{@top-left{content:${cssString(title)}}${mark === undefined ? "" : `@top-right{content:${cssString(mark)};font-weight:600}`}}`,
    `@page :right{@top-right{content:${cssString(title)}}${mark === undefined ? "" : `@top-left{content:${cssString(mark)};font-weight:600}`}}`,
    `@page :left{@bottom-left{${foot}}}`,
    `@page :right{@bottom-right{${foot}}}`,
    ...chapters.flatMap((chapter) => chapterRules(chapter, key)),
  ];
  return styleElement(rules);
}

/** The style element of a paper of a pack. */
export function packStyles({ outer, inner, series }: PackWords, chapters: readonly ChapterPages[]): SafeHtml {
  const head = (side: "left" | "right", edge: string, words: string, style = "") =>
    `@page :${side}{@top-${edge}{content:${cssString(words, longestPackHead)}${style}}}`;
  const bold = ";font-weight:600";
  const number = series === undefined ? "counter(page)" : `${cssString(series)} counter(page)`;
  return styleElement([
    head("left", "left", outer, bold),
    head("left", "right", inner),
    head("right", "right", outer, bold),
    head("right", "left", inner),
    `@page :left{@bottom-left{content:${number}}}`,
    `@page :right{@bottom-right{content:${number}}}`,
    ...chapters.flatMap(({ name, landscape }) => [
      `.${name}{page:${name}}`,
      `.${name} [data-across]{page:${name}-wide}`,
      `@page ${name}-wide{${landscapePage}}`,
      ...(landscape ? [`@page ${name}{${landscapePage}}`] : []),
    ]),
  ]);
}

function styleElement(rules: readonly string[]): SafeHtml {
  return trusted(`<style>\n${rules.join("\n")}\n</style>`);
}

function chapterRules(
  { name, head, landscape }: ChapterPages,
  keyWords: string | undefined,
): readonly string[] {
  const words = `{@top-right{content:${cssString(head)}}}`;
  const key = keyWords === undefined ? "" : `@bottom-center{content:${cssString(keyWords)}}`;
  const wide = `${name}-wide`;
  return [
    `.${name}{page:${name}}`,
    `.${name} [data-across]{page:${wide}}`,
    `@page ${name}:right${words}`,
    `@page ${wide}{${landscapePage}}`,
    `@page ${wide}:right${words}`,
    ...(landscape ? [`@page ${name}{${landscapePage};${key}}`] : []),
  ];
}

/** The number of a page among all, which runs as its words do. */
function numberOf({ lang, print }: Words): string {
  const pieces = print.pageOf.split(/(\{pages?\})/).filter((piece) => piece !== "");
  const content = pieces.map((piece) => counters.get(piece) ?? cssString(piece)).join(" ");
  return `content:${content}${directionOf(lang) === "rtl" ? ";direction:rtl" : ""}`;
}

/** What the levels of a scale are called, with their symbols. */
export function keyWords({ print }: Words, { levels }: RatingScale): string {
  return print.key(levels.map(({ label, symbol }) => ({ label, symbol: print.symbols[symbol] })));
}

/** A string of CSS. Everything that could end it, or the style element, is escaped. */
export function cssString(text: string, longest = longestHead): string {
  const short = text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
  return `"${short.replace(/["\\<>&]|\p{Cc}/gu, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
