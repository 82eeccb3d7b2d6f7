// A figure as it is written with the signs of its unit, `08:32`, `£4.2m` or `12 tonnes`, as the plain figure of that unit.
import { isClock, poundsPer, type Unit } from "../model/measures/unit.ts";

const clock =
  /(?<![\d:.])(\d{1,5}):([0-5]\d)(?::([0-5]\d))?(?![\d:])(?:\s*(?:minutes?|mins?|hours?|hrs?)\b)?/gi;
const money = /£?(\d[\d,]*(?:\.\d+)?)\s*(k|thousands?|m|mn|millions?|bn|billions?)(?![\p{L}\d])/giu;
const weight = /(\d[\d,]*(?:\.\d+)?)\s*(kgs?|kilos?|kilograms?|t|tonnes?)(?![\p{L}\d])/giu;

/** The words that may stand behind figures of other units. */
const behind: Readonly<Partial<Record<Unit, RegExp>>> = {
  minutes: /(\d)\s*(?:minutes?|mins?)\b/gi,
  hours: /(\d)\s*(?:hours?|hrs?)\b/gi,
  days: /(\d)\s*days?\b/gi,
  weeks: /(\d)\s*(?:weeks?|wks?)\b/gi,
  months: /(\d)\s*months?\b/gi,
  km: /(\d)\s*(?:kms?|kilometres?)\b/gi,
  miles: /(\d)\s*miles?\b/gi,
  "m²": /(\d)\s*(?:m²|m2\b|sqm\b|sq m\b)/gi,
  hectares: /(\d)\s*(?:ha|hectares?)\b/gi,
  litres: /(\d)\s*litres?\b/gi,
  "m³": /(\d)\s*(?:m³|m3\b)/gi,
  kWh: /(\d)\s*kwh\b/gi,
  MWh: /(\d)\s*mwh\b/gi,
};

/**
 * A text with all figures in it as plain figures of a unit: of `mm:ss` `08:32` is 512, as `00:08:32` is; of `£000` `£1.2m`
 * is 1200. Of a unit that stands in an earlier publication, two pieces of a time come to the same whichever they are.
 */
export function inUnit(written: string, unit: Unit | undefined): string {
  if (unit === undefined || isClock(unit))
    return written.replaceAll(clock, (whole, first: string, second: string, third?: string) => {
      const two = Number(first) * 60 + Number(second);
      if (third === undefined) return String(two);
      if (unit === "mm:ss") return String(two * 60 + Number(third));
      return unit === "hh:mm" && third === "00" ? String(two) : whole;
    });
  const pounds = poundsPer(unit);
  if (pounds !== undefined)
    return written.replaceAll(money, (_whole, figure: string, word: string) =>
      scaled(
        figure,
        (word.startsWith("k") || /^t/i.test(word) ? 1e3 : /^m/i.test(word) ? 1e6 : 1e9) / pounds,
      ),
    );
  if (unit === "kg" || unit === "tonnes")
    return written.replaceAll(weight, (_whole, figure: string, word: string) =>
      scaled(figure, (/^k/i.test(word) ? 1 : 1e3) / (unit === "kg" ? 1 : 1e3)),
    );
  const words = behind[unit];
  return words === undefined ? written : written.replaceAll(words, "$1");
}

/** A figure so many times as large, as it was written where that is once. */
function scaled(figure: string, times: number): string {
  // What decimal fractions lose nobody wrote.
  return times === 1 ? figure : String(Number((Number(figure.replaceAll(",", "")) * times).toPrecision(12)));
}

/** Whether a text is a time as a clock has it. */
export function looksLikeClock(written: string): boolean {
  return /^-?\d{1,5}:[0-5]\d(?::[0-5]\d)?$/.test(written.trim());
}
