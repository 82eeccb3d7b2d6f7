// Whether words say outright that something is done, or that it has not begun; of all that says more, neither.
import type { Standing } from "./standing-words.ts";

const done =
  /^(?:this |the )?(?:action|work|task|recommendation|project|it)?(?: (?:is|was|has been|have been|has now been|is now))? ?(?:now |fully |all )?(?:complete|completed|done|finished|delivered in full|implemented in full|fully implemented|closed)(?: (?:and closed|in full|as planned|on time|in \p{L}+ \d{4}|\p{L}+ \d{4}))?[.!]?$/iu;
const unbegun =
  /^(?:this |the )?(?:action|work|task|recommendation|project|it)?(?: (?:is|was|has|have|had))? ?(?:not (?:yet |been )?(?:started|begun|commenced|yet due to start)|not started yet|no progress(?: yet| made| has been made| to date)?|yet to (?:start|begin|commence)|no work has (?:started|begun))(?: yet)?[.!]?$/i;

/** Words for what has not begun that go on with what keeps it from beginning, and take nothing back. */
const held =
  /^(?:this |the )?(?:action|work|task|recommendation|project|it)?(?: (?:is|was|has|have|had))? ?(?:not (?:yet )?(?:been )?(?:started|begun|commenced)|no (?:further )?(?:progress|work|action)(?: (?:yet|made|to report))?|no [\p{L}-]+(?: [\p{L}-]+){0,2} (?:has|have) (?:yet )?been (?:carried out|done|made|started|held|drafted)|yet to (?:start|begin|commence))(?: yet)?(?: (?:since|to date|so far|this quarter|this year|in the (?:quarter|period))\b[^,;:.–—]{0,40})?(?:\s?[;,:–—]| because\b| owing to\b| due to\b(?! start)| as (?:the|a|no)\b| since\b| while\b| until\b| pending\b)/iu;
const butSome = /\b(?:but|except|however|although|apart from|elsewhere)\b/i;

/** What the first sentence of a report says. */
export function progressSaid(text: string): "done" | "unbegun" | undefined {
  if (/^\s*(?:100|0)\s?%(?: complete[d]?| done)?\s*$/i.test(text))
    return text.trim().startsWith("1") ? "done" : "unbegun";
  const first = /^[\s*_]*([^.!?\n]{1,200})(?:[.!?]|\n|$)/.exec(text)?.[1]?.replace(/[*_]/g, "").trim() ?? "";
  if (first.length <= 80 && done.test(first)) return "done";
  if (first.length <= 80 && unbegun.test(first)) return "unbegun";
  return held.test(first) && !butSome.test(first) ? "unbegun" : undefined;
}

/** Whether a level contradicts what is said; one that closes may stand for what is done alone. */
export function contradicts(
  said: "done" | "unbegun",
  colour: string | undefined,
  standing: Standing | undefined,
  isClosed: boolean,
): boolean {
  if (said === "done")
    return (
      !isClosed &&
      (/^(?:grey|white)$/.test(colour ?? "") ||
        standing === "badly" ||
        standing === "doubtful" ||
        standing === "unbegun")
    );
  return isClosed || colour === "blue" || standing === "well" || standing === "done";
}
