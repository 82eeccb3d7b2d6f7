// Whether a number that is not among those of a paper would be there if it were one of the paper.
import type { Publication } from "../../model/publication.ts";
import { titledThings } from "../for-rules/titled-things.ts";
import type { ReadSentence } from "../reading/read-sentences.ts";
import type { TypedReference } from "../reading/typed-references.ts";
import { formOf } from "./numbers-there.ts";

/** A number that is not found, with what stands around it. */
export interface Doubtful {
  readonly kind: string;
  readonly plain: string;
  readonly there: ReadonlySet<string>;
  readonly isPlain: boolean;
  readonly publication: Publication;
  readonly reference: TypedReference;
  readonly sentence: ReadSentence;
}

/** Whether what is not found would be seen here if it were there. */
export function isJudged(doubtful: Doubtful): boolean {
  const { kind, plain, there, isPlain, publication, reference, sentence } = doubtful;
  const alike = [...there].filter((number) => formOf(number) === formOf(plain));
  switch (kind) {
    case "table":
      // One without a caption may be the one that is meant.
      return (there.size > 0 || isPlain) && !hasBareTable(publication);
    case "figure":
      return there.size > 0 || (isPlain && !hasPictures(publication));
    case "appendix":
      return there.size > 0;
    case "paragraph":
      // A section or a paragraph of one figure is most often that of a law.
      if (!plain.includes(".")) return isPlain && alike.length >= 3 && Number(plain) <= 40;
      return alike.length >= 3;
    case "recommendation":
      return alike.length >= 2 && /^\d/.test(plain);
    case "minute":
      // A much higher number is one of the year before.
      return isLater(plain, alike, 9);
    case "item":
      // An item of another meeting is told of with its day.
      return (
        alike.length >= 3 &&
        (isPlain ||
          (isLater(plain, alike) &&
            !sentence.times.some(({ sort }) => sort === "day" || sort === "month") &&
            !/\b(?:meetings?|last|previous|earlier|work programme|action log)\b/i.test(sentence.text)))
      );
    case "note":
      // Members note reports as well, and two of them.
      return (
        alike.length >= 1 &&
        isLater(plain, alike, 9, 1) &&
        (/^footnote/i.test(reference.text) || /^(?:see|in|\()$/i.test(wordBefore(sentence, reference)))
      );
    default:
      if (plain.includes(".")) return siblings(plain, alike) >= 2 && !isBetween(plain, alike);
      return alike.length >= (isPlain || isCapitalName(reference) ? 2 : 3) && isRun(alike) && isNear(plain);
  }
}

function wordBefore({ words }: ReadSentence, { start }: TypedReference): string {
  return words.findLast((word) => word.start < start)?.text ?? "";
}

/** How many numbers are of the same chapter. */
function siblings(plain: string, alike: readonly string[]): number {
  const chapter = plain.slice(0, plain.lastIndexOf(".") + 1);
  return alike.filter((number) => number.startsWith(chapter) && !number.slice(chapter.length).includes("."))
    .length;
}

/** Whether a number lies between others of its chapter, so that it may have been left out on purpose. */
function isBetween(plain: string, alike: readonly string[]): boolean {
  const at = plain.lastIndexOf(".") + 1;
  const [chapter, own] = [plain.slice(0, at), Number(plain.slice(at))];
  return alike.some((number) => number.startsWith(chapter) && Number(number.slice(at)) > own);
}

function isCapitalName({ text }: TypedReference): boolean {
  return /^\p{Lu}/u.test(text);
}

function isNear(plain: string): boolean {
  return /^[a-z]$/.test(plain) || Number.parseFloat(plain) <= 50;
}

/** Whether numbers begin at the first and leave none out, or are those of chapters. */
function isRun(numbers: readonly string[]): boolean {
  if (numbers.some((number) => number.includes("."))) return true;
  const places = numbers.map((number) =>
    /^[a-z]$/.test(number) ? number.charCodeAt(0) - 96 : Number.parseInt(number, 10),
  );
  return Math.max(...places) === new Set(places).size;
}

/** Whether a number lies behind all others of its series. */
function isLater(
  plain: string,
  alike: readonly string[],
  most = Number.POSITIVE_INFINITY,
  least = 3,
): boolean {
  const [series = "", count = ""] = /^(.*?)(\d+)$/.exec(plain)?.slice(1) ?? [];
  const own = alike.flatMap((number) =>
    number.startsWith(series) && /^\d+$/.test(number.slice(series.length))
      ? Number(number.slice(series.length))
      : [],
  );
  const more = Number(count) - Math.max(...own);
  return own.length >= least && more > 0 && (series !== "" || more <= most);
}

/** Whether a paper has a table that nobody can tell the number of, neither by its caption nor by a line of its own. */
function hasBareTable({ body, parts }: Publication): boolean {
  return [body, ...parts.map((part) => part.body)].some((prose) => {
    const bare = prose.tables.filter(
      ({ caption, place }) =>
        caption === "" && !prose.blocks.some((block) => block.place.line === place.line),
    );
    const named = titledThings(prose).filter(({ kind, sort }) => kind === "table" && sort !== "caption");
    return bare.length > named.length;
  });
}

function hasPictures({ body, parts }: Publication): boolean {
  return [body, ...parts.map((part) => part.body)].some(({ links }) =>
    links.some(({ kind }) => kind === "picture"),
  );
}
