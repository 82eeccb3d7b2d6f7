// Which measure a clause speaks of: by its number, by its name, or by all words that tell it from others.
import type { OrganizationId } from "../../model/owner-id.ts";
import type { Register } from "../../model/register.ts";
import { isCapital, type Word } from "../reading/words.ts";
import type { Clause } from "./clauses.ts";
import type { AtHand, Subject } from "./measures-at-hand.ts";
import { isTelling, stemOf, stemsOf } from "./stems.ts";

/** How sure it is that a clause speaks of a measure as a whole: others words may narrow it to some of what it counts. */
export type Certainty = "sure" | "likely";

/** What a clause speaks of. */
export interface Named {
  /** Several where measures have one name, as a number and a share have. */
  readonly subjects: readonly Subject[];
  readonly certainty: Certainty;
  /** Where the words stand that name it. */
  readonly words: ReadonlySet<Word>;
  /** Whether they stand together. */
  readonly isPhrase: boolean;
}

/** The measures that are named in a clause: those of one name together; several where several names are there. */
export function measuresNamed(
  register: Register,
  atHand: AtHand,
  { words }: Pick<Clause, "words">,
): readonly Named[] {
  const byNumber = numbered(atHand, words);
  if (byNumber.length > 0) return byNumber;
  const stems = new Map<string, Word[]>();
  for (const word of words)
    for (const stem of stemsOf(register, word)) stems.set(stem, [...(stems.get(stem) ?? []), word]);
  const met = new Set([...stems.keys()].flatMap((stem) => atHand.byStem.get(stem) ?? []));
  const full = [...met].filter((subject) => {
    const own = subject.nameStems;
    return own.size > 0 && [...own].every((stem) => stems.has(stem));
  });
  if (full.length === 0) return almostNamed(met, stems);
  const most = full.filter((one) => !full.some((other) => isWithin(one, other)));
  const groups = Map.groupBy(most, ({ own }) => own.measure.name);
  return [...groups.values()].flatMap((alike): readonly Named[] => {
    const whole = alike.filter((one) => [...one.stems].every((stem) => stems.has(stem)));
    const subjects = whole.length > 0 ? whole : alike;
    const [first] = subjects;
    if (first === undefined) return [];
    const own = new Set([...first.stems].flatMap((stem) => stems.get(stem) ?? []));
    const isPhrase = standTogether(words, own);
    if (own.size < 2 && !isPhrase) return [];
    const narrowed = narrowedBy(register, first, words, own);
    if (narrowed === "other") return [];
    return [{ subjects, certainty: narrowed === "some" ? "likely" : "sure", words: own, isPhrase }];
  });
}

/** The one measure of which a clause has most of the words, where all others have fewer. */
function almostNamed(
  met: ReadonlySet<Subject>,
  stems: ReadonlyMap<string, readonly Word[]>,
): readonly Named[] {
  const shares = [...met].flatMap((subject) => {
    const own = [...subject.nameStems].filter((stem) => stems.has(stem));
    const share = own.length / subject.nameStems.size;
    return own.length >= 3 && share >= 0.6 ? [{ subject, own, share }] : [];
  });
  const most = Math.max(...shares.map(({ share }) => share));
  const best = shares.filter(({ share }) => share === most);
  const [first] = best;
  if (first === undefined || new Set(best.map(({ subject }) => subject.own.measure.name)).size > 1) return [];
  const words = new Set(first.own.flatMap((stem) => stems.get(stem) ?? []));
  return [{ subjects: best.map(({ subject }) => subject), certainty: "likely", words, isPhrase: false }];
}

/** The same measure where a clause goes on about it without its name. */
export function namedBefore(
  register: Register,
  { subjects }: Named,
  { words }: Pick<Clause, "words">,
): Named | undefined {
  const [first] = subjects;
  const narrowed = first === undefined ? "other" : narrowedBy(register, first, words, new Set());
  if (narrowed === "other") return undefined;
  return { subjects, certainty: narrowed === "some" ? "likely" : "sure", words: new Set(), isPhrase: false };
}

function isWithin(one: Subject, other: Subject): boolean {
  const [own, more] = [one.nameStems, other.nameStems];
  return own.size < more.size && [...own].every((stem) => more.has(stem));
}

