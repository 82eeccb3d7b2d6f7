// Words that are struck through in a paper that is out: most often what a change was to take away.
import { listLeftOut } from "../../model/drafts.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { judgedUnits } from "../for-rules/typed-units.ts";

export const struckWords = {
  name: "struck-words",
  about:
    "No words are struck through in a paper that is out. A remark, since a paper that shows changes strikes words through on purpose.",
  why: "A screen reader reads struck words out like any others, so that a listener hears both wordings.",
  mend: "Take the struck words out; where the change is what the paper is about, say it in words.",
  level: "info",
  *run(register) {
    const leftOut = listLeftOut(register);
    for (const { unit, location } of judgedUnits(register)) {
      if (location.publication !== undefined && leftOut.has(location.publication)) continue;
      const struck = unit.spans.find(({ kind }) => kind === "struck");
      if (struck === undefined || unit.isQuoted) continue;
      const words = unit.text.slice(struck.from, struck.to);
      yield warning(
        unit.place(struck.from),
        `“${words.length > 80 ? `${words.slice(0, 79)}…` : words}” is struck through.`,
        "Take it out; or, where the paper shows what changes, say in words what was and what is to be.",
      );
    }
  },
} as const satisfies Check;
