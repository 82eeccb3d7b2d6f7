// One person whom a paper gives two wards, two posts, two initials or two titles.
import { distance } from "fastest-levenshtein";
import type { Place } from "../../lib/finding.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { Register } from "../../model/register.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { inLine, type JudgedPaper, judgedPapers } from "../for-rules/judged-papers.ts";
import { isSetApart } from "../for-rules/judged-sentences.ts";
import { isEnglish } from "../reading/read-sentences.ts";
import { changesHands } from "./changing-hands.ts";
import { officeHolders } from "./office-holders.ts";

export const personDetails = {
  name: "person-details",
  about: "A paper gives a person one ward, one post, one initial and one title.",
  why: "Readers take Cllr J Hughes and Cllr P Hughes for two people, and write to a head of a service that somebody else leads.",
  mend: "Write the same of the person in both places; where they hold two posts, or changed them, say so.",
  level: "warning",
  *run(register) {
    for (const paper of judgedPapers(register)) {
      const details = [...wardsIn(paper), ...titlesIn(paper), ...postsIn(paper, register)];
      for (const group of Map.groupBy(details, ({ of }) => of).values()) {
        const [first] = group;
        const other = group.find(({ is, unit }) => is !== first?.is && unit !== first?.unit);
        // Who has three is of two persons, or has changed.
        if (first === undefined || other === undefined || new Set(group.map(({ is }) => is)).size > 2)
          continue;
        if (first.unit.isExempt !== other.unit.isExempt || isLess(first.is, other.is)) continue;
        const place = placeOf(other);
        yield warning(
          place,
          `It says “${other.shown}” here, and “${first.shown}” ${inLine(placeOf(first), place)}.`,
          "Write the same in both places, if they are one person. If both hold, say so.",
        );
      }
    }
  },
} as const satisfies Check;

/** Whether one is the other with less words, or nearly the same. */
function isLess(one: string, other: string): boolean {
  const isShort = one.length < 3;
  return (
    !isShort && (one.includes(other) || other.includes(one) || (!/\d/.test(one) && distance(one, other) < 3))
  );
}

/** Something that is said of a person. */
interface Detail {
  /** The person with the sort of what is said. */
  readonly of: string;
  readonly is: string;
  readonly shown: string;
  readonly unit: TextUnit;
  readonly start: number;
}

function placeOf({ unit, start }: Detail): Place {
  return unit.place(start);
}

const name = "(\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,2})";
const ward = new RegExp(
  `\\b(?:Councillors?|Cllrs?|Provost|Bailie|Convener|Alderman|Mayor|Ald)\\.? ${name} ?[(]([^()]{0,40}\\b(?:Ward|Division)\\b[^()]{0,40})[)]`,
  "gu",
);

function unitsOf({ pages, fields }: JudgedPaper): readonly TextUnit[] {
  return [...pages, ...fields].flatMap(({ prose }) =>
    prose.read().units.filter((unit) => !unit.isQuoted && isEnglish(unit)),
  );
}

/** Councillor Hill (Ward 3, Glenlorne). */
function* wardsIn(paper: JudgedPaper): Iterable<Detail> {
  for (const unit of unitsOf(paper)) {
    if (!/\b(?:Ward|Division)\b/.test(unit.text)) continue;
    for (const { 0: all, 1: person = "", 2: of = "", index } of unit.text.matchAll(ward)) {
      if (/\b(?:former|previous|then|until|retir)/i.test(of) || isSetApart(unit, index, index + all.length))
        continue;
      const is = of
        .toLowerCase()
        .replace(/[^\p{L}\d]+/gu, " ")
        .trim();
      yield { of: `ward ${person.toLowerCase()}`, is, shown: `${person} (${of})`, unit, start: index };
    }
  }
}

const titled =
  /\b(Mr|Mrs|Ms|Miss)\.? (\p{Lu}\p{Ll}{2,} (?:Mc|Mac|O['’])?\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)(?![\p{L}-])/gu;

/** Mr Alex Reed, Mrs Alex Reed. */
function* titlesIn(paper: JudgedPaper): Iterable<Detail> {
  for (const unit of unitsOf(paper)) {
    if (!/\bM(?:rs?|s|iss)\b/.test(unit.text)) continue;
    for (const { 0: shown, 1: title, 2: person = "", index } of unit.text.matchAll(titled))
      if (!isSetApart(unit, index, index + shown.length))
        yield {
          of: `title ${person.toLowerCase()}`,
          is: title === "Mr" ? "m" : "f",
          shown,
          unit,
          start: index,
        };
  }
}

/** Posts of which nobody has two: Head of Planning. What stands first in all of them has to be the same. */
const post =
  /^((?:(?:strategic|executive|corporate|assistant|deputy|associate|service|interim) )*(?:head|director|cabinet member|portfolio holder)) (?:of|for) /;

function* postsIn(paper: JudgedPaper, register: Register): Iterable<Detail> {
  const holders = officeHolders(paper, register).filter(({ sentence }) => !changesHands(sentence));
  for (const { office, officeShown, name: person, first, surname, unit, start } of holders) {
    const shown = `${person}, ${officeShown}`;
    const rank = post.exec(office)?.[1];
    if (rank !== undefined && first.length > 2)
      yield { of: `post ${first} ${surname} ${rank}`, is: office, shown, unit, start };
    const initial = /^\p{L}\.?$/u.test(first) ? first.slice(0, 1) : undefined;
    if (initial !== undefined) yield { of: `initial ${surname} ${office}`, is: initial, shown, unit, start };
  }
}
