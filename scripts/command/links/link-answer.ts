// What came of asking for an address.

/** An answer, or why there was none. */
export interface LinkAnswer {
  /** The status of the last page that was led to; none where nobody answered. */
  readonly status?: number;
  /** Why nobody answered, in words. */
  readonly fault?: string;
  /** Where it leads in the end, where that is another address. */
  readonly movedTo?: string;
  /** Whether every step there was said to be for good. */
  readonly isForGood: boolean;
}

/** Whether a page is there. */
export function isThere({ status = 0 }: LinkAnswer): boolean {
  return status >= 200 && status < 400;
}

/** Whether an answer says for sure that there is nothing; other sites refuse machines what they show people. */
export function isGone({ status, fault }: LinkAnswer): boolean {
  return status === 404 || status === 410 || (fault?.startsWith("there is no site") ?? false);
}