/** “measure 2.4”, “indicator 12”, “KPI 3”: by the number that it bears in print. */
function numbered({ subjects }: AtHand, words: readonly Word[]): readonly Named[] {
  return words.flatMap((word, at): readonly Named[] => {
    // “CX2”.
    const glued = words[at + 1];
    if (glued?.kind === "figure" && glued.isGlued && /^\p{Lu}{1,4}$/u.test(word.text)) {
      const coded = subjects.filter(({ own }) => own.measure.number === `${word.text}${glued.text}`);
      if (coded.length > 0)
        return [{ subjects: coded, certainty: "sure", words: new Set([word, glued]), isPhrase: true }];
    }
    if (!/^(?:measures?|indicators?|kpis?|pis?|metrics?)$/.test(word.lower)) return [];
    const isNumberWord = /^(?:no|number)$/.test(words[at + 1]?.lower ?? "");
    const figure = words[at + (isNumberWord ? (words[at + 2]?.text === "." ? 3 : 2) : 1)];
    if (figure?.kind !== "figure") return [];
    const named = subjects.filter(({ own }) => own.measure.number === figure.text);
    return named.length === 0
      ? []
      : [{ subjects: named, certainty: "sure", words: new Set([word, figure]), isPhrase: true }];
  });
}

/** Whether nothing but small words stands between the words of a name. */
function standTogether(words: readonly Word[], own: ReadonlySet<Word>): boolean {
  const places = words.flatMap((word, at) => (own.has(word) ? at : []));
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return false;
  return words.slice(first, last + 1).every((word) => own.has(word) || stemOf(word) === undefined);
}

/** Words behind which a sentence goes on to say why, or what else there is. */
const breaks = new Set(
  "because due owing following reflecting which who despite given making meaning leaving driven linked attributed thanks compared against versus suggesting indicating showing than".split(
    " ",
  ),
);

/**
 * Whether other words say that only some of what a measure counts is meant (`some`), or that a body or a place is that it
 * is not of (`other`).
 */
function narrowedBy(
  register: Register,
  { own, chain, stems }: Subject,
  words: readonly Word[],
  named: ReadonlySet<Word>,
): "some" | "other" | undefined {
  const ours = wordsOfBody(register, own.publication.front.organization);
  const areas = new Set(
    chain.flatMap(({ measure }) =>
      measure.areas.flatMap(({ area }) => area?.name.toLowerCase().split(/\s+/) ?? []),
    ),
  );
  const firstNamed = words.findIndex((word) => named.has(word));
  let isSome = false;
  for (const [at, word] of words.entries()) {
    if (at > firstNamed && breaks.has(word.lower)) break;
    if (word.kind !== "word" || named.has(word) || areas.has(word.lower)) continue;
    const stem = stemOf(word);
    if (stem === undefined || stems.has(stem) || isTelling(stem) || isTimeWord(word.lower)) continue;
    if (ours.has(word.lower.replace(/'s?$/, ""))) continue;
    if (at > 0 && isName(word) && !isOpening(words[at - 1])) return "other";
    isSome = true;
  }
  return isSome ? "some" : undefined;
}

/** The words in the names of a body and of those that it is part of. */
function wordsOfBody(register: Register, id: OrganizationId | undefined): ReadonlySet<string> {
  const words = new Set<string>();
  const seen = new Set<string>();
  for (let body = id; body !== undefined && !seen.has(body); ) {
    seen.add(body);
    const organization = register.organizations.get(body);
    for (const name of [organization?.name, organization?.short, ...(organization?.aliases ?? [])])
      for (const word of name?.toLowerCase().split(/[^\p{L}]+/u) ?? []) words.add(word);
    body = organization?.parent;
  }
  return words;
}

/** Whether a word may be the name of a place or a body: with a capital, and no short form in capitals. */
function isName(word: Word): boolean {
  return isCapital(word) && !/^\p{Lu}{2,}s?$/u.test(word.text);
}

function isOpening(before: Word | undefined): boolean {
  return before === undefined || /^[:.•“"(]$/.test(before.text);
}

function isTimeWord(lower: string): boolean {
  return /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|q[1-4]|autumn|spring|summer|winter|today|week|month|quarter|year|days?|hours?|minutes?|weeks|months|years|pounds|thousand|million|k|m|bn)$/.test(
    lower,
  );
}
