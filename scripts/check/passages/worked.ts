// What a figure should be by the figures before it.

/** What was worked out, of what, and the verb between. */
export interface Worked {
  readonly worked: string;
  readonly from: string;
  readonly verb: "come to" | "leave" | "is" | "makes";
}

/** Names of figures for a finding: “£1.15m, £180,000 and £2.4m”. */
export function namesOf(figures: readonly { readonly quantity: { readonly text: string } }[]): string {
  const texts = figures.map(({ quantity }) => quantity.text);
  const last = texts.pop() ?? "";
  return texts.length === 0 ? last : `${texts.join(", ")} and ${last}`;
}

/** Words that say that figures are some of several, or of something else. */
export const loose =
  /\b(?:includ\w+|e\.?g|such as|at least|some of|mainly|mostly|up from|down from|compared|than|target|previous\w*|last year|year before|more than|former\w*|would|if|each|every|per|a (?:week|month|year|day)|average|both|again|further|others?|also|respectively|between|from)\b/i;
