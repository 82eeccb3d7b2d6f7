// Every rating is a level of its scale, every report is one that the plan lists, and history runs forward.

import { nearest, suggestChoice } from "../../lib/nearest.ts";
import { findLevel, levelWords, type RatingScale } from "../../model/facts/rating-scale.ts";
import type { Register } from "../../model/register.ts";
import { type Check, error, type Problem } from "../for-rules/check.ts";
import { type FollowedItem, followedItems } from "../for-rules/followed-items.ts";
import { outOfOrder } from "../for-rules/out-of-order.ts";

export const ratings = {
  name: "ratings",
  about: "Every rating is a level of the rating scale, and updates and reports stand oldest first.",
  why: "A colour that the scale does not have is explained nowhere, and updates out of order show a promise that falls back where it went on.",
  mend: "Write a level of the scale or one of its other names, name the scale at the head of the file, and put the updates in the order of their dates. Keep them all: they are the history of the promise.",
  *run(register) {
    for (const publication of register.publications.values()) {
      for (const item of followedItems(publication)) yield* problemsOf(item, register);
      const { reporting: reports = [], "rating-scale": scale } = publication.files.actions ?? {};
      const rated = reports.findIndex((report) => report.rated);
      if (rated >= 0 && scale === undefined)
        yield error(
          publication.locate("actions", `/reporting/${rated}/rated`),
          "A report rated the actions, and there is no rating scale.",
          "Add a line “rating-scale: …” at the head of the file, or write “rated: false”.",
        );
      yield* outOfOrder(
        reports.map((report) => report["as-at"]),
        (at) => publication.locate("actions", `/reporting/${at}/as-at`),
      );
    }
  },
} as const satisfies Check;

function* problemsOf({ locate, updates, scale: id }: FollowedItem, register: Register): Iterable<Problem> {
  const scale = id === undefined ? undefined : register.scales.get(id);
  for (const [at, { rating }] of updates.entries()) {
    if (rating === undefined) continue;
    const place = () => locate(`/updates/${at}/rating`);
    if (id === undefined)
      yield error(
        place(),
        "There is a rating and no rating scale.",
        "Add a line “rating-scale: …” at the head of the file.",
      );
    else if (scale !== undefined && findLevel(scale, rating) === undefined) {
      yield error(
        place(),
        `“${rating}” is not a level of the scale ${scale.name}.`,
        suggestRating(rating, scale),
      );
    }
  }
  yield* outOfOrder(
    updates.map((update) => update["as-at"]),
    (at) => locate(`/updates/${at}/as-at`),
  );
}

/** The levels with what they mean; another name of one leads to it. */
function suggestRating(written: string, scale: RatingScale): string {
  const alias = nearest(written, scale.levels.flatMap(levelWords));
  const level = alias === undefined ? undefined : findLevel(scale, alias);
  return suggestChoice(
    level?.key ?? written,
    new Map(scale.levels.map(({ key, label, meaning }) => [key, meaning === "" ? label : meaning])),
  );
}
