// The periods that figures are of.
import { remember } from "../../lib/remember.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { NamedTime } from "../reading/named-time.ts";
import { readPlainSentences } from "../reading/read-sentences.ts";

/** The periods that the nearest heading names. */
export function periodsAbove({ section }: TextUnit): string {
  const above = section.at(-1);
  return above === undefined ? "" : periodsIn(above);
}

const periodsIn = remember(({ text }: TextUnit["section"][number]): string =>
  periodsOf(readPlainSentences(text).flatMap(({ times }) => times)),
);

/** Periods that a figure may be of; the days on which something happens are none. */
export function periodsOf(times: readonly NamedTime[]): string {
  return times
    .filter(
      ({ sort, relation }) =>
        sort !== "clock" && (sort !== "day" || relation === "as-at" || relation === "end-of"),
    )
    .map(({ span, text }) => (span === undefined ? text.toLowerCase() : `${span.start} ${span.end}`))
    .sort()
    .join(", ");
}
