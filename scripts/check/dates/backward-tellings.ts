// Sentences and labelled lines in which something ends before it begins: “opened on 12 January and closes on 4 January”.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { isSetApart } from "../for-rules/judged-sentences.ts";
import type { NamedTime } from "../reading/named-time.ts";
import { isEnglish, type ReadSentence, readPlainSentences } from "../reading/read-sentences.ts";
import type { Backward } from "./backward-rows.ts";

const beginning =
  /^(?:open(?:s|ed|ing)?|begin(?:s|ning)?|began|start(?:s|ed|ing)?|launch(?:es|ed)?|commenc(?:e|es|ed|ing)|runs?|ran|running)$/;
const ending =
  /^(?:clos(?:e|es|ed|ing)|end(?:s|ed|ing)?|finish(?:es|ed)?|conclud(?:e|es|ed)|complet(?:e|es|ed)|expir(?:e|es|ed)|runs?|ran)$/;

/** The times of a sentence between which its thing begins and ends. */
export function* backwardTelling(unit: TextUnit, { words, times }: ReadSentence): Iterable<Backward> {
  const single = times.filter(({ sort }) => /^(?:day|month|quarter)$/.test(sort));
  for (const [at, first] of single.entries()) {
    const second = single[at + 1];
    if (first.span === undefined || second?.span === undefined || second.span.end >= first.span.start)
      continue;
    const start = words.findLastIndex(({ end }) => end <= first.start);
    const isBegun =
      first.relation === "from" ||
      words.slice(Math.max(0, start - 7), start + 1).some(({ lower }) => beginning.test(lower));
    if (!isBegun || isSetApart(unit, first.start, first.end)) continue;
    const between = words.filter((word) => word.start >= first.end && word.end <= second.start);
    const verb = between.findIndex(({ lower }) => ending.test(lower));
    // Words of another thing between the two would make it that which ends.
    if (verb < 0 || verb > 6 || between.length > 9) continue;
    if (
      !between
        .slice(0, verb)
        .every(({ lower }) =>
          /^(?:,|and|then|it|which|will|is|was|due|to|be|before|expected|\p{L}+ly)$/u.test(lower),
        )
    )
      continue;
    if (
      !between
        .slice(verb + 1)
        .every(({ lower }) => /^(?:on|in|by|at|the|end|of|until|noon|midnight|5pm|for)$/.test(lower))
    )
      continue;
    yield backward(unit, second, first, second.start);
  }
}

/** Something that ends, and what takes its place a whole year and a day later: the year of one is wrong. */
export function* brokenHandover(unit: TextUnit, { words, times }: ReadSentence): Iterable<Backward> {
  const single = times.filter(({ sort, span }) => sort === "day" && span !== undefined);
  for (const [at, first] of single.entries()) {
    const second = single[at + 1];
    if (first.span === undefined || second?.span === undefined) continue;
    const days = (Date.parse(second.span.start) - Date.parse(first.span.end)) / 86_400_000;
    if (![-365, -364, 366, 367].includes(days) || isSetApart(unit, first.start, first.end)) continue;
    const before = words.filter(({ end, start }) => end <= first.start && start >= first.start - 60);
    const between = words.filter((word) => word.start >= first.end && word.end <= second.start);
    if (!before.some(({ lower }) => /^(?:ends?|ended|expires?|expired|until|closes?|lapses?)$/.test(lower)))
      continue;
    if (
      !between.some(({ lower }) =>
        /^(?:new|next|successor|replacement|follow(?:s|ing)?|replaces?|then)$/.test(lower),
      )
    )
      continue;
    yield {
      place: () => unit.place(second.start),
      message: `One ends with “${first.text}”, and what follows it begins with “${second.text}”, a year and a day apart.`,
    };
  }
}

interface Labelled {
  readonly time: NamedTime;
  readonly at: number;
  readonly unit: TextUnit;
}

/** Lines of which one is labelled as the beginning and the next as the end. */
export function* backwardLines(units: readonly TextUnit[]): Iterable<Backward> {
  let begun: (Labelled & { readonly index: number }) | undefined;
  for (const [index, unit] of units.entries()) {
    if ((unit.sort !== "paragraph" && unit.sort !== "item") || unit.isQuoted || unit.text.length > 400)
      continue;
    if (!unit.text.includes(":") || !isEnglish(unit)) continue;
    let offset = 0;
    for (const line of unit.text.split("\n")) {
      const [, key = "", value = ""] = /^([^:]{3,32}):\s*(.{4,40})$/.exec(line) ?? [];
      const time = key === "" ? undefined : onlyTime(value);
      if (time !== undefined) {
        const at = offset + line.length - value.length + time.start;
        if (
          /^(?:(?:start|opening|commencement)(?: date)?|starts?|opens?|begins?|date opened|consultation opens?)$/i.test(
            key.trim(),
          )
        )
          begun = { time, at, unit, index };
        else if (
          begun !== undefined &&
          index - begun.index <= 2 &&
          /^(?:(?:end|closing|completion|finish|expiry)(?: date)?|ends?|closes?|finish(?:es)?|deadline|date closed|consultation closes?)$/i.test(
            key.trim(),
          )
        ) {
          if (
            time.span !== undefined &&
            begun.time.span !== undefined &&
            time.span.end < begun.time.span.start
          )
            yield backward(unit, time, begun.time, at);
          begun = undefined;
        }
      }
      offset += line.length + 1;
    }
  }
}

function onlyTime(text: string): NamedTime | undefined {
  const times = readPlainSentences(text).flatMap((sentence) => sentence.times);
  return times.length === 1 ? times[0] : undefined;
}

function backward(unit: TextUnit, end: NamedTime, start: NamedTime, at: number): Backward {
  const written = ({ text }: NamedTime) => text.replace(/\s+/g, " ");
  return {
    place: () => unit.place(at),
    message: `It ends with “${written(end)}”, which is before “${written(start)}”, with which it begins.`,
  };
}
