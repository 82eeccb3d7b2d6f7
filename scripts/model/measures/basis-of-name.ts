// What the name of a measure says of its figures, for a measure whose officer does not say what they speak for.
import type { ReportingBasis } from "./reporting-basis.ts";

/** What the figures speak for by the name of their measure. */
export function basisOfName(name: string): ReportingBasis | undefined {
  return said.find(([, pattern]) => pattern.test(name))?.[0] ?? (isOfEach(name) ? "average" : undefined);
}

const said: readonly (readonly [ReportingBasis, RegExp])[] = [
  [
    "rolling-12-months",
    /\brolling (?:12|twelve)\b|\b(?:12|twelve)[- ]months? rolling\b|\b(?:in|over|for|during|within) the (?:last|past|previous|preceding) (?:12|twelve) months\b/i,
  ],
  [
    "cumulative",
    /\bcumulative\b|\byear[- ]to[- ]date\b|\bytd\b|\bsince (?:1(?:st)? )?(?:april|september)\b|\bsince the (?:start|beginning) of the (?:financial |school |academic |municipal )?year\b|\bso far this year\b/i,
  ],
  [
    "snapshot",
    /\b(?:at|as at) (?:the )?end of (?:the |each |every )?(?:reporting )?(?:month|quarter|period|term|year)\b(?! *\d)|\b(?:at|as at) (?:month|quarter|period|term|year)[- ]end\b|\((?:month|quarter|period|term|year)[- ]end\)|\((?:snapshot|as at [^)]*)\)/i,
  ],
  ["average", /\b(?:average|avg|mean|median)\b/i],
];

/**
 * Money or things for each of something: what visitors spend per visitor. What is lost per employee adds up all the same,
 * and so does what is counted per month.
 */
function isOfEach(name: string): boolean {
  return /\bper (?!cent\b|annum\b|year\b|quarter\b|month\b|week\b)\p{L}/iu.test(name) && !isLost(name);
}

/** Whether time is counted that was lost, which adds up in a year although it is told per employee. */
export function isLost(name: string): boolean {
  return /\b(?:lost|sick(?:ness)?|absen(?:t|ces?))\b/i.test(name);
}
