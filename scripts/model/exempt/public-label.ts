// What something exempt may be called before everybody.
import type { Words } from "../../words/words.ts";

/**
 * The label of something exempt, such as `Appendix 3`, where it is no more than that. One that says anything else
 * might say what is in it.
 */
export function publicLabel({ exempt }: Words, label: string): string {
  return /^(appendix|annexe?|schedule|part) [a-z0-9]{1,3}$/i.test(label) ? label : exempt.appendix;
}

/**
 * Whether a number says nothing of what it stands for, as `3`, `R3`, `3.2`, `A1` and `b`. One that holds a word, a year or
 * a sum might.
 */
export function isPlainNumber(ref: string): boolean {
  return /^([a-z]{0,2}\.?\d{1,3}(\.\d{1,3}){0,3}[a-z]?|[a-z])$/i.test(ref);
}
