// A rating fits what is said of progress beside it: what is done is not red, and what has not begun is not green.
import { findLevel } from "../../model/facts/rating-scale.ts";
import { parsePeriod } from "../../model/period.ts";
import type { GridCell } from "../../model/prose/text-grid.ts";
import type { Register } from "../../model/register.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { followedItems } from "../for-rules/followed-items.ts";
import { explainedRatings } from "./colour-words.ts";
import { contradicts, type ProgressSaid, progressSaid } from "./progress-words.ts";
import { type RatedTable, ratedTables } from "./rated-tables.ts";
import { levelSaid, standingOf } from "./standing-words.ts";

export const ratingsAndProgress = {
  name: "ratings-and-progress",
  about:
    "What a report says is complete is not rated red, amber, delayed or at risk, what it says has not begun is neither green nor complete, what is behind schedule or at risk is not green, what is on track is not red, and what is complete was not done on a day to come.",
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
  const dated = new Set<GridCell>();
  for (const table of ratedTables(register)) {
    yield* doneAhead(table, dated);
    const { publication, rows, head } = table;
    const levels = explainedRatings(register).get(publication.id)?.levels ?? [];
    for (const { rating, colour, standing, status, report, called } of rows) {
      const words = [status?.unit.text.trim() ?? "", report].find((text) => progressSaid(text) !== undefined);
      const said = words === undefined ? undefined : progressSaid(words);
      if (words === undefined || said === undefined) continue;
      if (said !== "done" && said !== "unbegun" && ofOtherThings.test(head)) continue;
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

/** Heads of ratings that are not of how the work goes. */
const ofOtherThings =
  /\b(?:risks?|costs?|budget|financ\w+|spend|quality|scope|benefits|confidence|impact|priority|previous|last|inherent|residual|forecast|year[- ]end)\b/i;

/** What is done by its rating and was done on a day that was still to come when it was rated. */
function* doneAhead({ rows, asAt }: RatedTable, dated: Set<GridCell>): Iterable<Problem> {
  if (asAt === undefined || asAt.precision === "words") return;
  for (const { rating, standing, doneOn, called } of rows) {
    if (standing !== "done" || doneOn === undefined || dated.has(doneOn)) continue;
    const day = parsePeriod(doneOn.unit.text.trim());
    if (day.precision === "words" || day.start <= asAt.end) continue;
    dated.add(doneOn);
    yield warning(
      doneOn.unit.place(0),
      `“${called}” is “${rating.unit.text.trim()}” in ${asAt.text}, and was done on ${day.text}, which is after that.`,
      "Correct the rating or the date, whichever is wrong.",
    );
  }
}

const hint = "Correct the rating or the words, whichever is wrong.";

/** Whether a level means just that. */
function isMeant(said: ProgressSaid, meaning: string): boolean {
  return meantBy[said].test(meaning);
}

const meantBy: Readonly<Record<ProgressSaid, RegExp>> = {
  done: /\b(?:complete|completed|done|closed|finished)\b/i,
  unbegun: /\b(?:not (?:yet )?(?:started|begun|due)|yet to)\b/i,
  well: /\bon (?:track|target|course|schedule)\b/i,
  badly: /\b(?:delay\w*|behind|late|overdue|slip\w*|risks?)\b/i,
  doubtful: /\b(?:delay\w*|behind|late|slip\w*|risks?)\b/i,
};

function firstWords(text: string): string {
  return /^[^.!?;\n]{1,80}/.exec(text.trim())?.[0] ?? text;
}
