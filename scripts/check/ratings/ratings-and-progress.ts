// A rating fits what is said of progress beside it: what is done is not red, and what has not begun is not green.
import { findLevel } from "../../model/facts/rating-scale.ts";
import type { Register } from "../../model/register.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { followedItems } from "../for-rules/followed-items.ts";
import { explainedRatings } from "./colour-words.ts";
import { contradicts, progressSaid } from "./progress-words.ts";
import { ratedTables } from "./rated-tables.ts";
import { levelSaid, standingOf } from "./standing-words.ts";

export const ratingsAndProgress = {
  name: "ratings-and-progress",
  about:
    "What a report says is complete is not rated red, amber, delayed or at risk, and what it says has not begun is neither green nor complete.",
  why: "Of two columns that contradict each other readers believe the one that suits them.",
  mend: "Correct whichever of the two is wrong. Where a level of the scale means something else than its colour, the key should say so.",
  level: "warning",
  *run(register) {
    yield* inFacts(register);
    yield* inTables(register);
  },
} as const satisfies Check;

function* inFacts(register: Register): Iterable<Problem> {
  for (const publication of register.publications.values())
    for (const { called, updates, scale: id, locate } of followedItems(publication)) {
      const scale = id === undefined ? undefined : register.scales.get(id);
      if (scale === undefined) continue;
      for (const [at, { rating, progress = "", "as-at": asAt }] of updates.entries()) {
        const said = progressSaid(progress);
        const level = rating === undefined ? undefined : findLevel(scale, rating);
        if (said === undefined || level === undefined) continue;
        const standing = standingOf(level.colour);
        if (!contradicts(said, level.colour, standing, level.closed === true)) continue;
        if (isMeant(said, level.meaning)) continue;
        yield warning(
          locate(`/updates/${at}/rating`),
          `${called} is “${level.label}” in ${asAt}, and its report says “${firstWords(progress)}”.`,
          hint,
        );
      }
    }
}

function* inTables(register: Register): Iterable<Problem> {
  for (const { publication, rows } of ratedTables(register)) {
    const levels = explainedRatings(register).get(publication.id)?.levels ?? [];
    for (const { rating, colour, standing, status, report, called } of rows) {
      const words = [status?.unit.text.trim() ?? "", report].find((text) => progressSaid(text) !== undefined);
      const said = words === undefined ? undefined : progressSaid(words);
      if (words === undefined || said === undefined) continue;
      const level = levels.find((one) => one.words.includes(colour ?? levelSaid(rating.unit.text)));
      // Of a colour that nothing explains, blue may stand for what is done or for what has not begun.
      if (level === undefined && colour === "blue") continue;
      if (
        !contradicts(said, colour, standing, level?.isClosed === true) ||
        isMeant(said, level?.meaning ?? "")
      )
        continue;
      yield warning(
        rating.unit.place(0),
        `“${called}” is “${rating.unit.text.trim()}”, and beside it stands “${firstWords(words)}”.`,
        hint,
      );
    }
  }
}

const hint = "Correct the rating or the words, whichever is wrong.";

/** Whether a level means just that. */
function isMeant(said: "done" | "unbegun", meaning: string): boolean {
  return said === "done"
    ? /\b(?:complete|completed|done|closed|finished)\b/i.test(meaning)
    : /\b(?:not (?:yet )?(?:started|begun|due)|yet to)\b/i.test(meaning);
}

function firstWords(text: string): string {
  return /^[^.!?;\n]{1,80}/.exec(text.trim())?.[0] ?? text;
}
