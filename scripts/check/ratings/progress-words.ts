// Whether words say outright that something is done, has not begun, goes well or badly; of all that says more, nothing.
import type { Standing } from "./standing-words.ts";

/** How a report says that something stands. */
export type ProgressSaid = Exclude<Standing, "under-way">;

const done =
  /^(?:this |the )?(?:action|work|task|recommendation|project|it)?(?: (?:is|was|has been|have been|has now been|is now))? ?(?:now |fully |all )?(?:complete|completed|done|finished|delivered in full|implemented in full|fully implemented|closed)(?: (?:and closed|in full|as planned|on time|in \p{L}+ \d{4}|\p{L}+ \d{4}))?[.!]?$/iu;
const unbegun =
  /^(?:this |the )?(?:action|work|task|recommendation|project|it)?(?: (?:is|was|has|have|had))? ?(?:not (?:yet |been )?(?:started|begun|commenced|yet due to start)|not started yet|no progress(?: yet| made| has been made| to date)?|yet to (?:start|begin|commence)|no work has (?:started|begun))(?: yet)?[.!]?$/i;

/** Words for what has not begun that go on with what keeps it from beginning, and take nothing back. */
const held =
  /^(?:this |the )?(?:action|work|task|recommendation|project|it)?(?: (?:is|was|has|have|had))? ?(?:not (?:yet )?(?:been )?(?:started|begun|commenced)|no (?:further )?(?:progress|work|action)(?: (?:yet|made|to report))?|no [\p{L}-]+(?: [\p{L}-]+){0,2} (?:has|have) (?:yet )?been (?:carried out|done|made|started|held|drafted)|yet to (?:start|begin|commence))(?: yet)?(?: (?:since|to date|so far|this quarter|this year|in the (?:quarter|period))\b[^,;:.–—]{0,40})?(?:\s?[;,:–—]| because\b| owing to\b| due to\b(?! start)| as (?:the|a|no)\b| since\b| while\b| until\b| pending\b)/iu;
const butSome = /\b(?:but|except|however|although|apart from|elsewhere)\b/i;

/** Words for what goes well or badly, with nothing behind them but why. */
const behind = /(?=$|\s*[,:–—(]|\s+(?:because|by|owing|due|as|after|while|since|with|and)\b)/.source;
const subject =
  "^(?:the |this )?(?:action |work |project |scheme |programme )?(?:is |remains |was |has been )?(?:now |still |currently )?";
const well = new RegExp(
  `${subject}(?:on (?:track|target|course|schedule)|ahead of (?:schedule|plan))${behind}`,
  "i",
);
const badly = new RegExp(
  `${subject}(?:behind (?:schedule|plan|target)|delayed|overdue|off track|stalled)${behind}`,
  "i",
);
const butOther =
  /\b(?:but|however|although|though|except|apart|back|recover\w*|revised|rescheduled|again|partly|in part|initially|until|if|resolved|slightly|complet\w+|finish\w+|caught up|minor|tolerance|following)\b|;/i;

/** What the first sentence of a report says. */
export function progressSaid(text: string): ProgressSaid | undefined {
  if (/^\s*(?:100|0)\s?%(?: complete[d]?| done)?\s*$/i.test(text))
    return text.trim().startsWith("1") ? "done" : "unbegun";
  const first = /^[\s*_]*([^.!?\n]{1,200})(?:[.!?]|\n|$)/.exec(text)?.[1]?.replace(/[*_]/g, "").trim() ?? "";
  if (first.length <= 80 && done.test(first)) return "done";
  if (first.length <= 80 && unbegun.test(first)) return "unbegun";
  if (held.test(first) && !butSome.test(first)) return "unbegun";
  if (butOther.test(first)) return undefined;
  if (/^at (?:some )?risk$/i.test(first)) return "doubtful";
  return well.test(first) ? "well" : badly.test(first) ? "badly" : undefined;
}

/** Whether a level contradicts what is said; one that closes may stand for what is done alone. */
export function contradicts(
  said: ProgressSaid,
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
  if (said === "well") return !isClosed && colour === "red";
  if (said === "badly" || said === "doubtful") return !isClosed && standing === "well";
  return isClosed || colour === "blue" || standing === "well" || standing === "done";
}
