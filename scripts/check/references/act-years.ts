// An Act of a year in which there was none of that name.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { inLine, judgedPapers } from "../for-rules/judged-papers.ts";
import { isSetApart } from "../for-rules/judged-sentences.ts";
import { isEnglish } from "../reading/read-sentences.ts";
import { knownActs, plainAct } from "./known-acts.ts";

export const actYears = {
  name: "act-years",
  about: "An Act that councils’ papers often name, such as the Care Act 2014, has the year that it is of.",
  why: "Members decide under a power that the paper names; who looks it up under another year finds nothing.",
  mend: "Write the year that stands in the title of the Act, and look up whether the section is still the one that is meant.",
  level: "warning",
  *run(register) {
    for (const { pages, fields } of judgedPapers(register)) {
      const named = [...pages, ...fields].flatMap(({ prose }) => prose.read().units.flatMap(actsIn));
      for (const one of named) {
        const { name, years, year, unit, start, shown } = one;
        if (years.includes(year)) continue;
        const place = unit.place(start);
        const right = named.find((other) => other.name === name && other.years.includes(other.year));
        yield warning(
          place,
          right === undefined
            ? `There is no “${shown}”: there is one of ${inWords(years)}.`
            : `There is no “${shown}”; “${right.shown}” stands ${inLine(right.unit.place(right.start), place)}.`,
          `Write the year of the Act that is meant: ${inWords(years)}.`,
        );
      }
    }
  },
} as const satisfies Check;

interface NamedAct {
  readonly name: string;
  readonly years: readonly number[];
  readonly year: number;
  readonly shown: string;
  readonly unit: TextUnit;
  readonly start: number;
}

/** What is newer than this list may be an Act that it does not have. */
const NEWEST = 2025;

/** How many words the longest name has. */
const LONGEST = 10;

function actsIn(unit: TextUnit): readonly NamedAct[] {
  if (unit.isQuoted || !/ Act,? (?:of )?\d{4}/.test(unit.text) || !isEnglish(unit)) return [];
  return [...unit.text.matchAll(/ Act,? (?:of )?(\d{4})(?!\d|[/–-]\d)/g)].flatMap(
    ({ 0: all, 1: written, index }) => {
      const year = Number(written);
      const words = [...unit.text.slice(Math.max(0, index - 120), index).matchAll(/\S+/g)].slice(-LONGEST);
      const offset = Math.max(0, index - 120);
      for (const [at, word] of words.entries()) {
        const from = offset + word.index;
        const name = plainAct(unit.text.slice(from, index));
        const years = knownActs.get(name);
        if (years === undefined) continue;
        // The end of a longer name is another Act.
        const before = words[at - 1]?.[0] ?? "";
        if (
          /^(?:[(]?\p{Lu}[\p{L}-]*,?[)]?|and|of|&)$/u.test(before) &&
          !/^(?:The|Under|By|In|See|Section|Schedule|Part|And|This|Both)$/.test(before)
        )
          return [];
        if (year > NEWEST || isSetApart(unit, from, index + all.length)) return [];
        return [{ name, years, year, shown: unit.text.slice(from, index + all.length), unit, start: from }];
      }
      return [];
    },
  );
}

/** The last years of an Act of many. */
function inWords(years: readonly number[]): string {
  const last = years.slice(-3);
  const end = last.at(-1) ?? "";
  return last.length < 2 ? `${end}` : `${last.slice(0, -1).join(", ")} or ${end}`;
}
