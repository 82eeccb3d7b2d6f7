// What in a fact file the public may not see, by what its officer marked.
import { isExempt, type WrittenAccess } from "./access.ts";

/** A value of a fact file that the public may not see. */
export interface ExemptValue {
  /** JSON pointer (RFC 6901) to it. */
  readonly pointer: string;
  readonly value: unknown;
}

/** The exempt ones among the entries of a list, which `list` points to. */
export function exemptEntries(list: string, entries: readonly WrittenAccess[]): readonly ExemptValue[] {
  return entries.flatMap((value, at) => (isExempt(value) ? [{ pointer: `${list}/${at}`, value }] : []));
}
