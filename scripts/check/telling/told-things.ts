// What a figure counts, and whether it counts anything that can be told of twice.
import type { Quantity } from "../reading/quantity.ts";
import type { ReadSentence } from "../reading/read-sentences.ts";
import { singular } from "../reading/unit-words.ts";
import { isGeneral } from "./telling-words.ts";

/** “sites in the Vale of Corran”. */
export function thingOf({ text, start, times }: ReadSentence, { end }: Quantity): string {
  const next = times.find((time) => time.start >= end)?.start;
  const behind = /^[\p{L}\p{M}'’ -]*/u.exec(text.slice(end - start, next && next - start))?.[0] ?? "";
  const words = behind.trim().toLowerCase().split(/[ -]+/);
  const last = words.findIndex((word) =>
    /^(?:is|are|was|were|be|been|has|have|had|will|would|must|shall|should|may|can|that|which|who|and|but|by|with|from|on|to|as|than)$/.test(
      word,
    ),
  );
  return words
    .slice(0, last < 0 ? undefined : last)
    .join(" ")
    .replace(/ (?:in|at|of|for|during)$/, "");
}

/** What is counted, word by word in the singular; a name behind it belongs to what follows. */
export function countedOf({ text, start }: ReadSentence, { noun, end }: Quantity): string {
  if (noun === "") return "";
  const written = text
    .slice(end - start)
    .trimStart()
    .slice(0, noun.length)
    .split(" ");
  const isName = (at: number) => /^\p{Lu}/u.test(written[at] ?? "");
  return noun
    .split(" ")
    .filter((_, at) => at === 0 || isName(0) || !isName(at))
    .filter((word, at, all) => at === all.length - 1 || !isGeneral(word))
    .filter(
      (word, at) =>
        at === 0 ||
        !/^(?:taken|given|made|held|built|seen|found|born|paid|sold|let|lost|sent|.{3,}ed)$/.test(word),
    )
    .map(singular)
    .join(" ");
}

/** “a population of 23,450”: what a figure with no noun behind it counts. */
export function governedBy({ text, start }: ReadSentence, { start: at, unit }: Quantity): string {
  if (unit.kind !== "count") return "";
  const before = text.slice(0, at - start);
  return (
    /\b(population|electorate|membership|capacity|roll|workforce|caseload|attendance|stock) (?:of|is|was|has been|stands at|stood at) $/i
      .exec(before)?.[1]
      ?.toLowerCase() ?? ""
  );
}

/** A share in brackets is one of the count before it, and members of the public are those who came. */
export function isOfOther({ text, start }: ReadSentence, { unit, start: at, end }: Quantity): boolean {
  return (
    (unit.kind === "percent" && (/\($/.test(text.slice(0, at - start)) || /^of the\b/i.test(text))) ||
    /^ members? of (?:the )?(?:public|press)/i.test(text.slice(end - start, end - start + 25))
  );
}

/** Sizes of files, and what people did: “8 agreed, 1 abstained”. */
function isNoThing(noun: string): boolean {
  return /^(?:[kmg]b|(?:agreed|voted|abstained|present|attended|said|felt|thought|disagreed)\b.*)$/.test(
    noun,
  );
}

/** Whether a figure is exact, and of something; `governed` is what it counts where no noun follows. */
export function isFirm(
  { unit, upTo, outOf, per, approximation, sign, value, decimals, noun }: Quantity,
  governed: string,
): boolean {
  if (unit.kind === "count" && (decimals > 0 || (noun === "" && governed === "") || isNoThing(noun)))
    return false;
  if (unit.kind === "time" && decimals > 0) return false;
  const isPlain = (upTo ?? outOf ?? per ?? approximation ?? sign) === undefined;
  const isSize = unit.kind === "other" && /^(?:[kmg]b|fold|times|[px])$/.test(unit.sign);
  return isPlain && !isSize && value > 1 && /^(?:count|money|percent|time|other)$/.test(unit.kind);
}

/** The digits of a figure without the noughts at its ends. */
export function digitsOf({ value }: Quantity): string {
  return String(value)
    .replace(".", "")
    .replace(/^0+|0+$/g, "");
}
