// A per cent is what the counts beside it come to: “18 of 24 (75%)”, “of the 288 contacts 24 (8%)”.
import { formatNumber, roundTo } from "../../lib/number-format.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { isInQuotes } from "../for-rules/in-quotes.ts";
import { sentencesOf } from "../for-rules/judged-sentences.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { firstTime } from "../for-rules/once.ts";
import { ownNotes } from "../for-rules/own-notes.ts";
import { mayStand, type Passage, type PassageFigure, passages } from "../passages/passage.ts";
import { wrongProduct, wrongQuotient, wrongRate } from "../passages/rates.ts";
import { wrongShare as wrongInPassage, wrongPart, wrongPortion, wrongWords } from "../passages/shares.ts";
import type { Worked } from "../passages/worked.ts";
import { agrees, type Quantity } from "../reading/quantity.ts";
import { type ReadSentence, readSentences } from "../reading/read-sentences.ts";
import { type Claim, claimsOf, isCount, isShare, lastBase, type Whole } from "./share-claims.ts";

export const countedShares = {
  name: "counted-shares",
  about:
    "A per cent, or a share in words, agrees with the counts that stand beside it: “18 of 24 (75%)”, “75% of the 24 schools (18)”, or “of the 288 contacts, 24 (8%)”, also in the items of a list and across sentences; and so do rates, costs of so many, and “one in ten (10%)”.",
  why: "Readers take the per cent and never count again; whoever does finds that one of the figures is wrong, and not which.",
  mend: "Work the share out again from the counts of the source. If it is a share of something else, say of what.",
  level: "warning",
  *run(register) {
    const isFirst = firstTime();
    for (const one of judgedTexts(register)) {
      const hasShare = sentencesOf(one).some(({ sentence }) => sentence.quantities.some(isShare));
      if (!hasShare) continue;
      const text = one.prose.read();
      const { units, lists } = text;
      const leads = new Map<TextUnit, TextUnit>();
      for (const { lead, items } of lists)
        for (const {
          units: [first],
        } of items)
          if (first !== undefined && lead !== undefined) leads.set(first, lead);
      const passages = Map.groupBy(
        units.filter(({ isQuoted }) => !isQuoted),
        (unit) => leads.get(unit) ?? unit,
      );
      for (const [lead, passage] of passages)
        for (const { unit, claim } of wrongShares(lead, passage)) {
          const exact = exactShare(claim);
          const { start, end } = claim.share;
          const to = readSentences(unit).find((sentence) => sentence.end >= end)?.end ?? end;
          if (
            !isInQuotes(unit, start) &&
            !ownNotes(text, unit, start, to).includes(exact) &&
            isFirst(unit, start)
          )
            yield wrongShare(unit, claim, exact);
        }
    }
    for (const passage of passages(register))
      for (const [at, figure] of passage.entries()) {
        const wrong = wrongIn(passage, at);
        const { unit, quantity } = figure;
        if (wrong === undefined || mayStand(figure, wrong.worked) || !isFirst(unit, quantity.start)) continue;
        yield warning(
          unit.place(quantity.start),
          `It says “${saidOf(figure)}”, and ${wrong.from} ${wrong.verb} ${wrong.worked}.`,
          "Correct the figure that is wrong. If it is worked out of something else, say of what.",
        );
      }
  },
} as const satisfies Check;

/** What a figure of a passage should be as a share, a rate, or the cost of so many. */
function wrongIn(passage: Passage, at: number): Worked | undefined {
  return (
    wrongInPassage(passage, at) ??
    wrongPart(passage, at) ??
    wrongWords(passage, at) ??
    wrongPortion(passage, at) ??
    wrongRate(passage, at) ??
    wrongQuotient(passage, at) ??
    wrongProduct(passage, at)
  );
}

/** A figure with the words that say how exact it is, and with per how many it is. */
function saidOf({ before, quantity: { text, per, approximation } }: PassageFigure): string {
  const words = /(?:\b(?:more|fewer|less|just|at) )?\w+ $/.exec(before)?.[0] ?? "";
  const hedge = approximation === undefined ? "" : words;
  return `${hedge}${text}${per === undefined ? "" : ` per ${formatNumber(per)}`}`;
}

/** A count with a share in brackets behind it, whose whole is not said. */
interface Pair {
  readonly unit: TextUnit;
  readonly part: Quantity;
  readonly share: Quantity;
}

/** A share that its counts do not come to. */
interface WrongShare {
  readonly unit: TextUnit;
  readonly claim: WholeClaim;
}

/** The shares of a piece, or of a list with what leads to it, that are wrong. */
function* wrongShares(lead: TextUnit, passage: readonly TextUnit[]): Iterable<WrongShare> {
  const listed = lastBase(lead);
  const pairs: Pair[] = [];
  for (const unit of passage) {
    const known = new Set<Quantity>();
    let before: ReadSentence | undefined;
    for (const sentence of readSentences(unit)) {
      for (const claim of claimsOf(sentence, before, unit === lead ? undefined : listed)) {
        if (known.has(claim.share)) continue;
        known.add(claim.share);
        if (claim.whole === undefined) pairs.push({ unit, part: claim.part, share: claim.share });
        else if (!isTrue({ ...claim, whole: claim.whole }) && !isOfAnother(claim, unit))
          yield { unit, claim: { ...claim, whole: claim.whole } };
      }
      before = sentence;
    }
  }
  yield* strangers(pairs, passage);
}

