// Numbers as the readers of a language expect them, the same on every machine.

/** A number with its own decimals, or rounded to some places, at most 4: `45,028`, `57.5`. */
type FormatNumber = (value: number, decimals?: number) => string;

/** How numbers are written in a language, by its code. A figure that rounds to nothing has no sign. */
export function numberFormat(lang: string): FormatNumber {
  const grouped = new Intl.NumberFormat(lang, { maximumFractionDigits: 20 });
  const rounded = [0, 1, 2, 3, 4].map(
    (places) =>
      new Intl.NumberFormat(lang, {
        minimumFractionDigits: places,
        maximumFractionDigits: places,
        signDisplay: "negative",
      }),
  );
  return (value, decimals) =>
    (decimals === undefined ? grouped : (rounded[decimals] ?? grouped)).format(value);
}

/** A number as a British reader expects it, with thousands separated by commas. */
export const formatNumber: FormatNumber = numberFormat("en-GB");

/** Rounds to decimal places, half away from zero, as a spreadsheet does. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  // 1.005 is a little less than it says for a computer, and is to be rounded as it reads.
  const rounded = Math.round(Math.abs(value) * factor + 1e-9) / factor;
  return value < 0 ? 0 - rounded : rounded;
}

/** How many decimal places a number is written with: 1 for `57.5`. */
export function decimalPlaces(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

/** A count with its noun: `1 page`, `42 pages`. */
export function formatCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(count)} ${count === 1 ? noun : plural}`;
}
