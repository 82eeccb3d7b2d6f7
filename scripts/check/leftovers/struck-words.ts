// Words that are struck through in a paper that is out: most often what a change was to take away.
import { listLeftOut } from "../../model/drafts.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { judgedUnits, type TypedUnit } from "../for-rules/typed-units.ts";

export const struckWords = {
  name: "struck-words",
  about:
    "No words are struck through in a paper that is out, but in one that shows changes: where it says so, or strikes out many.",
  why: "A screen reader reads struck words out like any others, so that a listener hears both wordings.",
  mend: "Take the struck words out; where the change is what the paper is about, say it in words.",
  level: "warning",
  *run(register) {
    const leftOut = listLeftOut(register);
    const struck = judgedUnits(register).filter(({ unit }) =>
      unit.spans.some(({ kind }) => kind === "struck"),
    );
    if (struck.length === 0) return;
    const byPaper = Map.groupBy(judgedUnits(register), ({ location }) => location.publication);
    for (const [publication, units] of Map.groupBy(struck, ({ location }) => location.publication)) {
      if (publication !== undefined && leftOut.has(publication)) continue;
      const isOfChanges =
        units.length > MANY || byPaper.get(publication)?.some(({ unit }) => saysSo.test(unit.text)) === true;
      if (!isOfChanges) yield* units.flatMap(problemOf);
    }
  },
} as const satisfies Check;

/** Where more pieces than these have struck words, they are struck on purpose. */
const MANY = 4;

const saysSo =
  /\bstrike-?through\b|\bstr(?:uck|ike) (?:through|out)\b|\btrack(?:ed)? changes?\b|\b(?:deletions?|additions?|deleted (?:text|words?)|new (?:text|wording)|changes?|amendments?)\b[^.\n]{0,40}\b(?:shown|marked|highlighted|in (?:red|bold|italics?))\b|\bproposed (?:changes|amendments) to the constitution\b/i;

function problemOf({ unit }: TypedUnit) {
  const span = unit.spans.find(({ kind }) => kind === "struck");
  if (span === undefined || unit.isQuoted) return [];
  const words = unit.text.slice(span.from, span.to);
  return [
    warning(
      unit.place(span.from),
      `“~~${words.length > 80 ? `${words.slice(0, 79)}…` : words}~~” is struck through, and the paper does not say that it shows changes.`,
      "Take it out; or, where the paper shows what changes, say so.",
    ),
  ];
}
