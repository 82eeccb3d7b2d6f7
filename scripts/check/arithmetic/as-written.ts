// What is worked out, written as the paper writes its own figures: “£1.85m”, “1,933”, “14.4%”.
import { formatNumber } from "../../lib/number-format.ts";

/** How a figure is written: its last digit stands for `step`, and it has so many decimals. */
interface Form {
  readonly step: number;
  readonly decimals: number;
}

/** A value in the form of a figure; `sample` is that figure with its signs, `figure` its digits in it. */
export function asWritten(value: number, { step, decimals }: Form, sample: string, figure: string): string {
  const scale = step * 10 ** decimals;
  const inScale = value / scale;
  const digits = Math.abs(Number(inScale.toFixed(decimals)));
  const isUngrouped = /\d{4}/.test(figure);
  const written = isUngrouped ? digits.toFixed(decimals) : formatNumber(digits, Math.min(4, decimals));
  const at = sample.indexOf(figure);
  const before = sample.slice(0, Math.max(0, at)).replace(/^[([]|[-−–+]/g, "");
  const behind = at < 0 ? "" : sample.slice(at + figure.length).replace(/[)\]*†‡]+$/, "");
  return `${inScale < 0 ? "-" : ""}${before}${written}${behind}`;
}
