// What is closed by a level that asks for evidence names the evidence.
import { findLevel } from "../../model/facts/rating-scale.ts";
import type { Register } from "../../model/register.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { followedItems } from "../for-rules/followed-items.ts";
import { explainedRatings } from "./colour-words.ts";
import { ratedTables } from "./rated-tables.ts";

export const closedWithoutEvidence = {
  name: "closed-without-evidence",
  about:
    "What is rated by a level that means complete and, by the words of the scale or key, asks for evidence has evidence beside it.",
  why: "A scale that asks for evidence promises that nothing is closed on somebody's word alone.",
  mend: "Add what shows that it is done, as “evidence” of the update or in the column of the table; or leave it open until there is some.",
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
      if (scale === undefined || updates.some(({ evidence }) => evidence !== undefined)) continue;
      const at = updates.findIndex(({ rating }) => {
        const level = rating === undefined ? undefined : findLevel(scale, rating);
        return level?.closed === true && asksForEvidence(level.meaning);
      });
      const update = updates[at];
      const level = update?.rating === undefined ? undefined : findLevel(scale, update.rating);
      if (update === undefined || level === undefined) continue;
      yield warning(
        locate(`/updates/${at}/rating`),
        `${called} is “${level.label}” in ${update["as-at"]}, which by the scale ${scale.name} means “${level.meaning}”, and no evidence is given.`,
        "Add a line “evidence: …” to the update, or leave it open until there is some.",
      );
    }
}

function* inTables(register: Register): Iterable<Problem> {
  for (const { publication, rows } of ratedTables(register)) {
    const explained = explainedRatings(register).get(publication.id);
    for (const { rating, colour, evidence, called } of rows) {
      const level = explained?.levels.find(({ words }) => colour !== undefined && words.includes(colour));
      if (explained === undefined || level === undefined || evidence === undefined) continue;
      if (!level.isClosed || !asksForEvidence(level.meaning)) continue;
      if (!/^(?:[-–—]*|n\/?a|none|tbc|no evidence)$/i.test(evidence.unit.text.trim())) continue;
      yield warning(
        rating.unit.place(0),
        `“${called}” is “${rating.unit.text.trim()}”, which by ${explained.by} means “${level.meaning}”, and no evidence stands beside it.`,
        "Add the evidence, or leave it open until there is some.",
      );
    }
  }
}

function asksForEvidence(meaning: string): boolean {
  return /\bevidenc/i.test(meaning) && !/\b(?:no|without|awaiting) (?:\p{L}+ )?evidence/iu.test(meaning);
}
