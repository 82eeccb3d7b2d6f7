// Which parts of a paper say again what stands elsewhere in it, which texts say the same everywhere, and how texts are quoted.

/** Headings of what says again what stands elsewhere. */
const retold =
  /summary|recommendation|conclusion|key |introduction|glance|foreword|overview|resolution|decision|next steps|appendi|annex|proposal/i;

/** Whether what stands under a heading says again what stands elsewhere. */
export function isRetold(heading: string): boolean {
  return retold.test(heading);
}

/** Whether a text is what forms say where there is nothing to say. */
export function isStandardText(text: string): boolean {
  return /^That |\b(?:not (?:appropriate|applicable|required)|no (?:\w+ ){0,3}(?:implications|impacts?|comments|exempt)|none|information purposes|as above|see (?:above|paragraph|section)|to be (?:confirmed|agreed)|be (?:noted|approved|agreed|received)|contact)\b/i.test(
    text,
  );
}

/** Words to quote: the beginning of what is long. */
export function shortened(text: string, most = 90): string {
  const words = text.replace(/\s+/g, " ").trim();
  return words.length <= most ? words : `${words.slice(0, most - 2).replace(/\s+\S*$/, "")}…`;
}
