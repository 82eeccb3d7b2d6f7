// One person who is called by a first name in full, and elsewhere in the paper by its short form.
import type { Place } from "../../lib/finding.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { Register } from "../../model/register.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { inLine, type JudgedPaper, judgedPapers } from "../for-rules/judged-papers.ts";
import { isSetApart } from "../for-rules/judged-sentences.ts";
import { phrasedUnits } from "../for-rules/named-phrases.ts";
import { isTitle } from "./name-uses.ts";
import { setsOf, standTogether } from "./standing-together.ts";

export const firstNames = {
  name: "first-names",
  about: "A paper calls a person by one form of the first name: by Susan or by Sue.",
  why: "Readers take Susan and Sue of one surname for two people.",
  mend: "Write the name as the person does; in data/ it is kept once. Two people may stay.",
  level: "warning",
  *run(register) {
    for (const paper of judgedPapers(register)) {
      // Kate is short for several, and told once.
      const told = new Set<string>();
      for (const uses of Map.groupBy(
        namesIn(paper),
        ({ surname, group }) => `${group} ${surname}`,
      ).values()) {
        const ways = [...Map.groupBy(uses, ({ first }) => first).values()];
        const [usual = [], ...others] = ways.toSorted((a, b) => b.length - a.length);
        for (const other of others) {
          const [here] = other;
          const there = here === undefined ? undefined : oneOf(here, other, usual, register);
          if (here === undefined || there === undefined) continue;
          const place = here.place();
          const where = `${place.file}:${place.line}:${place.column}`;
          if (told.has(where)) continue;
          told.add(where);
          yield warning(
            place,
            `“${here.shown}” is “${there.shown}” ${inLine(there.place(), place)}.`,
            `Write “${there.shown}” in both places, or the other way round, if they are the same person.`,
          );
        }
      }
    }
  },
} as const satisfies Check;

interface Use {
  readonly first: string;
  readonly surname: string;
  readonly group: string;
  readonly shown: string;
  /** What is said behind the name of the office. */
  readonly office: ReadonlySet<string>;
  readonly unit: TextUnit;
  readonly sentence: string;
  readonly set: object | undefined;
  place(): Place;
}

/** First names in full with their short forms. */
const forms =
  "susan sue susie|elizabeth liz lizzie beth|christopher chris|christine chris|michael mike mick|william bill will|robert rob bob|richard rick dick|james jim|thomas tom|anthony tony|david dave|stephen steve|steven steve|andrew andy|matthew matt|nicholas nick|nicola nicky|margaret maggie|katherine kate kathy|catherine cathy kate|kathryn kathy kate|deborah debbie deb|jennifer jenny jen|patricia pat|victoria vicky vicki|samantha sam|samuel sam|daniel dan|benjamin ben|joseph joe|joanne jo|josephine jo|alexander alex|alexandra alex|gregory greg|geoffrey geoff|kenneth ken|ronald ron|raymond ray|timothy tim|edward ed eddie ted|philip phil|jonathan jon|rebecca becky|jacqueline jackie|penelope penny|gillian gill|pamela pam|sandra sandy|theresa terry|terence terry|lawrence larry|leonard len|douglas doug|gerald gerry|rosemary rose|judith judy|angela angie|barbara barb|charles charlie|frederick fred|peter pete|simon si|ian iain|stephen steven|catherine katherine kathryn katharine|sarah sara|john jon|alan allan allen|ann anne|brian bryan|clare claire|elizabeth elisabeth|geoffrey jeffrey|graham graeme|jane jayne|lesley leslie|lynn lyn lynne|mark marc|michelle michele|neil neal|nicholas nicolas|philip phillip|philippa phillipa|rachel rachael|rebecca rebekah|sean shaun shawn|stuart stewart|theresa teresa|tracey tracy|deborah debra|diane dianne|frances francis|gillian jillian|hilary hillary|janet jeanette|laurence lawrence|louise louisa|margaret margot|marian marion|sheila sheelagh|vivien vivienne";

const groupsOf: ReadonlyMap<string, readonly string[]> = groupForms();

function groupForms(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const form of forms.split("|")) {
    const [full = "", ...short] = form.split(" ");
    for (const name of [full, ...short]) groups.set(name, [...(groups.get(name) ?? []), full]);
  }
  return groups;
}

function namesIn(paper: JudgedPaper): readonly Use[] {
  const found: Use[] = [];
  for (const text of [...paper.pages, ...paper.fields]) {
    for (const { unit, phrases } of phrasedUnits(text)) {
      for (const { words, sentence } of phrases) {
        const bare = words.filter(({ lower }) => !isTitle(lower));
        // A sentence may begin with a capital before the name.
        const [first, last, ...more] = bare.length === 3 ? bare.slice(1) : bare;
        if (first === undefined || last === undefined || more.length > 0) continue;
        const groups = groupsOf.get(first.lower);
        if (groups === undefined || last.isSmall || isSetApart(unit, first.start, last.end)) continue;
        const surname = last.lower.replace(/'s$/, "");
        for (const group of groups)
          found.push({
            first: first.lower,
            surname,
            group,
            shown: unit.text.slice(first.start, last.end).replace(/['’]s$/, ""),
            office: officeBehind(unit.text, last.end),
            unit,
            sentence,
            set: setsOf(text.prose.read()).get(unit),
            place: () => unit.place(first.start),
          });
      }
    }
  }
  return found;
}

/** The words of an office that stand behind a name: , Head of Service. */
function officeBehind(text: string, end: number): ReadonlySet<string> {
  const behind = /^\s?[,(–-]\s?([^.;)\n]{3,80})/.exec(text.slice(end, end + 90))?.[1] ?? "";
  return new Set(behind.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
}

/** A place of the other way that is of the same person: the office is the same, or the surname is rare. */
function oneOf(
  here: Use,
  other: readonly Use[],
  usual: readonly Use[],
  { spellings }: Register,
): Use | undefined {
  if (standTogether(other, usual)) return undefined;
  const offices = other.map(({ office }) => office).filter(({ size }) => size > 0);
  const theirs = usual.filter(({ office }) => office.size > 0);
  if (offices.length > 0 && theirs.length > 0)
    return theirs.find(({ office }) =>
      offices.some((own) => [...own].filter((word) => office.has(word)).length > 1),
    );
  return spellings("en-GB")?.knows(here.surname) === false ? usual[0] : undefined;
}
