// One quantity has one value in a paper, and in the papers of one meeting.
import type { ReadText } from "../../model/prose/read-text.ts";
import type { PublicationId } from "../../model/publication-id.ts";
import type { Register } from "../../model/register.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { writtenBindings } from "../for-rules/written-papers.ts";
import { agrees } from "../reading/quantity.ts";
import { type ToldFigure, toldFigures } from "./told-figures.ts";

export const twoValues = {
  name: "two-values",
  about:
    "What is said twice in the same words, of the same time, has one figure, in a paper and in the papers of one meeting: “312 pupils have plans” and “321 pupils have plans”, “within ten days” and “within fifteen days”.",
  why: "Members are asked to decide on one of two figures, and minutes will record either.",
  mend: "Find out which one holds, and write it in both places; if both do, say of what or of when each is.",
  level: "warning",
  *run(register) {
    const texts = textsByPublication(register);
    const told = new Set<string>();
    for (const group of groupsOf(register, texts)) {
      for (const [first, second] of contradictions(group.flatMap(toldFigures))) {
        const place = second.unit.place(second.quantity.start);
        const key = `${place.file}:${place.line}:${place.column}`;
        if (told.has(key)) continue;
        told.add(key);
        yield contradiction(first, second);
      }
    }
  },
} as const satisfies Check;

function textsByPublication(register: Register): ReadonlyMap<PublicationId, readonly ReadText[]> {
  const found = new Map<PublicationId, ReadText[]>();
  for (const { prose, location, extent } of judgedTexts(register)) {
    // A field of a fact, such as the note of a measure, speaks of that alone.
    if (location.publication === undefined || extent === "field") continue;
    const own = found.get(location.publication) ?? [];
    own.push(prose.read());
    found.set(location.publication, own);
  }
  return found;
}

/** The texts of each publication, and those of a meeting with all that is bound into its pack. */
function* groupsOf(
  register: Register,
  texts: ReadonlyMap<PublicationId, readonly ReadText[]>,
): Iterable<readonly ReadText[]> {
  yield* texts.values();
  for (const publication of register.publications.values()) {
    const bound = writtenBindings(publication).flatMap((binding) => binding.publication ?? []);
    const others = bound.flatMap((id) => texts.get(id) ?? []);
    if (others.length > 0) yield [...(texts.get(publication.id) ?? []), ...others];
  }
}

type Pair = readonly [ToldFigure, ToldFigure];

function* contradictions(figures: readonly ToldFigure[]): Iterable<Pair> {
  for (const group of Map.groupBy(figures, ({ key }) => key).values()) {
    const [first, ...others] = group;
    // The same words with many figures are a form that is filled in.
    if (
      first === undefined ||
      new Set(group.map(({ quantity }) => quantity.value)).size !== 2 ||
      group.length > 4
    )
      continue;
    const least = first.quantity.unit.kind === "count" ? 3 : 4;
    const second = others.find((other) => !isSame(first, other));
    if (second === undefined || first.words.length < least || !isComparable(first, second)) continue;
    if (isTurned(first, second) || isOneContext(first, second)) yield [first, second];
  }
  // Digits that changed places, in other words about the same thing.
  const large = figures.filter(({ quantity: { value, unit } }) => value >= 100 && unit.kind === "count");
  for (const group of Map.groupBy(
    large,
    ({ quantity }) => `${digits(quantity.value)} ${quantity.noun}`,
  ).values()) {
    const [first, ...others] = group;
    const second = first && others.find((other) => !isSame(first, other));
    if (first === undefined || second === undefined || group.length > 4 || first.quantity.noun === "")
      continue;
    const common = first.words.filter((word) => second.words.includes(word));
    const isOfOne = [...first.scope, ...second.scope].every((word) => common.includes(word));
    if (isComparable(first, second) && isTurned(first, second) && common.length >= 3 && isOfOne)
      yield [first, second];
  }
  yield* duties(figures);
}

/** Two spans within which one thing is to be done: all the words of the one are among those of the other. */
function* duties(figures: readonly ToldFigure[]): Iterable<Pair> {
  const spans = figures.filter(
    ({ quantity: { unit }, words, times }) =>
      unit.kind === "time" && times === "" && words.includes("within"),
  );
  const some = spans.slice(0, 60);
  for (const [at, first] of some.entries())
    for (const second of some.slice(at + 1)) {
      const [less, more] = first.words.length <= second.words.length ? [first, second] : [second, first];
      const isPart =
        less.words.every((word) => more.words.includes(word)) && more.words.length - less.words.length < 3;
      if (
        isPart &&
        less.words.length >= 4 &&
        !isSame(first, second) &&
        isComparable(first, second) &&
        first.key !== second.key
      )
        yield [first, second];
    }
}

function isSame({ quantity: a }: ToldFigure, { quantity: b }: ToldFigure): boolean {
  return agrees(a, b.value) || agrees(b, a.value) || unitOf(a.unit) !== unitOf(b.unit);
}

function unitOf(unit: ToldFigure["quantity"]["unit"]): string {
  return unit.kind === "time"
    ? `${unit.of} ${unit.days ?? ""}`
    : unit.kind === "money"
      ? unit.currency
      : unit.kind;
}

/** Two of one time and one standing: what is exempt is never held against what everybody reads. */
function isComparable(first: ToldFigure, second: ToldFigure): boolean {
  const isApart = first.sentence !== second.sentence && first.unit.isExempt === second.unit.isExempt;
  return isApart && first.times === second.times && first.isPast === second.isPast;
}

function digits(value: number): string {
  return [...String(value)].sort().join("");
}

/** Whether two figures have the same digits in another order. */
function isTurned({ quantity: a }: ToldFigure, { quantity: b }: ToldFigure): boolean {
  return a.value >= 100 && a.value !== b.value && digits(a.value) === digits(b.value);
}

const general =
  /\b(?:summary|introduction|conclusion|background|overview|foreword|recommendations?|purpose|key|context|implications|finan\w+|in brief)\b/i;

/** Whether two places of a paper speak of the same, and not each of a part of its own, such as a ward. */
function isOneContext({ unit: a }: ToldFigure, { unit: b }: ToldFigure): boolean {
  const paths = [a, b].map(({ section }) => section.map(({ text }) => text));
  const [one = [], other = []] = paths;
  if (a.sort === "item" && b.sort === "item") return false;
  const common = one.findIndex((heading, at) => heading !== other[at]);
  if (common < 0 || common >= other.length) return true;
  const [left, right] = [one[common] ?? "", other[common] ?? ""];
  return general.test(left) || general.test(right);
}

function contradiction(first: ToldFigure, second: ToldFigure): Problem {
  const [here, there] = [second, first].map(({ unit, quantity }) => unit.place(quantity.start));
  const file = here?.file === there?.file ? "" : `${there?.file}, `;
  return warning(
    second.unit.place(second.quantity.start),
    `It says “${saying(second)}”, and ${file}line ${there?.line} says “${saying(first)}” of the same.`,
    "Find out which one holds, and write it in both places. If both do, say of what or of when each is.",
  );
}

function saying({ quantity: { text, noun } }: ToldFigure): string {
  return noun === "" ? text : `${text} ${noun}`;
}
