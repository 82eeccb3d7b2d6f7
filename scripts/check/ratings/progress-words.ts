// Whether words say outright that something is done, or that it has not begun; of all that says more, neither.

const done =
  /^(?:this |the )?(?:action|work|task|recommendation|project|it)?(?: (?:is|was|has been|have been|has now been|is now))? ?(?:now |fully |all )?(?:complete|completed|done|finished|delivered in full|implemented in full|fully implemented|closed)(?: (?:and closed|in full|as planned|on time|in \p{L}+ \d{4}|\p{L}+ \d{4}))?[.!]?$/iu;
const unbegun =
  /^(?:this |the )?(?:action|work|task|recommendation|project|it)?(?: (?:is|was|has|have|had))? ?(?:not (?:yet |been )?(?:started|begun|commenced|yet due to start)|not started yet|no progress(?: yet| made| has been made| to date)?|yet to (?:start|begin|commence)|no work has (?:started|begun))(?: yet)?[.!]?$/i;

/** What the first sentence of a report says. */
export function progressSaid(text: string): "done" | "unbegun" | undefined {
  if (/^\s*(?:100|0)\s?%(?: complete[d]?| done)?\s*$/i.test(text))
    return text.trim().startsWith("1") ? "done" : "unbegun";
  const first = /^[\s*_]*([^.!?\n]{1,80})(?:[.!?]|\n|$)/.exec(text)?.[1]?.replace(/[*_]/g, "").trim() ?? "";
  if (done.test(first)) return "done";
  return unbegun.test(first) ? "unbegun" : undefined;
}

/** Whether a colour contradicts what is said; one that closes may stand for what is done alone. */
export function contradicts(said: "done" | "unbegun", colour: string, isClosed: boolean): boolean {
  if (said === "done") return !isClosed && /^(?:red|amber|yellow|orange|grey|white)$/.test(colour);
  return isClosed || /^(?:green|blue)$/.test(colour);
}