/** Of several shares that are of one whole, those that nearly are. */
function* strangers(pairs: readonly Pair[], passage: readonly TextUnit[]): Iterable<WrongShare> {
  if (pairs.length < 3) {
    yield* oddOfTwo(pairs);
    return;
  }
  const parts = new Set(pairs.map(({ part }) => part));
  const wholes = passage.flatMap((unit) =>
    readSentences(unit).flatMap(({ quantities }) =>
      quantities.flatMap((one) =>
        isCount(one) && !parts.has(one) ? [one.value, one.outOf?.value ?? 0] : [],
      ),
    ),
  );
  const sum = pairs.reduce((total, { part }) => total + part.value, 0);
  const claims = [...new Set([...wholes, sum])]
    .filter((value) => value > 9)
    .slice(0, 40)
    .map((value) => {
      const all = pairs.map((pair) => ({ ...pair, whole: { value, text: "" }, isLoose: false }));
      return { all, wrong: all.filter((claim) => claim.part.value > value || !isTrue(claim)) };
    });
  const best = claims.toSorted((a, b) => a.wrong.length - b.wrong.length)[0];
  if (
    best === undefined ||
    best.all.length - best.wrong.length < 2 ||
    best.wrong.length * 2 > best.all.length
  )
    return;
  for (const claim of best.wrong) {
    const exact = (claim.part.value / claim.whole.value) * 100;
    if (Math.abs(exact - claim.share.value) <= Math.max(1, exact * 0.1)) yield { unit: claim.unit, claim };
  }
}

/** “decided 20 appeals. 14 were dismissed (70%), 5 were allowed (30%)”: of the whole that the one is of the other is too. */
function* oddOfTwo([one, other]: readonly Pair[]): Iterable<WrongShare> {
  if (one === undefined || other === undefined || one.unit !== other.unit) return;
  const all = readSentences(one.unit);
  const at = all.findIndex(({ quantities }) => quantities.includes(one.part));
  const own = all[at];
  if (own === undefined || !own.quantities.includes(other.part)) return;
  const between = own.text.slice(one.share.end - own.start, other.part.start - own.start);
  // “12 of them (46%)” is of something else.
  const isPlainPart = ({ part }: Pair) =>
    /^ (?:were|was|are|is|had|have|did)\b/.test(own.text.slice(part.end - own.start));
  if (!/^\),? (?:and |while )?$/.test(between) || !isPlainPart(one) || !isPlainPart(other)) return;
  const counts = (all[at - 1]?.quantities ?? []).filter(isCount);
  const [whole] = counts;
  if (whole === undefined || counts.length > 1 || one.part.value + other.part.value > whole.value) return;
  const claims = [one, other].map((pair) => ({
    ...pair,
    whole: { value: whole.value, text: "" },
    isLoose: false,
  }));
  const wrong = claims.filter((claim) => !isTrue(claim));
  if (wrong.length === 1 && whole.value > 9) yield* wrong.map((claim) => ({ unit: claim.unit, claim }));
}

/** A claim that names its whole. */
type WholeClaim = Claim & { readonly whole: Whole };

function percentOf({ part, whole }: WholeClaim): number {
  return (part.value / whole.value) * 100;
}

function isTrue(claim: WholeClaim): boolean {
  const { share } = claim;
  if (claim.whole.value === 0) return true;
  if (share.unit.kind === "percent") return agrees(share, percentOf(claim));
  const exact = percentOf(claim) / 100;
  if (share.approximation === "over" || share.approximation === "at-least")
    return exact >= share.value - 0.01;
  if (share.approximation === "under" || share.approximation === "nearly" || share.approximation === "up-to")
    return exact <= share.value + 0.01;
  return Math.abs(exact - share.value) < 0.07;
}

/** Whether the share is one of another count that the same piece names. */
function isOfAnother({ part, share, isLoose }: Claim, unit: TextUnit): boolean {
  if (!isLoose) return false;
  return readSentences(unit).some(({ quantities }) =>
    quantities.some(
      (one) =>
        one !== part &&
        [one.value, one.outOf?.value ?? 0].some(
          (value) => value >= part.value && agrees(share, (part.value / value) * 100),
        ),
    ),
  );
}

/** What the counts come to, with the decimals of the share. */
function exactShare(claim: WholeClaim): string {
  const { unit, decimals } = claim.share;
  const places = unit.kind === "percent" ? Math.min(4, Math.max(1, decimals)) : 0;
  return `${roundTo(percentOf(claim), places)}%`;
}

function wrongShare(unit: TextUnit, { share, part, whole }: WholeClaim, exact: string): Problem {
  const number = unit.text.slice(part.figure.start, part.figure.end);
  const printed = share.unit.kind === "percent" ? unit.text.slice(share.figure.start, share.end) : share.text;
  return warning(
    unit.place(share.start),
    `It says “${printed}”, and ${number} of ${formatNumber(whole.value)}${whole.text} is ${exact}.`,
    "Correct the share or the counts. If it is a share of something else, say of what.",
  );
}
