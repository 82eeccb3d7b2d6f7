// A language that nobody speaks: every word of the English catalogue with marks on all its letters and two fifths longer.
// A word of a page that has none of them was said by something else than the catalogue.
import { SafeHtml } from "../../scripts/lib/html.ts";
import { en } from "../../scripts/words/en.ts";
import type { Words } from "../../scripts/words/words.ts";

const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const marked = "åƀçđéƒǧĥîĵķļɱñôþɋřšţûṽŵẋýžÅƁÇĐÉƑǦĤÎĴĶĻṀÑÔÞɊŘŠŢÛṼŴẊÝŽ";
const letters = new Map([...plain].map((letter, at) => [letter, [...marked][at] ?? letter]));

/** Words as the language has them; what stands in braces is put in by a script. */
export function madeUp(words: string): string {
  return words.replace(/\{\w+\}|[A-Za-z]+/g, (run) => (run.startsWith("{") ? run : longer(run)));
}

/** Two letters in five are said twice. */
function longer(word: string): string {
  return [...word]
    .map((letter, at) => (letters.get(letter) ?? letter).repeat(at % 5 === 1 || at % 5 === 3 ? 2 : 1))
    .join("");
}

/** The whole catalogue; numbers, lists and order are as in English. */
export const madeUpWords: Words = { ...translate({ ...en, grammar: undefined, lang: undefined }), ...own() };

function own(): Pick<Words, "grammar" | "lang"> {
  const { day, weekday } = en.grammar;
  const grammar = { ...en.grammar, day: translate(day), weekday: translate(weekday) };
  return { grammar, lang: en.lang };
}

/** The same shape, with every string and every sentence in the language. */
function translate<Value>(value: Value): Value;
function translate(value: unknown): unknown {
  if (typeof value === "string") return madeUp(value);
  if (isFunction(value)) return sentence(value);
  if (Array.isArray(value)) return value.map((one: unknown) => translate(one));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, translate(one)]));
}

/** A sentence: all of it but the values that are put in. */
function sentence(say: AnyFunction): AnyFunction {
  return (...values) => {
    const given = textsIn(values);
    const told = say(...values.map((value) => adapt(value, given)));
    return typeof told === "string" ? madeUpAround(told, given) : told;
  };
}

/** The tag and the links that a sentence is given say its own words in the language too. */
function adapt(value: unknown, given: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => adapt(one, given));
  if (isFunction(value))
    return (...inner: readonly unknown[]) => {
      const [first, ...others] = inner;
      if (isTemplate(first)) return retagged(value, first, others, given);
      return value(...inner.map((one) => (typeof one === "string" ? madeUpAround(one, given) : one)));
    };
  if (typeof value !== "object" || value === null || value instanceof SafeHtml) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, adapt(one, given)]));
}

type AnyFunction = (...values: readonly unknown[]) => unknown;

function isFunction(value: unknown): value is AnyFunction {
  return typeof value === "function";
}

function isTemplate(value: unknown): value is TemplateStringsArray {
  return Array.isArray(value) && "raw" in value;
}

function retagged(
  tag: AnyFunction,
  strings: TemplateStringsArray,
  values: readonly unknown[],
  given: readonly string[],
): unknown {
  const pieces = strings.map((piece) =>
    piece.replace(/<[^>]*>|[^<]+/g, (run) => (run.startsWith("<") ? run : madeUp(run))),
  );
  const said = values.map((value) => (typeof value === "string" ? madeUpAround(value, given) : value));
  return tag(Object.assign(pieces, { raw: pieces }), ...said);
}

/** Words in the language, but for the texts that were given. */
function madeUpAround(words: string, given: readonly string[]): string {
  const first = given.find((text) => words.includes(text));
  if (first === undefined) return madeUp(words);
  return words
    .split(first)
    .map((piece) => madeUpAround(piece, given.slice(given.indexOf(first) + 1)))
    .join(first);
}

/** The texts among some values, the longest first. */
function textsIn(values: unknown): readonly string[] {
  const found: string[] = [];
  const look = (value: unknown): void => {
    if (typeof value === "string" && value !== "") found.push(value);
    else if (Array.isArray(value)) value.forEach(look);
    else if (typeof value === "object" && value !== null && !(value instanceof SafeHtml))
      look(Object.values(value));
  };
  look(values);
  return found.toSorted((a, b) => b.length - a.length);
}
