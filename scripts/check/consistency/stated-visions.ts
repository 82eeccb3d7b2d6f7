// The vision or the mission of a body in its own words, wherever a paper states it.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { JudgedPaper } from "../for-rules/judged-papers.ts";
import { isEnglish, readSentences } from "../reading/read-sentences.ts";
import type { LabelledText } from "./labelled-texts.ts";

const stated =
  /\b(our|the|its|their) (vision|mission|purpose|motto|strapline)(?: statement)?(?: for (?:the |our )?[\p{L}’' -]{3,40}| to 20\d\d)?(?: is| remains| says| reads|:)(?: simple| clear)?(?: that| for| to be|:)? ?[“"‘']?((?:a|an|to|for|that|every|all|making|one|where|\p{Lu}).{20,220}?)(?=[”"]|\.$|\.\s|$)/iu;
const heading =
  /^(?:[\d.]+ )?(?:our |the |a )?(vision|mission|purpose|motto)(?: statement)?(?: for .{3,40})?$/i;

/** Each statement of a vision under the label `vision`, in reading order. */
export function statedVisions({ pages, publication }: JudgedPaper): readonly LabelledText[] {
  const found: LabelledText[] = [];
  const add = (noun: string, text: string, unit: TextUnit, at: number) => {
    const plain = text.replace(/^["“‘'\s]+|["”’'.\s]+$/g, "").replace(/^(?:(?:that|for|to be|is|of) )+/i, "");
    if (plain.split(/\s+/).length < 5) return;
    const label = noun.toLowerCase();
    found.push({
      label,
      noun: label,
      shown: noun,
      text: plain,
      isHead: false,
      isOfState: false,
      set: unit,
      place: () => unit.place(at),
    });
  };
  for (const { prose } of pages) {
    const { units } = prose.read();
    for (const [at, unit] of units.entries()) {
      if (!isEnglish(unit) || unit.sort === "note" || unit.sort === "cell") continue;
      const head = units[at - 1];
      const noun = head?.sort === "heading" ? heading.exec(head.text)?.[1] : undefined;
      const [first] = readSentences(unit);
      const own = first === undefined ? null : stated.exec(first.text);
      if (first !== undefined && own !== null) add(own[2] ?? "", own[3] ?? "", unit, first.start + own.index);
      else if (noun !== undefined && first !== undefined) add(noun, first.text, unit, first.start);
      else
        for (const { text, start } of readSentences(unit).slice(1)) {
          const later = stated.exec(text);
          if (later !== null) add(later[2] ?? "", later[3] ?? "", unit, start + later.index);
        }
    }
  }
  const { vision } = publication.files.strategy ?? {};
  if (vision !== undefined)
    found.push({
      label: "vision",
      noun: "vision",
      shown: "vision",
      text: vision,
      isHead: false,
      isOfState: false,
      set: publication,
      place: () => publication.locate("strategy", "/vision"),
    });
  return found;
}
