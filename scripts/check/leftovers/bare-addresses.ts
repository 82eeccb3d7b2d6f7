// Long web addresses that stand in a sentence in place of words.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { judgedUnits } from "../for-rules/typed-units.ts";

export const bareAddresses = {
  name: "bare-addresses",
  about: "No long web address stands in a sentence: the words that say where it leads do.",
  why: "A screen reader spells the address out sign by sign, and in print it breaks the line.",
  mend: "Write the words in square brackets and the address behind them: [the report on buses](https://…).",
  level: "warning",
  *run(register) {
    for (const { unit } of judgedUnits(register)) {
      if (unit.isQuoted || (unit.sort !== "paragraph" && unit.sort !== "item") || isOfSources(unit)) continue;
      for (const span of unit.spans) {
        if (span.kind !== "link" || !span.isBare || span.to - span.from < LONG) continue;
        const words =
          `${unit.text.slice(0, span.from)} ${unit.text.slice(span.to)}`.match(/\p{L}{2,}/gu) ?? [];
        if (words.length < WORDS) continue;
        const address = unit.text.slice(span.from, span.to);
        if (!/^(?:https?:|www\.)/i.test(address)) continue;
        yield warning(
          unit.place(span.from),
          `“${address.length > 160 ? `${address.slice(0, 159)}…` : address}” stands in the sentence as an address.`,
          "Write in square brackets where it leads, and the address in round ones behind them: [the report on buses](https://…).",
        );
      }
    }
  },
} as const satisfies Check;

/** How long an address is that nobody reads, and how many words make a sentence around it. */
const [LONG, WORDS] = [60, 8];

/** Where sources are listed, addresses are what is given. */
function isOfSources({ section }: TextUnit): boolean {
  return section.some(({ text }) =>
    /\b(?:references|bibliography|background (?:papers|documents|information)|sources|further (?:reading|information)|links|contacts?|resources|notes)\b/i.test(
      text,
    ),
  );
}
