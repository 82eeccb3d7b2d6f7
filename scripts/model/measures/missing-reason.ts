// Why a figure is missing, in one word, and what each word means.

/** Why a figure is missing. A missing figure is never zero. */
export const missingReasons = [
  "not-yet-due",
  "not-available",
  "suppressed",
  "in-development",
  "no-data",
  "not-applicable",
  "tbc",
] as const;
export type MissingReason = (typeof missingReasons)[number];

/** What each of them says. */
export const missingMeanings: Readonly<Record<MissingReason, string>> = {
  "not-yet-due": "it is still to come",
  "not-available": "there is one, and it could not be had",
  suppressed: "it is kept back, since people could be told by it",
  "in-development": "nobody has worked out yet how to count it",
  "no-data": "nothing was counted",
  "not-applicable": "there can be none",
  tbc: "it is still to be confirmed",
};
