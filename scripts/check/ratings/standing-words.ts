// How something stands, as words, colours and signs in a column of a table say it: done, going well, doubtful, badly.
import { colourOf } from "./colour-words.ts";

/** What a level comes to, whatever a paper calls it. */
export type Standing = "done" | "well" | "doubtful" | "badly" | "under-way" | "unbegun";

const said: readonly (readonly [Standing, RegExp])[] = [
  [
    "done",
    /^(?:(?:action |fully |now |all )?(?:completed?|done|finished|delivered|implemented|achieved|closed|discharged)|target met|met|100 ?%(?: completed?)?|[✓✔✅☑])$/u,
  ],
  [
    "badly",
    /^(?:off[- ](?:track|target|course)|(?:significantly |seriously |badly )?delayed|overdue|late|behind(?: schedule| target| plan)?|not (?:met|achieved|on track|delivered)|missed|target missed|critical|[🔴❌✗✘])$/u,
  ],
  [
    "doubtful",
    /^(?:at risk|some (?:slippage|delay|risk)|slipp(?:ed|ing)|minor delays?|slight(?:ly)? (?:delayed|behind|delay)|(?:nearly|almost|partly|partially) (?:met|on track)|[🟠🟡⚠]️?)$/u,
  ],
  [
    "well",
    /^(?:on[- ](?:track|target|course|schedule|plan|time)|going well|ahead of (?:schedule|plan)|[🟢])$/u,
  ],
  [
    "unbegun",
    /^(?:not (?:yet )?(?:started|begun|commenced|due(?: to start)?)|yet to (?:start|begin|commence)|planned|pending|no progress|0 ?%(?: completed?)?)$/u,
  ],
  [
    "under-way",
    /^(?:in progress|in hand|ongoing|on-going|under ?way|started|begun|(?:partly|partially|part) (?:completed?|implemented|done|delivered|achieved)|continuing)$/u,
  ],
];

const byColour: ReadonlyMap<string, Standing> = new Map([
  ["green", "well"],
  ["amber", "doubtful"],
  ["yellow", "doubtful"],
  ["orange", "doubtful"],
  ["red", "badly"],
]);

/** The level that a cell says, as it is compared: small letters, without signs around it and without what explains it. */
export function levelSaid(text: string): string {
  const short = /^[^–—(:;\n]{1,40}?(?=\s*(?:[–—(:;\n]|\s-\s|$))/u.exec(text.trim())?.[0] ?? text;
  return short
    .replace(/^[\s*_"“.]+|[\s*_"”.]+$/gu, "")
    .replace(/\s+/g, " ")
    .toLowerCase();
}

/** What the words or signs of a cell say; undefined where they are no level. */
export function standingOf(text: string): Standing | undefined {
  const colour = colourOf(text);
  if (colour !== undefined) return byColour.get(colour);
  const level = levelSaid(text);
  return said.find(([, words]) => words.test(level))?.[0];
}
