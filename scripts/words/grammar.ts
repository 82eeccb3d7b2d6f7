// What words need of a language beside themselves: its plurals, its lists and its numbers, never those of the machine.
import type { IsoDay } from "../lib/calendar.ts";
import { numberFormat } from "../lib/number-format.ts";

/** The forms of a noun, by the plural rules of its language (CLDR); every language has `other`. */
type NounForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The grammar of a language. */
export interface Grammar {
  /** A number as readers expect it, with its own decimals or rounded to some places: `45,028`, `57.5`. */
  number(value: number, decimals?: number): string;
  /** A count with its noun: `1 page`, `42 pages`. */
  count(count: number, noun: NounForms): string;
  /** The form of a noun for a count, without the number. */
  form(count: number, noun: NounForms): string;
  /** Names in a row: `A, B and C`. */
  and(names: readonly string[]): string;
  /** A day, as `6 September 2022`. */
  day(day: IsoDay): string;
  /** What its day of the week is called, as `Tuesday`. */
  weekday(day: IsoDay): string;
  /** The order of names from A to Z, for lists that readers look things up in. */
  compare(a: string, b: string): number;
}

/** The grammar of a language, by its code. */
export function grammarOf(lang: string): Grammar {
  const plurals = new Intl.PluralRules(lang);
  const lists = new Intl.ListFormat(lang, { type: "conjunction" });
  const number = numberFormat(lang);
  const days = dateFormat(lang, { day: "numeric", month: "long", year: "numeric" });
  const weekdays = dateFormat(lang, { weekday: "long" });
  const form = (count: number, noun: NounForms) => noun[plurals.select(count)] ?? noun.other;
  return {
    number,
    count: (count, noun) => `${number(count)} ${form(count, noun)}`,
    form,
    and: (names) => lists.format(names),
    day: days,
    weekday: weekdays,
    compare: new Intl.Collator(lang).compare,
  };
}

/** Days are days wherever they are read: no time zone moves them. */
function dateFormat(lang: string, options: Intl.DateTimeFormatOptions): (day: IsoDay) => string {
  const format = new Intl.DateTimeFormat(lang, { ...options, timeZone: "UTC" });
  return (day) => format.format(new Date(`${day}T00:00:00Z`));
}
