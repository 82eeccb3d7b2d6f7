// Words for which there is a plainer one.
import { type Check, warning } from "../for-rules/check.ts";
import { isSetApart, judgedSentences } from "../for-rules/judged-sentences.ts";

export const plainWords = {
  name: "plain-words",
  about:
    "No word stands where a plainer one says the same, such as “utilise” for “use”. Off unless a site asks for it, since the longer word is often meant.",
  why: "Plain words are read faster and are understood by more residents.",
  mend: "Write the plain word where it says the same; where the longer one means something else, leave it.",
  level: "off",
  *run(register) {
    for (const { unit, sentence } of judgedSentences(register)) {
      for (const { 0: written, index } of sentence.text.matchAll(pattern)) {
        const at = sentence.start + index;
        const plain = plainer.get(written.toLowerCase());
        const isForeign = unit.spans.some(
          ({ kind, from, to }) => kind === "foreign" && from <= at && at < to,
        );
        if (plain !== undefined && !isForeign && !isSetApart(unit, at, at + written.length))
          yield warning(
            unit.place(at),
            `“${written}” says no more than “${plain}”.`,
            `Write “${plain}” if that is meant.`,
          );
      }
    }
  },
} as const satisfies Check;

/** The plain word for each. */
const plainer: ReadonlyMap<string, string> = new Map([
  ["utilise", "use"],
  ["utilises", "uses"],
  ["utilised", "used"],
  ["utilising", "using"],
  ["utilisation", "use"],
  ["commence", "begin"],
  ["commences", "begins"],
  ["commenced", "began"],
  ["prior to", "before"],
  ["subsequent to", "after"],
  ["in order to", "to"],
  ["in the event that", "if"],
  ["in the event of", "if there is"],
  ["due to the fact that", "because"],
  ["with regard to", "about"],
  ["with regards to", "about"],
  ["in respect of", "about"],
  ["for the purpose of", "to"],
  ["at this moment in time", "now"],
  ["a number of", "some"],
  ["notwithstanding", "despite"],
  ["henceforth", "from now on"],
  ["ascertain", "find out"],
  ["endeavour to", "try to"],
  ["facilitate", "help"],
  ["going forward", "from now on"],
]);

const pattern = new RegExp(`\\b(?:${[...plainer.keys()].join("|")})\\b`, "gi");
